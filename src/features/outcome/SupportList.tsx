import { useMemo } from 'react'
import {
  type CalendarDate,
  placeNames,
  rememberedSupportsOf,
  type Status,
  statusNames,
  supportsOf,
  waitingSupportsOf,
} from '#domain'
import {
  addEntry,
  addStep,
  changeRecord,
  type Doing,
  moveEntry,
  type OpenPlan,
  removeRecord,
  useActions,
  useDoing,
  useErrand,
  useOpenPlan,
  usePlan,
} from '#session'
import { Button, Disclosure, EmptyState, icons, Part, Row, Stack } from '#ui'
import { supportOffers } from './card-offers.ts'
import { focusEdit } from './focus-edit.ts'
import type { OutcomeSlots } from './slots.ts'
import type { ListProps } from './StrategyList.tsx'
import { SupportCard, type SupportMoves } from './SupportCard.tsx'
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
  const moves = useMemo(
    () => movesIn(plan, { outcomeId, today, doing, onWrite }),
    [plan, outcomeId, today, doing, onWrite],
  )
  useErrand('add-support', () => onWrite(addSupport(plan, outcomeId, 'in place')), { outcomeId })
  useErrand('add-need', () => onWrite(addSupport(plan, outcomeId, 'needed')), { outcomeId })
  useActions(() => [
    ...supportOffers(plan.data, { ids: here, nameOf: words.support, moves }),
    ...supportOffers(plan.data, { ids: waiting, nameOf: words.need, moves }),
  ])
  const cards = { writing, moves, slots }
  return (
    <Part heading={words.supports} hint={words.supportsHint}>
      {here.length === 0 && (
        <EmptyState icon={icons.supportIcon} heading={words.noSupports}>
          <p>{words.noSupportsWhy}</p>
        </EmptyState>
      )}
      <Cards ids={here} nameOf={words.support} label={words.supports} {...cards} />
      <Row>
        <Button icon={icons.addIcon} onPress={() => onWrite(addSupport(plan, outcomeId, 'in place'))}>
          {words.addSupport}
        </Button>
        <Button kind="plain" onPress={() => onWrite(addSupport(plan, outcomeId, 'needed'))}>
          {words.addNeed}
        </Button>
      </Row>
      <Waiting ids={waiting} {...cards} />
      {past.length > 0 && (
        <Disclosure summary={words.remembered(past.length)}>
          <Cards ids={past} nameOf={words.past} label={words.remembered(past.length)} {...cards} />
        </Disclosure>
      )}
    </Part>
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
  readonly writing: string | null
  readonly moves: SupportMoves
  readonly slots: OutcomeSlots
}

function Cards({ ids, label, nameOf, writing, moves, slots }: CardsProps) {
  if (ids.length === 0) return null
  return (
    <Stack as="ul" label={label}>
      {ids.map((id, index) => (
        <SupportCard
          key={id}
          id={id}
          name={nameOf(index + 1)}
          isWriting={writing === id}
          moves={moves}
          slots={slots}
        />
      ))}
    </Stack>
  )
}

function addSupport(plan: OpenPlan, outcomeId: string, status: Status): string {
  return plan.run(addEntry({ values: { place: 'support', status }, outcomes: [outcomeId] }))
}

interface Telling {
  readonly outcomeId: string
  readonly today: CalendarDate
  readonly doing: Doing
  readonly onWrite: (id: string | null) => void
}

function movesIn(plan: OpenPlan, { outcomeId, today, doing, onWrite }: Telling): SupportMoves {
  return {
    open: (id) => onWrite(id),
    close: (id) => {
      onWrite(null)
      focusEdit(id)
    },
    addAfter: () => onWrite(addSupport(plan, outcomeId, 'in place')),
    addStep: (id) => onWrite(plan.run(addStep(id, { words: '', actors: [] }))),
    setStatus: (id, status) => {
      const since = status === 'in place' ? { since: today } : {}
      doing.run(changeRecord('entries', id, { status, ...since }), words.nowIs(statusNames[status]))
      focusEdit(id)
    },
    moveTo: (id, place) =>
      doing.run(moveEntry(id, place), words.movedTo(words.supportSaid, placeNames[place])),
    remove: (id) => doing.run(removeRecord('entries', id), words.removed(words.supportSaid)),
  }
}
