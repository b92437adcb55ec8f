/**
 * Expectation 1: two meetings a month with each team.
 *
 * The count is fair. What nobody could have attended is not expected: a meeting
 * that did not take place, and the part of the month without a consultant. Fair
 * never means fewer than were held, so a month of two meetings reads "2 of 2".
 * Nothing is late before the month has ended.
 */

import { type CalendarDate, parseCalendarDate } from '../calendar-date.ts'
import type { LogLine, Team } from '../workspace-shape.ts'
import { firstDayOf, lastDayOf, type Month, monthOf } from './month.ts'
import { type Presence, presenceIn } from './presence.ts'

export const MEETINGS_A_MONTH = 2

export type CountState =
  /** As many as expected. */
  | 'met'
  /** There is still time. */
  | 'open'
  /** The time is over. */
  | 'late'
  /** Nobody could have expected one. */
  | 'none expected'
  /** It was over before anything was written down here. */
  | 'not counted'

/** Why fewer than two are expected. */
export type MeetingReason =
  | { readonly kind: 'team-did-not-meet'; readonly on: readonly CalendarDate[] }
  | { readonly kind: 'consultant-started' | 'vacancy-began' | 'vacancy-ended'; readonly on: CalendarDate }
  | { readonly kind: 'nobody all month' }

export interface MeetingCount {
  readonly team: Team
  readonly held: number
  readonly inPerson: number
  readonly virtual: number
  readonly expected: number
  readonly state: CountState
  /** Empty when two are expected. */
  readonly reasons: readonly MeetingReason[]
}

interface Asked {
  readonly month: Month
  readonly today: CalendarDate
}

/** `lines`: of this team alone, the present ones of this month, and of other months at least those that say who was there. */
export function countMeetings(team: Team, lines: readonly LogLine[], { month, today }: Asked): MeetingCount {
  const ofMonth = lines.filter(({ on }) => on !== null && monthOf(on) === month)
  const meetings = ofMonth.filter(({ kind, on }) => kind === 'team-meeting' && on !== null && on <= today)
  const fair = fairly(ofMonth, presenceIn(month, lines))
  const held = meetings.length
  const expected = Math.max(fair.expected, Math.min(held, MEETINGS_A_MONTH))
  return {
    team,
    held,
    inPerson: meetings.filter(({ mode }) => mode === 'in person').length,
    virtual: meetings.filter(({ mode }) => mode === 'virtual').length,
    expected,
    state: stateOf({
      held,
      expected,
      isOver: lastDayOf(month) < today,
      isKnown: isKnown(team, lines, month),
    }),
    reasons: expected < MEETINGS_A_MONTH ? fair.reasons : [],
  }
}

function fairly(ofMonth: readonly LogLine[], presence: Presence) {
  const missed = ofMonth
    .filter(({ kind }) => kind === 'team-did-not-meet')
    .flatMap(({ on }) => (on !== null && presence.isServedOn(on) ? [on] : []))
    .toSorted()
  const share = Math.round((MEETINGS_A_MONTH * presence.daysServed) / presence.days)
  return {
    expected: Math.max(0, share - missed.length),
    reasons: [
      ...(share < MEETINGS_A_MONTH ? reasonsOf(presence) : []),
      ...(missed.length > 0 ? [{ kind: 'team-did-not-meet', on: missed } as const] : []),
    ],
  }
}

function reasonsOf({ daysServed, changes }: Presence): readonly MeetingReason[] {
  return daysServed === 0 ? [{ kind: 'nobody all month' }] : changes
}

interface Facts {
  readonly held: number
  readonly expected: number
  readonly isOver: boolean
  readonly isKnown: boolean
}

export function stateOf({ held, expected, isOver, isKnown: known }: Facts): CountState {
  if (!known) return 'not counted'
  if (expected === 0) return 'none expected'
  if (held >= expected) return 'met'
  return isOver ? 'late' : 'open'
}

/** A month that had ended before the team was entered here, and of which nothing was written since, says nothing. */
function isKnown(team: Team, lines: readonly LogLine[], month: Month): boolean {
  const entered = parseCalendarDate(team.origin.at.slice(0, 10))
  if (entered === null || entered <= lastDayOf(month)) return true
  return lines.some(({ on }) => on !== null && on >= firstDayOf(month) && on <= lastDayOf(month))
}
