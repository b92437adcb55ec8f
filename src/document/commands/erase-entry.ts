import type { RecordId } from '#domain'
import type { PlanCommand } from './plan-command.ts'

/**
 * Takes the words out of an entry and of the notes that visits left about it,
 * and all of them off the plan, and notes under its id that this was done, when
 * and by whom. The words are gone for good only
 * when the document is made anew with it (`remake.ts`).
 */
export function eraseEntry(id: RecordId): PlanCommand {
  return {
    name: 'erase-entry',
    run(edit) {
      edit.erase('entries', id)
      edit.remove('entries', id)
      for (const note of edit.before.visitNotes.filter(({ entry }) => entry === id)) {
        edit.erase('visitNotes', note.id)
        edit.remove('visitNotes', note.id)
      }
      if (!edit.before.removals.some((removal) => removal.id === id)) edit.add('removals', {}, 'last', id)
    },
  }
}
