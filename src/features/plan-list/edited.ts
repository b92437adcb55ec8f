import { addDays, type CalendarDate } from '#domain'
import { dayOf } from '#session'
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
