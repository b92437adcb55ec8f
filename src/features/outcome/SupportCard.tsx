/** One support, in place or still needed: its name in the family's words, and what is known of it. */

import { memo } from 'react'
import { categoryNames, type Entry, findEntry, placeNames, statusNames, type Status } from '#domain'
import { changeRecord, useOpenPlan, usePlan } from '#session'
import { Badge, Button, Card, Choice, icons, Menu, type MenuAction, Stack } from '#ui'
import { useColumn, useFullName } from './beside.ts'
import { EditOrDone } from './EditOrDone.tsx'
import { isEscape } from './is-escape.ts'
import { NextStep } from './NextStep.tsx'
import type { OutcomeSlots } from './slots.ts'
import { toOutcomes } from './strategy-actions.ts'
import { useAllowed } from './use-allowed.ts'
import { SupportForm } from './SupportForm.tsx'
import { words } from './words.en.ts'

export interface SupportMoves {
  readonly open: (id: string) => void
  readonly close: (id: string) => void
  readonly addAfter: (id: string) => void
  readonly addStep: (id: string) => void
  readonly copy: (id: string) => void
  /** Asks for the other outcome first. */
  readonly chooseOutcome: (what: 'copy' | 'move', id: string) => void
  readonly toOutcome: (what: 'copy' | 'move', id: string, outcomeId: string) => void
  readonly setStatus: (id: string, status: Status) => void
  readonly moveTo: (id: string, place: 'strategy' | 'service' | 'to-sort') => void
  readonly remove: (id: string) => void
}

export interface SupportCardProps {
  readonly id: string
  readonly name: string
  readonly hasOthers: boolean
  readonly isWriting: boolean
  readonly moves: SupportMoves
  readonly slots: OutcomeSlots
}

export const SupportCard = memo(function SupportCard(props: SupportCardProps) {
  const { id, isWriting, moves, slots } = props
  const plan = useOpenPlan()
  const name = useFullName(props.name)
  const entry = usePlan((now) => findEntry(now, id))
  if (entry === null) return null
  const done = () => {
    plan.catchUp()
    moves.close(id)
  }
  const next = () => {
    plan.catchUp()
    moves.addAfter(id)
  }
  const isNeeded = entry.status !== 'in place'
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the card from any of its fields
    <li data-record={id} onKeyDown={(event) => isWriting && isEscape(event) && done()}>
      <Card
        kind={isNeeded ? 'sunken' : 'plain'}
        isOpen={isWriting}
        heading={props.name}
        badges={<SupportBadges entry={entry} />}
        foot={footOf(entry)}
        actions={<SupportActions {...props} {...{ entry, name, done }} />}
      >
        <Stack>
          <slots.Text entry={entry} label={name} isWriting={isWriting} onDone={done} onNext={next} />
          {isWriting && <StatusChoice entry={entry} />}
          {isWriting && <SupportForm entry={entry} />}
          {entry.status === 'needed' && (
            <NextStep entry={entry} name={name} onAdd={() => moves.addStep(id)} />
          )}
          {!isWriting && <slots.Hints entry={entry} label={name} />}
        </Stack>
      </Card>
    </li>
  )
})

/** Since when, and who named it; nothing while neither is known. */
function footOf({ since, namedBy }: Entry): string {
  const day = since === null ? '' : words.sinceDay(since)
  return [day, namedBy === '' ? '' : words.namedByWhom(namedBy)].filter((part) => part !== '').join(' ')
}

function SupportBadges({ entry }: { entry: Entry }) {
  const agency = usePlan((now) => now.agencies.find(({ id }) => id === entry.agency)?.name ?? null)
  return (
    <>
      {entry.status !== 'in place' && <Badge kind="ask">{statusNames[entry.status]}</Badge>}
      {entry.category !== '' && <Badge kind="support">{categoryNames[entry.category]}</Badge>}
      {agency !== null && <Badge kind="agency">{agency}</Badge>}
    </>
  )
}

interface SupportActionsProps extends Omit<SupportCardProps, 'slots'> {
  readonly entry: Entry
  readonly done: () => void
}

function SupportActions({ entry, name, hasOthers, isWriting, moves, done }: SupportActionsProps) {
  const { id, status } = entry
  const neighbors = useColumn()?.neighbors ?? []
  const { mayWrite, actions } = useAllowed(id, supportActions(entry, { hasOthers, neighbors }, moves))
  return (
    <>
      {status === 'needed' && !isWriting && mayWrite && (
        <Button
          icon={icons.doneIcon}
          aria-label={words.inPlaceNamed(name)}
          onPress={() => moves.setStatus(id, 'in place')}
        >
          {words.inPlaceNow}
        </Button>
      )}
      {(mayWrite || isWriting) && (
        <EditOrDone {...{ id, name, isWriting }} onEdit={() => moves.open(id)} onDone={done} />
      )}
      {actions.length > 0 && <Menu label={words.more(name)} actions={actions} />}
    </>
  )
}

type Others = Parameters<typeof toOutcomes>[1]

export function supportActions(
  { id, status: now }: Entry,
  others: Others,
  moves: SupportMoves,
): readonly MenuAction[] {
  const place = (to: 'strategy' | 'service' | 'to-sort'): MenuAction => ({
    id: to,
    label: words.moveTo(placeNames[to]),
    icon: icons.moveIcon,
    onAction: () => moves.moveTo(id, to),
  })
  const status = (to: Status): MenuAction => ({
    id: to,
    label: statusNames[to],
    onAction: () => moves.setStatus(id, to),
  })
  return [
    ...(['in place', 'needed', 'declined', 'ended'] as const).filter((each) => each !== now).map(status),
    { id: 'copy', label: words.copy, icon: icons.copyIcon, onAction: () => moves.copy(id) },
    ...toOutcomes(id, others, moves),
    place('strategy'),
    place('service'),
    place('to-sort'),
    {
      id: 'remove',
      label: words.remove,
      icon: icons.removeIcon,
      isDanger: true,
      onAction: () => moves.remove(id),
    },
  ]
}

function StatusChoice({ entry }: { entry: Entry }) {
  const plan = useOpenPlan()
  const answers = (['in place', 'needed', 'declined', 'ended'] as const).map((value) => ({
    value,
    label: statusNames[value],
  }))
  return (
    <Choice
      label={words.status}
      isInline
      answers={answers}
      value={entry.status === 'unknown' ? null : entry.status}
      onChange={(status) => plan.run(changeRecord('entries', entry.id, { status }))}
    />
  )
}
