import { useMemo } from 'react'
import { type Plan, present, roleActor, strategiesOf } from '#domain'
import { type OpenPlan, useActions, useDoing, useErrand, useOpenPlan, usePlan, useWhyNotAdd } from '#session'
import { Button, EmptyState, icons, Part, Row, Stack } from '#ui'
import { useColumn, useFullName } from './beside.ts'
import { strategyOffers } from './card-offers.ts'
import { OutcomeQuestion } from './OutcomeQuestion.tsx'
import type { OutcomeSlots } from './slots.ts'
import { StrategyCard } from './StrategyCard.tsx'
import { addStrategy, movesIn } from './strategy-moves.ts'
import { useFirstCards } from './use-first-cards.ts'
import { useOutcomeQuestion } from './use-outcome-question.ts'
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
  const doing = useDoing()
  const ids = usePlan((now) => strategyIds(now, outcomeId, writing))
  const shown = useFirstCards(ids, writing)
  const hasOthers = usePlan((now) => present(now.outcomes).length > 1)
  const column = useColumn()
  const listName = useFullName(words.strategies)
  const question = useOutcomeQuestion()
  const { ask } = question
  const moves = useMemo(
    () => movesIn(plan, outcomeId, { doing, onWrite, onChoose: ask }),
    [plan, outcomeId, doing, onWrite, ask],
  )
  const add = (actors: readonly string[]) => onWrite(addStrategy(plan, outcomeId, { actors }))
  useErrand('add-strategy', () => add([]), { outcomeId })
  useErrand('add-ecmh-strategy', () => add([consultantOf(plan)]), { outcomeId })
  useActions(() => strategyOffers(plan.data, { ids, hasOthers, column, moves }))
  return (
    <Part heading={words.strategies} hint={words.strategiesHint}>
      {ids.length === 0 && (
        <EmptyState icon={icons.familyIcon} heading={words.noStrategies}>
          <p>{words.noStrategiesWhy}</p>
        </EmptyState>
      )}
      {ids.length > 0 && (
        <Stack as="ol" label={listName}>
          {shown.map((id, index) => (
            <StrategyCard
              key={id}
              id={id}
              number={index + 1}
              of={ids.length}
              isWriting={writing === id}
              {...{ hasOthers, moves, slots }}
            />
          ))}
        </Stack>
      )}
      <AddButtons onAdd={add} />
      <OutcomeQuestion outcomeId={outcomeId} question={question} onChoose={moves.toOutcome} />
    </Part>
  )
}

interface AddButtonsProps {
  readonly onAdd: (actors: readonly string[]) => void
}

function AddButtons(props: AddButtonsProps) {
  const isAllowed = useWhyNotAdd('entries', { place: 'strategy' }) === null
  return isAllowed ? <Buttons {...props} /> : null
}

function Buttons({ onAdd }: AddButtonsProps) {
  const plan = useOpenPlan()
  return (
    <Row>
      <Button
        kind="primary"
        icon={icons.addIcon}
        aria-label={useFullName(words.addStrategy)}
        onPress={() => onAdd([])}
      >
        {words.addStrategy}
      </Button>
      <Button
        icon={icons.ecmhIcon}
        aria-label={useFullName(words.addEcmh)}
        onPress={() => onAdd([consultantOf(plan)])}
      >
        {words.addEcmh}
      </Button>
    </Row>
  )
}

/** The strategies of an outcome, and the one that is being written, which stays where it is until it is done. */
function strategyIds(plan: Plan, outcomeId: string, writing: string | null): readonly string[] {
  const standing = new Set(strategiesOf(plan, outcomeId).map(({ id }) => id))
  return plan.entries
    .filter(({ place, isRemoved }) => place === 'strategy' && !isRemoved)
    .filter(({ id, outcomes }) => standing.has(id) || (id === writing && outcomes.includes(outcomeId)))
    .map(({ id }) => id)
}

/** The plan's own ECMH consultant, or the role when nobody is named. */
function consultantOf(plan: OpenPlan): string {
  const person = plan.data.people.find(({ role, isRemoved }) => role === 'ecmh-consultant' && !isRemoved)
  return person?.id ?? roleActor('ecmh-consultant')
}
