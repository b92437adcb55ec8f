/** Which twelve months are one year, for what is expected once a year. */

import { addDays, addMonths, type CalendarDate, parseCalendarDate, partsOf } from '../calendar-date.ts'
import type { Workspace } from '../workspace-shape.ts'

export type YearBasis = Workspace['settings']['yearBasis']

/** Both days belong to the year. */
export interface Year {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** Ohio's fiscal year begins in July. */
const FISCAL_START = 7

export function yearOf(day: CalendarDate, basis: YearBasis): Year {
  const { year, month } = partsOf(day)
  const start = basis === 'calendar' ? 1 : FISCAL_START
  const first = month < start ? year - 1 : year
  const from = parseCalendarDate(`${String(first).padStart(4, '0')}-${String(start).padStart(2, '0')}-01`)
  if (from === null) throw new Error(`The year of ${day} has no first day.`)
  return { from, to: addDays(addMonths(from, 12), -1) }
}
