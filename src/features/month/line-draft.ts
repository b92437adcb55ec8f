import { type CalendarDate, type Expectation, expectations, type LogLine, type Team } from '#domain'
import type { NewLine } from '#session'
import { needsTeam } from './line-name.ts'
import { words } from './words.en.ts'

/** A line as it is being written: text fields as they are typed. */
export interface LineDraft {
  readonly kind: LogLine['kind'] | null
  readonly on: CalendarDate | null
  readonly team: string | null
  readonly consultant: string
  readonly minutes: string
  readonly mode: LogLine['mode']
  readonly title: string
  readonly note: string
  readonly attendees: string
  readonly tool: string
  readonly decision: LogLine['decision']
  readonly tags: readonly Expectation[]
}

/** Today for a new line in the running month; no day else, so that nobody misses it. */
export function newDraft(on: CalendarDate | null, teams: readonly Team[], consultant: string): LineDraft {
  const team = teams.length === 1 ? (teams[0]?.id ?? null) : null
  return {
    kind: null,
    on,
    team,
    consultant,
    minutes: '',
    mode: '',
    title: '',
    note: '',
    attendees: '',
    tool: '',
    decision: '',
    tags: [],
  }
}

export function draftOf(line: LogLine): LineDraft {
  return {
    ...line,
    minutes: line.minutes?.toString() ?? '',
    attendees: line.attendees?.toString() ?? '',
    tags: expectations.filter((each) => line.expectations.includes(each)),
  }
}

export type LineMistakes = Partial<Record<'kind' | 'on' | 'team', string>>

export function mistakesIn({ kind, on, team }: LineDraft): LineMistakes {
  return {
    ...(kind === null && { kind: words.form.needsKind }),
    ...(on === null && { on: words.form.needsDay }),
    ...(kind !== null && needsTeam(kind) && team === null && { team: words.form.needsTeam }),
  }
}

/** Which fields a kind of line has, beside day, team and note. */
export function hasField(
  kind: LogLine['kind'],
  field: 'work' | 'title' | 'tool' | 'attendees' | 'decision',
): boolean {
  if (field === 'work') return !needsTeam(kind) || kind === 'team-meeting'
  if (field === 'tool') return kind === 'resource-explained' || kind === 'evaluation'
  if (field === 'attendees') return kind === 'training'
  if (field === 'decision') return kind === 'child-consultation' || kind === 'programmatic-consultation'
  return !needsTeam(kind) && kind !== 'child-consultation' && kind !== 'evaluation'
}

export function lineOf(draft: LineDraft): NewLine {
  const { kind, on, team, consultant, mode, note } = draft
  const known = kind ?? 'other'
  const has = (field: Parameters<typeof hasField>[1]) => hasField(known, field)
  return {
    values: {
      kind: known,
      on,
      team,
      consultant: consultant.trim(),
      note,
      minutes: has('work') ? numberOf(draft.minutes) : null,
      mode: has('work') ? mode : '',
      title: has('title') ? draft.title.trim() : '',
      tool: has('tool') ? draft.tool.trim() : '',
      attendees: has('attendees') ? numberOf(draft.attendees) : null,
      decision: has('decision') ? draft.decision : '',
    },
    expectations: has('work') ? draft.tags : [],
  }
}

function numberOf(text: string): number | null {
  const digits = text.replaceAll(/\D/gu, '').slice(0, 4)
  return digits === '' ? null : Number(digits)
}
