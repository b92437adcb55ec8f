import type { RecordId } from '#domain'
import type { WorkspaceCommand } from './plan-command.ts'

/** Marks a strategy of the app as a favorite, or takes the mark off. `id` is the mark's own: the same in every window. */
export function markStrategy(id: RecordId, marks: string, isFavorite: boolean): WorkspaceCommand {
  return {
    name: 'mark-strategy',
    run(edit) {
      const isKnown = edit.before.strategies.some((record) => record.id === id)
      if (isKnown) edit.set('strategies', id, { marks, isFavorite })
      else edit.add('strategies', { marks, isFavorite }, 'last', id)
    },
  }
}
