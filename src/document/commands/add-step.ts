import type { ActorKey, RecordId } from '#domain'
import { writeEntry } from './add-entry.ts'
import type { PlanCommand } from './plan-command.ts'

/**
 * Writes who will do what to get something the family needs: an entry of its
 * own among the strategies, linked to what it is to secure. It stays there as
 * done when the thing is in place. Rules PL-05, PL-18, PL-32, PL-35.
 */
export function addStep(
  secures: RecordId,
  step: { readonly words: string; readonly actors: readonly ActorKey[] },
): PlanCommand<RecordId> {
  return {
    name: 'add-step',
    run(edit) {
      const needed = edit.before.entries.find(({ id }) => id === secures)
      return writeEntry(edit, {
        values: { place: 'strategy', secures },
        words: step.words,
        actors: step.actors,
        outcomes: needed?.outcomes ?? [],
      })
    },
  }
}
