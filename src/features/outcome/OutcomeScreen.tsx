/** One outcome of the plan, as Section IV has it: what we want, how we will know, who will do what, and what helps already. */

import { useCallback, useState } from 'react'
import type { CalendarDate } from '#domain'
import { removeRecord, reorderRecord, useOpenPlan, usePlan, usePlanState } from '#session'
import { DoneLine, EmptyState, icons, Menu, Part, Row, Stack } from '#ui'
import { HowWeWillKnow, OutcomeStatement } from './OutcomeStatement.tsx'
import type { OutcomeSlots } from './slots.ts'
import { StrategyList } from './StrategyList.tsx'
import { SupportList } from './SupportList.tsx'
import { words } from './words.en.ts'

export interface OutcomeScreenProps {
  readonly outcomeId: string
  readonly today: CalendarDate
  readonly slots: OutcomeSlots
}

export function OutcomeScreen({ outcomeId, today, slots }: OutcomeScreenProps) {
  const number = usePlan((now) => present(now.outcomes).findIndex(({ id }) => id === outcomeId) + 1)
  const [writing, setWriting] = useState<string | null>(null)
  const { done, say, hush } = useSaid()
  const onWrite = useCallback(
    (id: string | null) => {
      setWriting(id)
      if (id !== null) hush()
    },
    [hush],
  )
  if (number === 0) {
    return (
      <Stack>
        <EmptyState icon={icons.lookIcon} heading={<h1>{words.notHere}</h1>}>
          <p>{words.notHereWhy}</p>
        </EmptyState>
        <DoneLine done={done} />
      </Stack>
    )
  }
  const list = { outcomeId, writing, onWrite, onSay: say, slots }
  return (
    <Stack gap="wide">
      <Row spread="ends">
        <h1>{words.outcome(number)}</h1>
        <OutcomeMenu id={outcomeId} onSay={say} />
      </Row>
      <OutcomeStatement id={outcomeId} />
      <StrategyList {...list} />
      <SupportList {...list} today={today} />
      <Part heading={words.services}>
        <slots.Services outcomeId={outcomeId} />
      </Part>
      <slots.ToSort outcomeId={outcomeId} />
      <HowWeWillKnow id={outcomeId} />
      <DoneLine done={done} />
    </Stack>
  )
}

interface Said {
  readonly text: string
  /** The plan as it was when this was done: Undo takes back this, and nothing that was written since. */
  readonly after: unknown
}

/** What was just done, in a sentence, with the way back while it is the last thing that was done. */
function useSaid() {
  const plan = useOpenPlan()
  const [said, setSaid] = useState<Said | null>(null)
  const isLast = usePlanState(({ data, undoes }) => data === said?.after && undoes !== null)
  const say = useCallback((text: string) => setSaid({ text, after: plan.data }), [plan])
  const hush = useCallback(() => setSaid(null), [])
  const undo = () => {
    plan.undo()
    hush()
  }
  return { done: { said: said?.text ?? '', canUndo: isLast, undo, deed: said }, say, hush }
}

function OutcomeMenu({ id, onSay }: { id: string; onSay: (text: string) => void }) {
  const plan = useOpenPlan()
  const order = () => present(plan.data.outcomes).map((outcome) => outcome.id)
  const shift = (by: 1 | -1) => {
    const at = order().indexOf(id)
    const rest = order().filter((each) => each !== id)
    if (at + by < 0 || at + by > rest.length) return
    const above = rest[at + by - 1]
    plan.run(reorderRecord('outcomes', id, above === undefined ? 'first' : { after: above }))
    onSay(words.moved(words.outcome(at + 1), at + by + 1, rest.length + 1))
  }
  const remove = () => {
    const name = words.outcome(order().indexOf(id) + 1)
    plan.run(removeRecord('outcomes', id))
    onSay(words.removed(name))
  }
  return (
    <Menu
      label={words.outcomeActions}
      actions={[
        { id: 'up', label: words.moveOutcomeUp, icon: icons.upIcon, onAction: () => shift(-1) },
        { id: 'down', label: words.moveOutcomeDown, icon: icons.downIcon, onAction: () => shift(1) },
        {
          id: 'remove',
          label: words.removeOutcome,
          icon: icons.removeIcon,
          isDanger: true,
          onAction: remove,
        },
      ]}
    />
  )
}

function present<R extends { readonly isRemoved: boolean }>(records: readonly R[]): readonly R[] {
  return records.filter(({ isRemoved }) => !isRemoved)
}
