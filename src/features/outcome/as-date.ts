import { type CalendarDate, parseCalendarDate } from '#domain'

/** What a date field answers, as a day of the plan; `null` where nothing whole stands there. */
export function asDate(iso: string | null): CalendarDate | null {
  return iso === null ? null : parseCalendarDate(iso)
}
