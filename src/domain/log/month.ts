/** A calendar month, written `2026-11`. Months compare as strings: `a < b` means that `a` is the earlier one. */

import { addDays, addMonths, type CalendarDate, parseCalendarDate, partsOf } from '../calendar-date.ts'

declare const month: unique symbol

export type Month = string & { readonly [month]: true }

/** Reads `YYYY-MM`; `null` for anything that is no month, and for none. */
export function parseMonth(text: string | null | undefined): Month | null {
  const day = parseCalendarDate(`${text ?? ''}-01`)
  return day === null ? null : monthOf(day)
}

export function monthOf(date: CalendarDate): Month {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where a month is made
  return date.slice(0, 7) as Month
}

export function firstDayOf(of: Month): CalendarDate {
  const day = parseCalendarDate(`${of}-01`)
  if (day === null) throw new Error(`No month is called ${of}.`)
  return day
}

export function lastDayOf(of: Month): CalendarDate {
  return addDays(addMonths(firstDayOf(of), 1), -1)
}

/** The month that lies `count` months after, or before when negative. */
export function shiftMonth(of: Month, count: number): Month {
  return monthOf(addMonths(firstDayOf(of), count))
}

export function daysIn(of: Month): number {
  return partsOf(lastDayOf(of)).day
}
