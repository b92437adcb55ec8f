import { useMemo } from 'react'
import {
  type CalendarDate,
  present,
  rememberedSupportsOf,
  type Status,
  supportsOf,
  waitingSupportsOf,
} from '#domain'
import { useActions, useDoing, useErrand, useOpenPlan, usePlan, useWhyNotAdd } from '#session'
import { Button, Disclosure, EmptyState, icons, Part, Row, Stack } from '#ui'
import { useColumn, useFullName } from './beside.ts'
import { supportOffers } from './card-offers.ts'
import { OutcomeQuestion } from './OutcomeQuestion.tsx'
import type { OutcomeSlots } from './slots.ts'
import type { ListProps } from './StrategyList.tsx'
import { addSupport, movesIn } from './support-moves.ts'
import { SupportCard, type SupportMoves } from './SupportCard.tsx'
import { useOutcomeQuestion } from './use-outcome-question.ts'
import { words } from './words.en.ts'

/** The supports of an outcome: in place first, then what is still needed, then what was declined or has ended. */
export function SupportList({
  outcomeId,
  today,
  writing,
  onWrite,
  slots,
}: ListProps & { today: CalendarDate }) {
  const plan = useOpenPlan()
  const doing = useDoing()
  const here = usePlan((now) => supportsOf(now, outcomeId).map(({ id }) => id))
  const waiting = usePlan((now) => waitingSupportsOf(now, outcomeId).map(({ id }) => id))
  const past = usePlan((now) => rememberedSupportsOf(now, outcomeId).map(({ id }) => id))
  const hasOthers = usePlan((now) => present(now.outcomes).length > 1)
  const question = useOutcomeQuestion()
  const { ask } = question
  const moves = useMemo(
    () => movesIn(plan, { outcomeId, today, doing, onWrite, onChoose: ask }),
    [plan, outcomeId, today, doing, onWrite, ask],
  )
  const column = useColumn()
  const add = (status: Status) => onWrite(addSupport(plan, outcomeId, status))
  useErrand('add-support', () => add('in place'), { outcomeId })
  useErrand('add-need', () => add('needed'), { outcomeId })
  useActions(() => [
    ...supportOffers(plan.data, { ids: here, nameOf: words.support, hasOthers, column, moves }),
    ...supportOffers(plan.data, { ids: waiting, nameOf: words.need, hasOthers, column, moves }),
  ])
  const cards = { hasOthers, writing, moves, slots }
  return (
    <Part heading={words.supports} hint={words.supportsHint}>
      {here.length === 0 && (
        <EmptyState icon={icons.supportIcon} heading={words.noSupports}>
          <p>{words.noSupportsWhy}</p>
        </EmptyState>
      )}
      <Cards ids={here} nameOf={words.support} label={words.supports} {...cards} />
      <AddButtons onAdd={add} />
      <Waiting ids={waiting} {...cards} />
      {past.length > 0 && (
        <Disclosure summary={words.remembered(past.length)}>
          <Cards ids={past} nameOf={words.past} label={words.remembered(past.length)} {...cards} />
        </Disclosure>
      )}
      <OutcomeQuestion outcomeId={outcomeId} question={question} onChoose={moves.toOutcome} />
    </Part>
  )
}

interface AddButtonsProps {
  readonly onAdd: (status: Status) => void
}

function AddButtons(props: AddButtonsProps) {
  const isAllowed = useWhyNotAdd('entries', { place: 'support' }) === null
  return isAllowed ? <Buttons {...props} /> : null
}

function Buttons({ onAdd }: AddButtonsProps) {
  return (
    <Row>
      <Button
        icon={icons.addIcon}
        aria-label={useFullName(words.addSupport)}
        onPress={() => onAdd('in place')}
      >
        {words.addSupport}
      </Button>
      <Button kind="plain" aria-label={useFullName(words.addNeed)} onPress={() => onAdd('needed')}>
        {words.addNeed}
      </Button>
    </Row>
  )
}

/** What the family still needs. It shows here, and not among the supports. */
function Waiting({ ids, ...cards }: Omit<CardsProps, 'label' | 'nameOf'>) {
  if (ids.length === 0) return null
  return (
    <Part heading={words.needed} level={3} hint={words.neededHint}>
      <Cards ids={ids} nameOf={words.need} label={words.needed} {...cards} />
    </Part>
  )
}

interface CardsProps {
  readonly ids: readonly string[]
  readonly label: string
  readonly nameOf: (number: number) => string
  readonly hasOthers: boolean
  readonly writing: string | null
  readonly moves: SupportMoves
  readonly slots: OutcomeSlots
}

function Cards({ ids, label, nameOf, writing, ...cards }: CardsProps) {
  const listName = useFullName(label)
  if (ids.length === 0) return null
  return (
    <Stack as="ul" label={listName}>
      {ids.map((id, index) => (
        <SupportCard key={id} id={id} name={nameOf(index + 1)} isWriting={writing === id} {...cards} />
      ))}
    </Stack>
  )
}
