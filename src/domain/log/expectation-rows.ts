/**
 * The nine expectations of a month as rows: what the picture draws, the table
 * says, the printed report lists and the file holds. All four say the same.
 */

import type { CountState, MeetingCount, MeetingReason } from './count-meetings.ts'
import type { MonthCount } from './count-month.ts'
import type { TrainingCount } from './count-trainings.ts'
import type { Expectation } from './expectations.ts'
import { lastDayOf, type Month } from './month.ts'
import { expectationNames } from './names.en.ts'
import { words } from './words.en.ts'

/** `counted`: there is no number to reach. */
export type RowState = CountState | 'counted'

export interface ExpectationRow {
  /** Its own among the rows. */
  readonly id: string
  readonly expectation: Expectation
  readonly name: string
  /** The team, the consultant, or what else it is counted for; empty for all. */
  readonly of: string
  readonly done: number
  /** Null where there is no number to reach. */
  readonly expected: number | null
  readonly state: RowState
  /** The count in words, such as `1 of 2`. */
  readonly says: string
  /** What is still to do, or more about it; may be empty. */
  readonly stands: string
  /** Why less is expected, in sentences. */
  readonly why: readonly string[]
}

/** In the order of the expectations. The first has a row for each team, the eighth for each consultant. */
export function expectationRows(count: MonthCount): readonly ExpectationRow[] {
  return [
    ...meetingRows(count),
    counted('2', { done: count.lines['2'], stands: count.tools.join(', ') }),
    strategyRow(count),
    counted('4', { done: count.lines['4'] }),
    decisionRow(count),
    resourceRow(count),
    appointmentRow(count),
    counted('7', { done: count.lines['7'] }),
    ...count.trainings.map((training) => trainingRow(training, count)),
    evaluationRow(count),
  ]
}

function meetingRows({ month, meetings, meetingsOfNoTeam }: MonthCount): readonly ExpectationRow[] {
  const none = { of: words.noTeam, done: meetingsOfNoTeam, stands: words.sayTeam, key: 'none' }
  const rows = meetings.map((meeting) => meetingRow(meeting, month))
  if (meetingsOfNoTeam > 0) return [...rows, counted('1', none)]
  return rows.length > 0 ? rows : [counted('1', { done: 0, of: words.noTeamsYet, key: 'none' })]
}

function meetingRow({ team, held, expected, state, reasons }: MeetingCount, month: Month): ExpectationRow {
  const missing = expected - held
  return {
    id: `1/${team.id}`,
    expectation: '1',
    name: expectationNames['1'].name,
    of: team.name,
    done: held,
    expected: hasNumber(state) ? expected : null,
    state,
    says: hasNumber(state) ? words.nOf(held, expected) : String(held),
    stands: state === 'open' ? words.moreThisMonth(missing, lastDayOf(month)) : standing(state, missing),
    why: state === 'not counted' ? [] : whyFewer(reasons, expected),
  }
}

function hasNumber(state: CountState): boolean {
  return state !== 'not counted' && state !== 'none expected'
}

function standing(state: CountState, missing: number): string {
  if (state === 'late') return words.short(missing)
  if (state === 'met') return words.met
  return state === 'none expected' ? words.noneExpected : words.notCounted
}

function whyFewer(reasons: readonly MeetingReason[], expected: number): readonly string[] {
  return reasons.length === 0 ? [] : [...reasons.map(reasonInWords), words.soExpected(expected)]
}

function reasonInWords(reason: MeetingReason): string {
  if (reason.kind === 'nobody all month') return words.nobody
  return reason.kind === 'team-did-not-meet' ? words.didNotMeet(reason.on) : words[reason.kind](reason.on)
}

interface Counted {
  readonly done: number
  readonly of?: string
  readonly says?: string
  readonly stands?: string
  readonly key?: string
}

function counted(
  expectation: Expectation,
  { done, of = '', says, stands = '', key }: Counted,
): ExpectationRow {
  return {
    id: key === undefined ? expectation : `${expectation}/${key}`,
    expectation,
    name: expectationNames[expectation].name,
    of,
    done,
    expected: null,
    state: 'counted',
    says: says ?? words.times(done),
    stands,
    why: [],
  }
}

function strategyRow({ strategies: { given, adopted, declined } }: MonthCount): ExpectationRow {
  return counted('3', {
    done: given,
    says: words.strategies(given),
    stands: words.decided(adopted, declined),
  })
}

function decisionRow({ referralDecisions: { all, refer }, lines }: MonthCount): ExpectationRow {
  const says = all === 0 ? words.times(lines['5']) : words.decisions(all)
  return counted('5', { done: lines['5'], says, stands: all === 0 ? '' : words.refer(refer) })
}

function resourceRow({ resources: { all, toCheck } }: MonthCount): ExpectationRow {
  const row = counted('6', { done: all - toCheck, key: 'checked', of: words.checked(all), says: String(all) })
  if (all === 0) return row
  return {
    ...row,
    expected: all,
    state: toCheck === 0 ? 'met' : 'open',
    says: words.nOf(all - toCheck, all),
    stands: toCheck === 0 ? words.met : words.toCheck(toCheck),
  }
}

function appointmentRow({ appointments: { came, medianDays, waiting } }: MonthCount): ExpectationRow {
  return counted('6', {
    done: came,
    key: 'days',
    of: words.appointments,
    says: medianDays === null ? words.noAppointments : words.days(medianDays, came),
    stands: waiting === 0 ? words.nobodyWaits : words.waiting(waiting),
  })
}

function trainingRow({ consultant, held, state }: TrainingCount, { year }: MonthCount): ExpectationRow {
  return {
    ...counted('8', { done: held, of: consultant || words.noName, key: consultant || 'nobody' }),
    expected: state === 'not counted' ? null : 1,
    state,
    says: state === 'not counted' ? String(held) : words.nOf(held, 1),
    stands: state === 'open' ? words.moreThisYear(1, year.to) : standing(state, 1),
  }
}

function evaluationRow({ evaluations }: MonthCount): ExpectationRow {
  if (evaluations !== null) return counted('9', { done: evaluations, of: words.inPilot })
  return { ...counted('9', { done: 0, says: '–', stands: words.noPilot }), state: 'none expected' }
}
