/**
 * A log taken apart once: by month, by team, by what is asked of all of it.
 *
 * A log of years has tens of thousands of lines, and a month's page asks for a
 * hundred of them. What was worked out is kept for as long as that very list of
 * lines lives; a log with another line is another list.
 */

import type { LogLine } from '../workspace-shape.ts'
import { isReason } from './expectations.ts'
import { type Month, monthOf } from './month.ts'

export interface LogIndex {
  /** The present lines of each month, the last day first. */
  readonly byMonth: ReadonlyMap<Month, readonly LogLine[]>
  /** The present meetings of each team, the last first; those without a day at the end. */
  readonly meetings: ReadonlyMap<string, readonly LogLine[]>
  readonly trainings: readonly LogLine[]
  /** Lines that say why fewer meetings are expected. */
  readonly reasons: readonly LogLine[]
}

const known = new WeakMap<readonly LogLine[], LogIndex>()

export function indexOfLog(log: readonly LogLine[]): LogIndex {
  const index = known.get(log) ?? takeApart(log)
  known.set(log, index)
  return index
}

/** The present lines of a month, the last day first. */
export function linesOfMonth(log: readonly LogLine[], month: Month): readonly LogLine[] {
  return indexOfLog(log).byMonth.get(month) ?? none
}

const none: readonly LogLine[] = []

function takeApart(log: readonly LogLine[]): LogIndex {
  const byMonth = new Map<Month, LogLine[]>()
  const meetings = new Map<string, LogLine[]>()
  const [trainings, reasons]: [LogLine[], LogLine[]] = [[], []]
  for (const line of log) {
    if (line.isRemoved) continue
    if (line.on !== null) put(byMonth, monthOf(line.on), line)
    if (line.kind === 'team-meeting') put(meetings, line.team ?? '', line)
    if (line.kind === 'training') trainings.push(line)
    if (isReason(line.kind)) reasons.push(line)
  }
  for (const lines of [...byMonth.values(), ...meetings.values()]) lines.sort(lastFirst)
  return { byMonth, meetings, trainings, reasons }
}

function put<Key>(lists: Map<Key, LogLine[]>, key: Key, line: LogLine): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [line])
  else list.push(line)
}

function lastFirst(a: LogLine, b: LogLine): number {
  const [one, other] = [a.on ?? '', b.on ?? '']
  if (one === other) return 0
  return one < other ? 1 : -1
}
