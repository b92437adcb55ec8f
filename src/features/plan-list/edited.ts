import { addDays, type CalendarDate, parseCalendarDate } from '#domain'
import { words } from './words.en.ts'

/** When a plan was last edited, as people say it; empty when the moment is not known. */
export function edited(at: string, today: CalendarDate): string {
  const day = dayOf(at)
  if (day === null) return ''
  if (day === today) return words.editedToday
  if (day === addDays(today, -1)) return words.editedYesterday
  const ago = [2, 3, 4, 5, 6].find((days) => addDays(today, -days) === day)
  return ago === undefined ? words.editedOn(day) : words.editedDaysAgo(ago)
}

/** The day of a moment in UTC, on this laptop's calendar. */
function dayOf(at: string): CalendarDate | null {
  const moment = new Date(at)
  if (Number.isNaN(moment.getTime())) return null
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
  return parseCalendarDate(parts.map((part) => String(part).padStart(2, '0')).join('-'))
}
