import { useState } from 'react'
import { type CalendarDate, parseCalendarDate } from '#domain'
import { DateField, Disclosure, Stack } from '#ui'
import { words } from './words.en.ts'

interface VisitDayProps {
  readonly today: CalendarDate
  /** The day that is written about. */
  readonly day: CalendarDate
  readonly onChange: (day: CalendarDate) => void
}

/** Of which day the visit is: today, or one before, since much is written down in the evening or the morning after. */
export function VisitDay({ today, day, onChange }: VisitDayProps) {
  const [chosen, setChosen] = useState<CalendarDate | null>(day)
  const isToCome = chosen !== null && chosen > today
  const choose = (iso: string | null) => {
    const next = parseCalendarDate(iso)
    setChosen(next)
    onChange(next === null || next > today ? today : next)
  }
  return (
    <Stack gap="close">
      <p>{words.day(day)}</p>
      <Disclosure summary={words.otherDay}>
        <DateField
          label={words.dayOfVisit}
          hint={words.dayHint}
          value={chosen}
          error={isToCome ? words.notYet : undefined}
          onChange={choose}
        />
      </Disclosure>
    </Stack>
  )
}
