/** One strategy: who acts, what they will do, who wrote it. Open for writing, or as it reads. */

import { type KeyboardEvent, memo, useId } from 'react'
import { type Entry, findEntry, gridOf, type Plan, serviceTypeNames } from '#domain'
import { dayOf, useOpenPlan, usePlan } from '#session'
import { Badge, Card, Menu, Row, Stack } from '#ui'
import { ActorBadges } from './ActorBadges.tsx'
import { ActorPicker } from './ActorPicker.tsx'
import { actorsOf } from './actors.ts'
import { useColumn, useFullName } from './beside.ts'
import { EditOrDone } from './EditOrDone.tsx'
import { isEscape } from './is-escape.ts'
import type { OutcomeSlots } from './slots.ts'
import { useAllowed } from './use-allowed.ts'
import { strategyActions, type StrategyMoves } from './strategy-actions.ts'
import { words } from './words.en.ts'

export interface StrategyCardProps {
  readonly id: string
  readonly number: number
  /** How many strategies there are. */
  readonly of: number
  readonly hasOthers: boolean
  readonly isWriting: boolean
  readonly moves: StrategyMoves
  readonly slots: OutcomeSlots
}

export const StrategyCard = memo(function StrategyCard(props: StrategyCardProps) {
  const { id, number, isWriting, moves, slots } = props
  const entry = usePlan((plan) => findEntry(plan, id))
  const plan = useOpenPlan()
  const people = usePlan((now) => now.people)
  const nameId = useId()
  const fullName = useFullName(words.strategy(number))
  if (entry === null) return null
  const actors = actorsOf(entry, people)
  const { Text, Hints } = slots
  const done = () => {
    plan.catchUp()
    moves.close(id)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- listens for Alt Shift arrows and Escape on the way up
    <li
      data-record={id}
      aria-labelledby={nameId}
      onKeyDown={(event) => (isWriting && isEscape(event) ? done() : moveByKey(event, id, moves))}
    >
      <Card
        kind={actors.some(({ kind }) => kind === 'ecmh') ? 'ecmh' : 'plain'}
        isOpen={isWriting}
        heading={<span id={nameId}>{words.strategy(number)}</span>}
        badges={<ActorBadges actors={actors} />}
        actions={<CardActions {...props} name={fullName} done={done} />}
        foot={<Foot entry={entry} />}
      >
        <Stack>
          <Text
            entry={entry}
            label={fullName}
            isWriting={isWriting}
            onDone={done}
            onNext={() => {
              plan.catchUp()
              moves.addAfter(id)
            }}
          />
          {isWriting ? <ActorPicker entry={entry} /> : <Hints entry={entry} label={fullName} />}
        </Stack>
      </Card>
    </li>
  )
})

interface CardActionsProps extends Omit<StrategyCardProps, 'slots'> {
  readonly name: string
  readonly done: () => void
}

function CardActions({ id, name, number, of, hasOthers, isWriting, moves, done }: CardActionsProps) {
  const neighbors = useColumn()?.neighbors ?? []
  const spot = { isFirst: number === 1, isLast: number === of, hasOthers, neighbors }
  const { mayWrite, actions } = useAllowed(id, strategyActions(id, spot, moves))
  return (
    <>
      {(mayWrite || isWriting) && (
        <EditOrDone {...{ id, name, isWriting }} onEdit={() => moves.open(id)} onDone={done} />
      )}
      {actions.length > 0 && <Menu label={words.more(name)} actions={actions} />}
    </>
  )
}

function Foot({ entry }: { entry: Entry }) {
  const link = usePlan((plan) => linkOf(entry, plan))
  return (
    <Row>
      {link !== null && <Badge kind={link.isDone ? 'ok' : 'plain'}>{link.text}</Badge>}
      <span>{words.written(entry.origin.author, dayOf(entry.origin.at))}</span>
    </Row>
  )
}

/** What this strategy is a step to, or a part of; `null` for a strategy that stands alone. */
function linkOf(entry: Entry, plan: Plan): { readonly text: string; readonly isDone: boolean } | null {
  const got = findEntry(plan, entry.secures)
  if (got !== null)
    return got.status === 'in place'
      ? { text: words.stepDone, isDone: true }
      : { text: words.stepFor(got.text.plain), isDone: false }
  const row = gridOf(plan).find(({ id }) => id === entry.tells)
  return row === undefined || row.serviceType === ''
    ? null
    : { text: words.tells(serviceTypeNames[row.serviceType]), isDone: false }
}

function moveByKey(event: KeyboardEvent, id: string, moves: StrategyMoves): void {
  if (!event.altKey || !event.shiftKey) return
  if (event.key === 'ArrowUp') moves.up(id)
  else if (event.key === 'ArrowDown') moves.down(id)
  else return
  event.preventDefault()
}
