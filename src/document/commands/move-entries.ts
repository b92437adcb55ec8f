import type { Place, RecordId } from '#domain'
import type { PlanCommand } from './plan-command.ts'

/** Moves several entries in one step, each as `moveEntry` does, so that one undo brings all of them back. */
export function moveEntries(moves: readonly { readonly id: RecordId; readonly place: Place }[]): PlanCommand {
  return {
    name: 'move-entries',
    run(edit) {
      for (const { id, place } of moves) {
        edit.set('entries', id, { place })
        edit.rank('entries', id, 'last')
      }
    },
  }
}
