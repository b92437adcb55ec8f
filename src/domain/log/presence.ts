/** On which days of a month a team had a consultant, as far as the log says. */

import { addDays, type CalendarDate } from '../calendar-date.ts'
import type { LogLine } from '../workspace-shape.ts'
import { daysIn, firstDayOf, lastDayOf, type Month } from './month.ts'

type ChangeKind = 'consultant-started' | 'vacancy-began' | 'vacancy-ended'

/** From this day on the team has a consultant, or has none. */
interface PresenceChange {
  readonly kind: ChangeKind
  readonly on: CalendarDate
}

export interface Presence {
  readonly daysServed: number
  readonly days: number
  /** What changed within the month, in the order of the days. */
  readonly changes: readonly PresenceChange[]
  readonly isServedOn: (day: CalendarDate) => boolean
}

/** `lines`: those of one team, of any month. A team of which nothing is said has had its consultant all along. */
export function presenceIn(month: Month, lines: readonly LogLine[]): Presence {
  const changes = lines.flatMap(changeOf).toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const isServedOn = (day: CalendarDate): boolean => {
    const last = changes.findLast(({ on }) => on <= day)
    return last === undefined ? wasServedBefore(changes[0]) : last.kind !== 'vacancy-began'
  }
  const [from, to] = [firstDayOf(month), lastDayOf(month)]
  const days = Array.from({ length: daysIn(month) }, (_, at) => addDays(from, at))
  return {
    daysServed: days.filter(isServedOn).length,
    days: days.length,
    changes: changes.filter(({ on }) => on >= from && on <= to),
    isServedOn,
  }
}

/** Before a vacancy there was somebody; before a start there was nobody. */
function wasServedBefore(first: PresenceChange | undefined): boolean {
  return first === undefined || first.kind === 'vacancy-began'
}

function changeOf({ kind, on }: LogLine): readonly PresenceChange[] {
  if (on === null) return []
  return kind === 'consultant-started' || kind === 'vacancy-began' || kind === 'vacancy-ended'
    ? [{ kind, on }]
    : []
}
