/** One outcome of the plan, as Section IV has it: what we want, how we will know, who will do what, and what helps already. */

import { useState } from 'react'
import { type CalendarDate, present } from '#domain'
import {
  removeRecord,
  reorderRecord,
  useActions,
  useDoing,
  useNotedCard,
  useOpenPlan,
  usePlan,
  useReturningCard,
} from '#session'
import { EmptyState, icons, Menu, type MenuAction, Part, Row, Stack } from '#ui'
import { HowWeWillKnow, OutcomeStatement } from './OutcomeStatement.tsx'
import type { OutcomeSlots } from './slots.ts'
import { StrategyList } from './StrategyList.tsx'
import { SupportList } from './SupportList.tsx'
import { useCardInSight } from './use-card-in-sight.ts'
import { words } from './words.en.ts'

export interface OutcomeScreenProps {
  readonly outcomeId: string
  readonly today: CalendarDate
  readonly slots: OutcomeSlots
}

export function OutcomeScreen({ outcomeId, today, slots }: OutcomeScreenProps) {
  const number = usePlan((now) => present(now.outcomes).findIndex(({ id }) => id === outcomeId) + 1)
  const returning = useReturningCard()
  const [writing, setWriting] = useState(returning)
  useCardInSight(returning)
  useNotedCard(writing)
  if (number === 0) {
    return (
      <EmptyState icon={icons.lookIcon} heading={<h1>{words.notHere}</h1>}>
        <p>{words.notHereWhy}</p>
      </EmptyState>
    )
  }
  const list = { outcomeId, writing, onWrite: setWriting, slots }
  return (
    <Stack gap="wide">
      <Row spread="ends">
        <h1>{words.outcome(number)}</h1>
        <OutcomeMenu id={outcomeId} />
      </Row>
      <OutcomeStatement id={outcomeId} />
      <HowWeWillKnow id={outcomeId} today={today} />
      <StrategyList {...list} />
      <SupportList {...list} today={today} />
      <Part heading={words.services}>
        <slots.Services outcomeId={outcomeId} />
      </Part>
      <slots.ToSort outcomeId={outcomeId} />
    </Stack>
  )
}

function OutcomeMenu({ id }: { id: string }) {
  const plan = useOpenPlan()
  const doing = useDoing()
  const order = () => present(plan.data.outcomes).map((outcome) => outcome.id)
  const shift = (by: 1 | -1) => {
    const at = order().indexOf(id)
    const rest = order().filter((each) => each !== id)
    if (at + by < 0 || at + by > rest.length) return
    const above = rest[at + by - 1]
    doing.run(
      reorderRecord('outcomes', id, above === undefined ? 'first' : { after: above }),
      words.moved(words.outcome(at + 1), at + by + 1, rest.length + 1),
    )
  }
  const remove = () => {
    doing.run(removeRecord('outcomes', id), words.removed(words.outcome(order().indexOf(id) + 1)))
  }
  const actions: readonly MenuAction[] = [
    { id: 'up', label: words.moveOutcomeUp, icon: icons.upIcon, onAction: () => shift(-1) },
    { id: 'down', label: words.moveOutcomeDown, icon: icons.downIcon, onAction: () => shift(1) },
    { id: 'remove', label: words.removeOutcome, icon: icons.removeIcon, isDanger: true, onAction: remove },
  ]
  useActions(() =>
    actions.map(({ id: what, label, onAction }) => ({
      id: `outcome/${what}`,
      label,
      about: id,
      run: onAction,
    })),
  )
  return <Menu label={words.outcomeActions} actions={actions} />
}
