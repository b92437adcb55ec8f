/** Lines of a log and teams, made by hand. All invented. */

import { type CalendarDate, type LogLine, parseCalendarDate, type Team } from '#domain'

let made = 0

function common(at: string) {
  made += 1
  return {
    id: `record-${made}`,
    rank: `a${String(made).padStart(6, '0')}`,
    origin: { authorId: 'june', author: 'June Okafor', at },
    isRemoved: false,
  }
}

export function day(text: string): CalendarDate {
  const read = parseCalendarDate(text)
  if (read === null) throw new Error(`${text} is no day.`)
  return read
}

export type LineValues = Omit<Partial<LogLine>, 'on'> & { readonly on?: string | null }

export function logLine({ on = '2026-11-03', ...fields }: LineValues = {}): LogLine {
  return {
    ...common('2026-11-03T15:00:00.000Z'),
    kind: 'team-meeting',
    on: on === null ? null : day(on),
    minutes: null,
    mode: '',
    team: null,
    consultant: '',
    expectations: [],
    title: '',
    note: '',
    attendees: null,
    tool: '',
    decision: '',
    plan: '',
    outcome: '',
    entry: '',
    step: '',
    ...fields,
  }
}

export function team(fields: Partial<Team> = {}): Team {
  return {
    ...common('2026-01-05T15:00:00.000Z'),
    name: 'Hopewell team',
    county: 'Hopewell',
    consultant: 'June Okafor',
    isPilot: false,
    plans: [],
    ...fields,
  }
}
