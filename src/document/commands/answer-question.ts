import type { ActorKey, Entry, planShape, RecordId } from '#domain'
import type { Edit } from '../edit.ts'
import type { EntryValues } from './add-entry.ts'
import type { PlanCommand } from './plan-command.ts'

export interface EntryAnswer {
  readonly values?: EntryValues
  /** All the consultants of whom it was said that this is another service; nobody, when it was said to be consultation. */
  readonly serviceBy?: readonly ActorKey[]
  /** Who joins those that act already. */
  readonly actors?: readonly ActorKey[]
  /** All the outcomes that it is for; the others are unlinked. */
  readonly outcomes?: readonly RecordId[]
}

/**
 * Writes what a person answered about an entry, in one step. Its place is
 * written only when the answer says it, and the entry then stands last there.
 */
export function answerQuestion(id: RecordId, answer: EntryAnswer): PlanCommand {
  return {
    name: 'answer-question',
    run(edit) {
      const { values = {}, actors = [] } = answer
      const entry = edit.before.entries.find((each) => each.id === id)
      if (entry === undefined) return
      edit.set('entries', id, values)
      if (values.place !== undefined && values.place !== entry.place) edit.rank('entries', id, 'last')
      for (const actor of actors) edit.include('entries', id, 'actors', actor)
      replace(edit, entry, 'serviceBy', answer.serviceBy)
      replace(edit, entry, 'outcomes', answer.outcomes)
    },
  }
}

function replace(
  edit: Edit<typeof planShape>,
  entry: Entry,
  field: 'serviceBy' | 'outcomes',
  members: readonly string[] = entry[field],
): void {
  for (const each of entry[field]) if (!members.includes(each)) edit.exclude('entries', entry.id, field, each)
  for (const each of members) edit.include('entries', entry.id, field, each)
}
