/** The meetings of a team, and what a new one begins with. */

import type { CalendarDate } from '../calendar-date.ts'
import { present } from '../present.ts'
import type { AgendaItem, LogLine, Team } from '../workspace-shape.ts'
import { indexOfLog } from './log-index.ts'

/** The present ones, the last first; one without a day comes last. */
export function meetingsOf(teamId: string, log: readonly LogLine[]): readonly LogLine[] {
  return indexOfLog(log).meetings.get(teamId) ?? []
}

/** A team mostly meets as it met before. */
export function nextMeeting(
  team: Team,
  log: readonly LogLine[],
  on: CalendarDate,
): Pick<LogLine, 'team' | 'on' | 'consultant' | 'minutes' | 'mode'> {
  const [before] = meetingsOf(team.id, log)
  return {
    team: team.id,
    on,
    consultant: team.consultant,
    minutes: before?.minutes ?? null,
    mode: before?.mode ?? '',
  }
}

interface ListedChild {
  readonly id: string
  readonly county: string
}

/** The children a team speaks of: those that were chosen, or all of its county while none was. */
export function childrenOf<Child extends ListedChild>(
  { plans, county }: Pick<Team, 'plans' | 'county'>,
  children: readonly Child[],
): readonly Child[] {
  const chosen = children.filter(({ id }) => plans.includes(id))
  if (chosen.length > 0) return chosen
  const here = county.trim().toLowerCase()
  return here === '' ? [] : children.filter((child) => child.county.trim().toLowerCase() === here)
}

export interface LastTime {
  readonly item: AgendaItem
  readonly on: CalendarDate
}

/** What was said of each child at the latest meeting before a day, under the plan's id. */
export function lastTimes(
  before: CalendarDate,
  agenda: readonly AgendaItem[],
  log: readonly LogLine[],
): ReadonlyMap<string, LastTime> {
  const meetings = [...indexOfLog(log).meetings.values()].flat()
  const days = new Map(meetings.flatMap(({ id, on }) => (on !== null && on < before ? [[id, on]] : [])))
  const last = new Map<string, LastTime>()
  for (const item of present(agenda)) {
    const on = days.get(item.meeting ?? '')
    const known = last.get(item.plan)
    const isSaid = item.advice !== '' || item.next !== ''
    if (on !== undefined && isSaid && (known === undefined || known.on < on))
      last.set(item.plan, { item, on })
  }
  return last
}
