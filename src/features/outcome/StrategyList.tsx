import { useMemo } from 'react'
import { type Entry, placeNames, type Plan, roleActor, strategiesOf } from '#domain'
import {
  addEntry,
  type Doing,
  moveEntry,
  type OpenPlan,
  removeRecord,
  reorderRecord,
  useActions,
  useDoing,
  useErrand,
  useOpenPlan,
  usePlan,
} from '#session'
import { Button, EmptyState, icons, Part, Row, Stack } from '#ui'
import { focusEdit } from './focus-edit.ts'
import { strategyOffers } from './card-offers.ts'
import type { OutcomeSlots } from './slots.ts'
import { StrategyCard } from './StrategyCard.tsx'
import type { StrategyMoves } from './strategy-actions.ts'
import { words } from './words.en.ts'

export interface ListProps {
  readonly outcomeId: string
  readonly writing: string | null
  readonly onWrite: (id: string | null) => void
  readonly slots: OutcomeSlots
}

/** The strategies of an outcome, in order: who will do what. */
export function StrategyList({ outcomeId, writing, onWrite, slots }: ListProps) {
  const plan = useOpenPlan()
  const ids = usePlan((now) => strategyIds(now, outcomeId, writing))
  const doing = useDoing()
  const moves = useMemo(() => movesIn(plan, outcomeId, { doing, onWrite }), [plan, outcomeId, doing, onWrite])
  const add = (actors: readonly string[]) => onWrite(addStrategy(plan, outcomeId, { actors }))
  useErrand('add-strategy', () => add([]), { outcomeId })
  useErrand('add-ecmh-strategy', () => add([consultantOf(plan)]), { outcomeId })
  useActions(() => strategyOffers(plan.data, ids, moves))
  return (
    <Part heading={words.strategies} hint={words.strategiesHint}>
      {ids.length === 0 ? (
        <EmptyState icon={icons.familyIcon} heading={words.noStrategies}>
          <p>{words.noStrategiesWhy}</p>
        </EmptyState>
      ) : (
        <Stack as="ol" label={words.strategies}>
          {ids.map((id, index) => (
            <StrategyCard
              key={id}
              id={id}
              number={index + 1}
              isWriting={writing === id}
              moves={moves}
              slots={slots}
            />
          ))}
        </Stack>
      )}
      <Row>
        <Button kind="primary" icon={icons.addIcon} onPress={() => add([])}>
          {words.addStrategy}
        </Button>
        <Button icon={icons.ecmhIcon} onPress={() => add([consultantOf(plan)])}>
          {words.addEcmh}
        </Button>
      </Row>
    </Part>
  )
}

/** The strategies of an outcome, and the one that is being written, which stays where it is until it is done. */
function strategyIds(plan: Plan, outcomeId: string, writing: string | null): readonly string[] {
  const standing = new Set(strategiesOf(plan, outcomeId).map(({ id }) => id))
  const isShown = ({ id, isRemoved }: Entry) => standing.has(id) || (id === writing && !isRemoved)
  return plan.entries.filter((entry) => entry.place === 'strategy' && isShown(entry)).map(({ id }) => id)
}

/** The plan's own ECMH consultant, or the role when nobody is named. */
function consultantOf(plan: OpenPlan): string {
  const person = plan.data.people.find(({ role, isRemoved }) => role === 'ecmh-consultant' && !isRemoved)
  return person?.id ?? roleActor('ecmh-consultant')
}

interface Added {
  readonly actors?: readonly string[]
  readonly after?: string
}

function addStrategy(plan: OpenPlan, outcomeId: string, { actors = [], after }: Added): string {
  return plan.run(
    addEntry({
      values: { place: 'strategy' },
      actors,
      outcomes: [outcomeId],
      spot: after === undefined ? 'last' : { after },
    }),
  )
}

interface Telling {
  readonly doing: Doing
  readonly onWrite: (id: string | null) => void
}

function movesIn(plan: OpenPlan, outcomeId: string, { doing, onWrite }: Telling): StrategyMoves {
  const order = () => strategiesOf(plan.data, outcomeId).map(({ id }) => id)
  const nameOf = (id: string) => words.strategy(order().indexOf(id) + 1)
  const shift = (id: string, by: 1 | -1) => {
    const [before, name] = [order(), nameOf(id)]
    const to = before.indexOf(id) + by
    if (to < 0 || to >= before.length) return
    const rest = before.filter((each) => each !== id)
    const above = rest[to - 1]
    doing.run(
      reorderRecord('entries', id, above === undefined ? 'first' : { after: above }),
      words.moved(name, to + 1, before.length),
    )
  }
  return {
    open: (id) => onWrite(id),
    close: (id) => {
      onWrite(null)
      focusEdit(id)
    },
    addAfter: (id) => onWrite(addStrategy(plan, outcomeId, { after: id })),
    up: (id) => shift(id, -1),
    down: (id) => shift(id, 1),
    moveTo: (id, place) => doing.run(moveEntry(id, place), words.movedTo(nameOf(id), placeNames[place])),
    remove: (id) => doing.run(removeRecord('entries', id), words.removed(nameOf(id))),
  }
}
