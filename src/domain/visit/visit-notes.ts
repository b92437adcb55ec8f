/** The notes of visits: what happened with a strategy, and what is next. */

import type { CalendarDate } from '../calendar-date.ts'
import type { Entry, Plan, VisitNote } from '../plan-shape.ts'
import { strategiesOf } from '../placement/grid-of.ts'
import type { RecordId } from '../shape.ts'

/** Whose note it is: about which strategy, of which day, by which author's id. */
export interface NoteOf {
  readonly entry: RecordId
  readonly on: CalendarDate
  readonly author: RecordId
}

/** The id of a note, made of what it is about: two windows write in one note. */
export function visitNoteId({ entry, on, author }: NoteOf): RecordId {
  return `visit-${entry}-${on}-${author}`
}

type Notes = Pick<Plan, 'visitNotes'>

/** What was noted about a strategy, the newest first. A note without words is none. */
export function notesOn({ visitNotes }: Notes, entry: RecordId): readonly VisitNote[] {
  return visitNotes
    .filter((note) => note.entry === entry && !note.isRemoved && hasWords(note))
    .toSorted(newestFirst)
}

/** The note that is being written, with words or not yet; `null` before its first letter. */
export function noteAt({ visitNotes }: Notes, of: NoteOf): VisitNote | null {
  const id = visitNoteId(of)
  return visitNotes.find((note) => note.id === id && !note.isRemoved) ?? null
}

/** The notes of one strategy beside the one that is being written. */
export interface NotesAtVisit {
  /** The visit before: all notes of its day, and what others noted on the day of this visit. */
  readonly last: readonly VisitNote[]
  /** All others, the newest first. */
  readonly rest: readonly VisitNote[]
}

/** Sorts the notes of a strategy, as `notesOn` gives them, around a visit. */
export function notesAtVisit(notes: readonly VisitNote[], visit: NoteOf): NotesAtVisit {
  const id = visitNoteId(visit)
  const others = notes.filter((note) => note.id !== id)
  const dayBefore = others.find(({ on }) => on !== null && on < visit.on)?.on ?? null
  const isLast = ({ on }: VisitNote): boolean => on !== null && (on === visit.on || on === dayBefore)
  return {
    last: others.filter(isLast),
    rest: others.filter((note) => !isLast(note)),
  }
}

/** The day of the visit that was noted last; `null` before the first one. */
export function lastVisitOn({ visitNotes }: Notes): CalendarDate | null {
  return visitNotes
    .filter((note) => !note.isRemoved && hasWords(note))
    .reduce<CalendarDate | null>(
      (last, { on }) => (on !== null && (last === null || on > last) ? on : last),
      null,
    )
}

/** What is on the plan, was noted about, and is no strategy any more, such as a support by now. */
export function notedElsewhere(plan: Plan): readonly Entry[] {
  const noted = new Set(
    plan.visitNotes.filter((note) => !note.isRemoved && hasWords(note)).map(({ entry }) => entry),
  )
  const strategies = new Set(strategiesOf(plan))
  return plan.entries.filter((entry) => noted.has(entry.id) && !entry.isRemoved && !strategies.has(entry))
}

function hasWords({ happened, next }: VisitNote): boolean {
  return `${happened}${next}`.trim() !== ''
}

function newestFirst(one: VisitNote, other: VisitNote): number {
  const [a, b] = [sortKey(one), sortKey(other)]
  return a > b ? -1 : a < b ? 1 : 0
}

function sortKey({ on, origin, id }: VisitNote): string {
  return `${on ?? ''} ${origin.at} ${id}`
}
