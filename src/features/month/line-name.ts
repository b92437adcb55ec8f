import { isReason, type LogLine, logKindNames } from '#domain'
import { dayInWords } from '#ui'
import { words } from './words.en.ts'

/** `Team meeting, Nov 3, 2026` */
export function lineName({ kind, on }: Pick<LogLine, 'kind' | 'on'>): string {
  return [logKindNames[kind], on === null ? words.noDay : dayInWords(on, 'medium')].join(', ')
}

/** Whether a line is about a team as such, so that it says nothing without one. */
export function needsTeam(kind: LogLine['kind']): boolean {
  return kind === 'team-meeting' || isReason(kind)
}
