/**
 * Calendar dates.
 *
 * A plan is dated by day, as on paper. A `CalendarDate` is such a day, written
 * `2026-03-14`; it has no hour and no time zone, so a deadline cannot move when
 * a laptop's clock is set wrong. Dates compare as strings: `a < b` means that
 * `a` is the earlier day.
 */

declare const calendarDate: unique symbol

export type CalendarDate = string & { readonly [calendarDate]: true }

const DAY_IN_MS = 86_400_000

/** Reads `YYYY-MM-DD`; answers `null` for anything that is not a real day, and for none. */
export function parseCalendarDate(text: string | null): CalendarDate | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const { year, month, day } = partsOf(text as CalendarDate)
  return day > 0 && day <= daysIn(year, month) ? (text as CalendarDate) : null
}

/** How many days a month has; none when there is no such month. Counted here: a list reads thousands of dates. */
function daysIn(year: number, month: number): number {
  if (month !== 2) return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return isLeap ? 29 : 28
}

/** The day that lies `count` days after `date`, or before it when negative. */
export function addDays(date: CalendarDate, count: number): CalendarDate {
  return toText(Date.parse(`${date}T00:00:00Z`) + count * DAY_IN_MS)
}

/** The same day `count` months later; the last of the month where that month is shorter. */
export function addMonths(date: CalendarDate, count: number): CalendarDate {
  const { year, month, day } = partsOf(date)
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return toText(Date.UTC(year, month - 1 + count, Math.min(day, last)))
}

/** How many days `to` lies after `from`; negative when it is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_IN_MS)
}

/** Whole months from one day to another, as people count a child's age; negative when `to` is earlier. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [a, b] = [partsOf(from), partsOf(to)]
  const months = (b.year - a.year) * 12 + (b.month - a.month)
  return b.day < a.day ? months - 1 : months
}

/** Sunday is 0. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

export function partsOf(date: CalendarDate): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

function toText(time: number): CalendarDate {
  return new Date(time).toISOString().slice(0, 10) as CalendarDate
}
