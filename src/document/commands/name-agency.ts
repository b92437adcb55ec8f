import type { planShape, RecordId } from '#domain'
import type { Writable } from '../edit.ts'
import type { PlanCommand } from './plan-command.ts'

export interface NamedAgency {
  /** The id under which it is known on this laptop already; without one it is new. */
  readonly id?: RecordId
  readonly facts: Writable<typeof planShape, 'agencies'>
}

/** Brings an agency into the plan and says that it gives this entry, in one step. Answers the agency's id. */
export function nameAgency(entry: RecordId, { id, facts }: NamedAgency): PlanCommand<RecordId> {
  return {
    name: 'name-agency',
    run(edit) {
      const agency = id ?? edit.newId()
      if (edit.before.agencies.some((each) => each.id === agency)) {
        edit.putBack('agencies', agency)
        edit.set('agencies', agency, facts)
      } else edit.add('agencies', facts, 'last', agency)
      edit.set('entries', entry, { agency, isToBeFound: false })
      return agency
    },
  }
}
