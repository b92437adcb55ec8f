import type { CalendarDate } from '#domain'
import { useWhyNotChange } from '#session'
import { Part, Stack } from '#ui'
import { HowWeWillKnow, OutcomeStatement } from './OutcomeStatement.tsx'
import { OutcomeToRead } from './OutcomeToRead.tsx'
import type { OutcomeSlots } from './slots.ts'
import { StrategyList } from './StrategyList.tsx'
import { SupportList } from './SupportList.tsx'
import { words } from './words.en.ts'

interface OutcomePartsProps {
  readonly outcomeId: string
  readonly today: CalendarDate
  readonly slots: OutcomeSlots
  /** The entry that is open for writing; one on the whole screen. */
  readonly writing: string | null
  readonly onWrite: (id: string | null) => void
}

/** All of one outcome below its name: what we want, how we will know, who will do what, and what helps already. */
export function OutcomeParts({ outcomeId, today, slots, writing, onWrite }: OutcomePartsProps) {
  const why = useWhyNotChange('outcomes', outcomeId, 'statement')
  const list = { outcomeId, writing, onWrite, slots }
  return (
    <Stack gap="wide">
      {why === null ? (
        <>
          <OutcomeStatement id={outcomeId} />
          <HowWeWillKnow id={outcomeId} today={today} />
        </>
      ) : (
        <OutcomeToRead id={outcomeId} why={why} />
      )}
      <StrategyList {...list} />
      <slots.Consultation outcomeId={outcomeId} />
      <SupportList {...list} today={today} />
      <Part heading={words.services}>
        <slots.Services outcomeId={outcomeId} />
      </Part>
      <slots.ToSort outcomeId={outcomeId} />
    </Stack>
  )
}
