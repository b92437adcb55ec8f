/** Expectation 8: one training a year by each consultant. */

import { type CalendarDate, parseCalendarDate } from '../calendar-date.ts'
import type { LogLine, Team } from '../workspace-shape.ts'
import { type CountState, stateOf } from './count-meetings.ts'
import type { Year } from './year-basis.ts'

export interface TrainingCount {
  /** By name; empty where nobody is named. */
  readonly consultant: string
  readonly held: number
  readonly expected: 1
  readonly state: CountState
}

interface Asked {
  readonly year: Year
  readonly today: CalendarDate
  readonly teams: readonly Team[]
  /** Whether anything at all was written down in that year. */
  readonly hasLines: boolean
}

/** `trainings`: all present ones, of any year. A training that names nobody is the consultant's where there is only one. */
export function countTrainings(
  trainings: readonly LogLine[],
  { year, today, teams, hasLines }: Asked,
): readonly TrainingCount[] {
  const held = trainings.filter(({ on }) => on !== null && on >= year.from && on <= year.to && on <= today)
  const named = namesIn([...teams, ...held])
  const [only] = named
  const whose = ({ consultant }: LogLine) =>
    keyOf(consultant) || (named.length === 1 ? keyOf(only ?? '') : '')
  const needsNobody = named.length === 0 || held.some((line) => whose(line) === '')
  const facts = {
    expected: 1,
    isOver: year.to < today,
    isKnown: year.to >= today || hasLines || isKnown(teams, year),
  } as const
  return [...named, ...(needsNobody ? [''] : [])].map((consultant) => {
    const count = held.filter((line) => whose(line) === keyOf(consultant)).length
    return { consultant, held: count, expected: 1, state: stateOf({ ...facts, held: count }) }
  })
}

/** Each name once, as it was written first. */
function namesIn(records: readonly { readonly consultant: string }[]): readonly string[] {
  const names = new Map<string, string>()
  for (const { consultant } of records) {
    const key = keyOf(consultant)
    if (key !== '' && !names.has(key)) names.set(key, consultant.trim())
  }
  return [...names.values()]
}

function keyOf(name: string): string {
  return name.trim().toLowerCase()
}

/** A year that was over before any team was entered here says nothing. */
function isKnown(teams: readonly Team[], year: Year): boolean {
  return teams.some(({ origin }) => {
    const entered = parseCalendarDate(origin.at.slice(0, 10))
    return entered === null || entered <= year.to
  })
}
