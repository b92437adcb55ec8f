import type { RecordId } from '#domain'
import type { PlanCommand } from './plan-command.ts'

/** Makes one person the primary service provider, and nobody else; `null` leaves the team without one. */
export function choosePsp(id: RecordId | null): PlanCommand {
  return {
    name: 'choose-psp',
    run(edit) {
      for (const person of edit.before.people) {
        if (person.isPsp !== (person.id === id)) edit.set('people', person.id, { isPsp: person.id === id })
      }
    },
  }
}
