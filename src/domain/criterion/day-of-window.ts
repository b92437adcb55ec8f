/** The day that a "by when" comes to. */

import { addMonths, addDays, type CalendarDate, parseCalendarDate, partsOf } from '../calendar-date.ts'
import type { Until } from './read-window.ts'

export interface CountedFrom {
  /** The day a span is counted from, such as the date of the plan. */
  readonly from: CalendarDate
  readonly birthDate: CalendarDate | null
}

/** `null` for an event, and for an age where the birth date is not known. Of two numbers the later one counts. */
export function dayOfWindow(until: Until, { from, birthDate }: CountedFrom): CalendarDate | null {
  if (until.kind === 'age') return birthDate && addMonths(birthDate, until.months)
  if (until.kind === 'date') return nextDay(until, from)
  return until.kind === 'span' ? afterSpan(until, from) : null
}

function afterSpan({ amount, unit }: Until & { kind: 'span' }, from: CalendarDate): CalendarDate | null {
  const count = Math.round(amount.to)
  if (count > 120) return null
  if (unit.one === 'day') return addDays(from, count)
  if (unit.one === 'week') return addDays(from, count * 7)
  return addMonths(from, unit.one === 'year' ? count * 12 : count)
}

/** The first such day after `from`; the first of a month where only the month was said. */
function nextDay(until: Until & { kind: 'date' }, from: CalendarDate): CalendarDate | null {
  const { year } = partsOf(from)
  const days = [year, year + 1].map((each) => dayIn(each, until)).filter((day) => day !== null)
  return days.find((day) => day > from) ?? null
}

function dayIn(year: number, { month, day, isEnd }: Until & { kind: 'date' }): CalendarDate | null {
  const first = parseCalendarDate(`${year}-${twoDigits(month)}-01`)
  if (first === null) return null
  if (isEnd) return addDays(addMonths(first, 1), -1)
  return day === null ? first : parseCalendarDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
