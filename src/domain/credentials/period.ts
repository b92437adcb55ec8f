/** The period that counts now for a credential, and how near its end is. */

import { addDays, addMonths, type CalendarDate } from '../calendar-date.ts'
import type { Credential } from '../workspace-shape.ts'
import type { RenewalRule } from './renewal-rule.ts'

/** So many days before the end somebody is told. */
const dueSoonDays = 90

/** Why nothing can be said. */
export type Untold = 'no day' | 'begins ahead' | 'ends before it begins'

export type RenewalState = 'holds' | 'due soon' | 'overdue' | 'cannot be told'

export type Period =
  | {
      readonly state: Exclude<RenewalState, 'cannot be told'>
      /** Both days belong to the period. */
      readonly from: CalendarDate
      readonly renewBy: CalendarDate
    }
  | { readonly state: 'cannot be told'; readonly why: Untold }

type Dates = Pick<Credential, 'issuedOn' | 'renewedOn' | 'renewBy'>

/**
 * It begins with the last renewal, or with the day of issue, and ends on the day
 * that somebody entered, or `rule.months` later. With an end alone the beginning
 * is counted back from it.
 */
export function periodOf(dates: Dates, rule: Pick<RenewalRule, 'months'>, today: CalendarDate): Period {
  const { issuedOn, renewedOn, renewBy: entered } = dates
  const from = renewedOn ?? issuedOn ?? (entered && addMonths(entered, -rule.months))
  if (from === null) return { state: 'cannot be told', why: 'no day' }
  if (from > today) return { state: 'cannot be told', why: 'begins ahead' }
  const renewBy = entered ?? addMonths(from, rule.months)
  if (renewBy <= from) return { state: 'cannot be told', why: 'ends before it begins' }
  return { state: stateAt(renewBy, today), from, renewBy }
}

function stateAt(renewBy: CalendarDate, today: CalendarDate): Exclude<RenewalState, 'cannot be told'> {
  if (today > renewBy) return 'overdue'
  return addDays(renewBy, -dueSoonDays) <= today ? 'due soon' : 'holds'
}
