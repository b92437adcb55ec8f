/**
 * What one month of consultation comes to, for each of the nine expectations.
 *
 * Everything is counted from the log, but for two things that only the plans
 * know: what families decided about strategies, and how long a referral took.
 * They are handed in (`PlanFacts`).
 */

import { addDays, type CalendarDate } from '../calendar-date.ts'
import { present } from '../present.ts'
import type { LogLine, Resource, Team, Workspace } from '../workspace-shape.ts'
import { countMeetings, type MeetingCount } from './count-meetings.ts'
import { countTrainings, type TrainingCount } from './count-trainings.ts'
import { type Expectation, expectationsOf } from './expectations.ts'
import { medianDays } from './median-days.ts'
import { indexOfLog, linesOfMonth, type LogIndex } from './log-index.ts'
import { lastDayOf, type Month, monthOf } from './month.ts'
import { type Year, yearOf } from './year-basis.ts'

/**
 * What the log does not hold, of all plans and all months: the caller fills it
 * from what the plans say of themselves. It names no child and no plan.
 */
export interface PlanFacts {
  /** One for each strategy of a consultant that a family agreed to or did not, with the day of it. */
  readonly decided: readonly { readonly on: CalendarDate; readonly as: 'adopted' | 'declined' }[]
  /** One for each referral to mental health care; `firstAppointmentOn` is null while the family waits. */
  readonly referrals: readonly {
    readonly referredOn: CalendarDate
    readonly firstAppointmentOn: CalendarDate | null
  }[]
}

export const noPlanFacts: PlanFacts = { decided: [], referrals: [] }

/** A resource is looked at again after so many days. */
const RESOURCE_DAYS = 90

export interface MonthCount {
  readonly month: Month
  readonly year: Year
  /** In the order of the teams. */
  readonly meetings: readonly MeetingCount[]
  /** Meetings for which no team is named; they count for none. */
  readonly meetingsOfNoTeam: number
  readonly trainings: readonly TrainingCount[]
  /** How many lines of the month count for each expectation. */
  readonly lines: Readonly<Record<Expectation, number>>
  /** Screening tools explained in the month, each once. */
  readonly tools: readonly string[]
  readonly strategies: { readonly given: number; readonly adopted: number; readonly declined: number }
  readonly referralDecisions: { readonly all: number; readonly refer: number }
  /** First appointments in the month: how many, and the days from referral to each, the one in the middle; null for none. */
  readonly appointments: {
    readonly came: number
    readonly medianDays: number | null
    readonly waiting: number
  }
  /** As of today, not of the month. */
  readonly resources: { readonly all: number; readonly toCheck: number }
  /** Null when no team takes part in the pilot. */
  readonly evaluations: number | null
}

/** What is counted from; removed records may be among them. */
export interface CountSources extends Pick<Workspace, 'log' | 'teams' | 'resources'> {
  readonly settings: Pick<Workspace['settings'], 'yearBasis'>
  readonly plans: PlanFacts
}

export function countMonth(month: Month, today: CalendarDate, sources: CountSources): MonthCount {
  const [index, teams] = [indexOfLog(sources.log), present(sources.teams)]
  const inMonth = linesOfMonth(sources.log, month)
  const ofMonth = inMonth.filter(({ on }) => on !== null && on <= today)
  const teamIds = new Set(teams.map(({ id }) => id))
  const year = yearOf(lastDayOf(month), sources.settings.yearBasis)
  return {
    month,
    year,
    meetings: countAllMeetings(teams, [...inMonth, ...reasonsBeside(index, month)], { month, today }),
    meetingsOfNoTeam: ofMonth.filter((line) => line.kind === 'team-meeting' && !teamIds.has(line.team ?? ''))
      .length,
    trainings: countTrainings(index.trainings, { year, today, teams, hasLines: hasLinesIn(index, year) }),
    lines: countLines(ofMonth),
    tools: toolsIn(ofMonth),
    strategies: { given: strategiesIn(ofMonth), ...decidedIn(sources.plans, month, today) },
    referralDecisions: decisionsIn(ofMonth),
    appointments: appointmentsIn(sources.plans, month, today),
    resources: resourcesNow(present(sources.resources), today),
    evaluations: evaluationsIn(ofMonth, teams),
  }
}

/** What is said of a team's consultant in other months: it decides who was there in this one. */
function reasonsBeside({ reasons }: LogIndex, month: Month): readonly LogLine[] {
  return reasons.filter(({ on }) => on !== null && monthOf(on) !== month)
}

function hasLinesIn({ byMonth }: LogIndex, { from, to }: Year): boolean {
  return [...byMonth.keys()].some((month) => month >= monthOf(from) && month <= monthOf(to))
}

function countAllMeetings(
  teams: readonly Team[],
  lines: readonly LogLine[],
  asked: { readonly month: Month; readonly today: CalendarDate },
): readonly MeetingCount[] {
  const byTeam = new Map<string, LogLine[]>(teams.map(({ id }) => [id, []]))
  for (const line of lines) byTeam.get(line.team ?? '')?.push(line)
  return teams.map((team) => countMeetings(team, byTeam.get(team.id) ?? [], asked))
}

function countLines(ofMonth: readonly LogLine[]): Readonly<Record<Expectation, number>> {
  const counts = { '1': 0, '2': 0, '3': 0, '4': 0, '5': 0, '6': 0, '7': 0, '8': 0, '9': 0 }
  for (const line of ofMonth) for (const each of expectationsOf(line)) counts[each] += 1
  return counts
}

function toolsIn(ofMonth: readonly LogLine[]): readonly string[] {
  const tools = ofMonth.filter(({ kind }) => kind === 'resource-explained').map(({ tool }) => tool.trim())
  return [...new Set(tools)].filter((tool) => tool !== '')
}

/** A strategy that was spoken of twice was given once. */
function strategiesIn(ofMonth: readonly LogLine[]): number {
  const given = ofMonth.filter(({ kind, entry }) => kind === 'child-consultation' && entry !== '')
  return new Set(given.map(({ plan, entry }) => `${plan}/${entry}`)).size
}

function decidedIn({ decided }: PlanFacts, month: Month, today: CalendarDate) {
  const ofMonth = decided.filter(({ on }) => on <= today && monthOf(on) === month)
  const adopted = ofMonth.filter(({ as }) => as === 'adopted').length
  return { adopted, declined: ofMonth.length - adopted }
}

function decisionsIn(ofMonth: readonly LogLine[]) {
  const decisions = ofMonth.filter(({ decision }) => decision !== '')
  return { all: decisions.length, refer: decisions.filter(({ decision }) => decision === 'refer').length }
}

function appointmentsIn({ referrals }: PlanFacts, month: Month, today: CalendarDate) {
  const end = lastDayOf(month) < today ? lastDayOf(month) : today
  const came = referrals.filter(
    ({ firstAppointmentOn: on }) => on !== null && on <= end && monthOf(on) === month,
  )
  const waiting = referrals.filter(
    ({ referredOn, firstAppointmentOn: on }) => referredOn <= end && (on === null || on > end),
  )
  return { came: came.length, medianDays: medianDays(came), waiting: waiting.length }
}

function resourcesNow(resources: readonly Resource[], today: CalendarDate) {
  const oldest = addDays(today, -RESOURCE_DAYS)
  const toCheck = resources.filter(({ checkedOn }) => checkedOn === null || checkedOn < oldest)
  return { all: resources.length, toCheck: toCheck.length }
}

function evaluationsIn(ofMonth: readonly LogLine[], teams: readonly Team[]): number | null {
  const pilots = new Set(teams.filter(({ isPilot }) => isPilot).map(({ id }) => id))
  if (pilots.size === 0) return null
  const evaluations = ofMonth.filter((line) => expectationsOf(line).includes('9'))
  return evaluations.filter(({ team }) => team !== null && pilots.has(team)).length
}
