import { type CalendarDate, parseCalendarDate } from '#domain'

/** The day of a moment (UTC, as text) on this laptop's calendar; `null` for no moment. */
export function dayOf(at: string): CalendarDate | null {
  const moment = new Date(at)
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
  return parseCalendarDate(parts.map((part) => String(part).padStart(2, '0')).join('-'))
}
