import type { CalendarDate } from '#domain'
import { dayOf } from '#session'

/** What day it is at this laptop. The only place that asks. */
export function today(): CalendarDate {
  const day = dayOf(new Date().toISOString())
  if (day === null) throw new Error('The clock of this laptop shows no day.')
  return day
}
