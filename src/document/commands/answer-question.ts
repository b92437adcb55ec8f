import type { ActorKey, RecordId } from '#domain'
import type { EntryValues } from './add-entry.ts'
import type { PlanCommand } from './plan-command.ts'

export interface EntryAnswer {
  readonly values?: EntryValues
  /** Who joins those that act already. */
  readonly actors?: readonly ActorKey[]
  /** All the outcomes that it is for; the others are unlinked. */
  readonly outcomes?: readonly RecordId[]
}

/**
 * Writes what a person answered about an entry, in one step. Its place is
 * written only when the answer says it, and the entry then stands last there.
 */
export function answerQuestion(id: RecordId, { values = {}, actors, outcomes }: EntryAnswer): PlanCommand {
  return {
    name: 'answer-question',
    run(edit) {
      const entry = edit.before.entries.find((each) => each.id === id)
      if (entry === undefined) return
      edit.set('entries', id, values)
      if (values.place !== undefined && values.place !== entry.place) edit.rank('entries', id, 'last')
      for (const actor of actors ?? []) edit.include('entries', id, 'actors', actor)
      if (outcomes === undefined) return
      for (const each of entry.outcomes)
        if (!outcomes.includes(each)) edit.exclude('entries', id, 'outcomes', each)
      for (const each of outcomes) edit.include('entries', id, 'outcomes', each)
    },
  }
}
