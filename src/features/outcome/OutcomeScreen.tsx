/** One outcome of the plan, as Section IV has it: what we want, how we will know, who will do what, and what helps already. */

import { useCallback, useState } from 'react'
import { type CalendarDate, present } from '#domain'
import { removeRecord, reorderRecord, useOpenPlan, usePlan } from '#session'
import { Button, EmptyState, icons, Menu, Part, Row, Stack, StatusLine } from '#ui'
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
  const [said, say] = useState<string | null>(null)
  const onWrite = useCallback((id: string | null) => {
    setWriting(id)
    if (id !== null) say(null)
  }, [])
  if (number === 0) {
    return (
      <EmptyState icon={icons.lookIcon} heading={<h1>{words.notHere}</h1>}>
        <p>{words.notHereWhy}</p>
      </EmptyState>
    )
  }
  const list = { outcomeId, writing, onWrite, onSay: say, slots }
  return (
    <Stack gap="wide">
      <div>
        <Row spread="ends">
          <h1>{words.outcome(number)}</h1>
          <OutcomeMenu id={outcomeId} onSay={say} />
        </Row>
        <Said text={said} onTaken={() => say(null)} />
      </div>
      <OutcomeStatement id={outcomeId} />
      <StrategyList {...list} />
      <SupportList {...list} today={today} />
      <Part heading={words.services}>
        <slots.Services outcomeId={outcomeId} />
      </Part>
      <slots.ToSort outcomeId={outcomeId} />
      <HowWeWillKnow id={outcomeId} />
    </Stack>
  )
}

/** What was just done, with the way back. It stays until the next thing is done. */
function Said({ text, onTaken }: { text: string | null; onTaken: () => void }) {
  const plan = useOpenPlan()
  const undo = () => {
    plan.undo()
    onTaken()
  }
  return (
    <StatusLine action={text !== null && <Button onPress={undo}>{words.undo}</Button>}>{text}</StatusLine>
  )
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
    onSay(words.removed(words.outcome(order().indexOf(id) + 1)))
    plan.run(removeRecord('outcomes', id))
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
