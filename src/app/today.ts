import { type CalendarDate, parseCalendarDate } from '#domain'

/** What day it is at this laptop. The only place that asks. */
export function today(): CalendarDate {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  )
  const date = parseCalendarDate(parts.join('-'))
  if (date === null) throw new Error('The clock of this laptop shows no day.')
  return date
}
