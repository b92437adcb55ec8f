import type { Place, RecordId } from '#domain'
import type { PlanCommand } from './plan-command.ts'

/**
 * Moves an entry to another place. It writes the place and a rank and nothing
 * else, so words, author, links and history come along, and whatever is typed in
 * it elsewhere at the same time still reaches it.
 */
export function moveEntry(id: RecordId, place: Place): PlanCommand {
  return {
    name: 'move-entry',
    run(edit) {
      edit.set('entries', id, { place })
      edit.rank('entries', id, 'last')
    },
  }
}
