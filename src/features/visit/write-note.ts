import { type NoteOf, noteAt, visitNoteId } from '#domain'
import { addRecord, changeRecord, type OpenPlan } from '#session'

export interface NoteWords {
  readonly happened?: string
  readonly next?: string
}

/**
 * Writes in a note, and makes it at the first letter. That it was made is not
 * taken back with the words: the same note may hold what another window wrote.
 */
export function writeNote(
  plan: OpenPlan,
  { of, by, words, visit }: { of: NoteOf; by: string; words: NoteWords; visit: string },
): void {
  const id = visitNoteId(of)
  if (noteAt(plan.data, of) === null)
    plan.runForGood(addRecord('visitNotes', { entry: of.entry, on: of.on, by }, { id }))
  plan.run(changeRecord('visitNotes', id, words), visit)
}
