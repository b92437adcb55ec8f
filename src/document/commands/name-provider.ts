import type { Plan, RecordId } from '#domain'
import type { PlanCommand } from './plan-command.ts'

/**
 * Says who gives a service: one person of the team, or `null` while the
 * provider is to be found, which is said as well. The agency follows the person, unless it was named
 * apart from the person before.
 */
export function nameProvider(id: RecordId, personId: RecordId | null): PlanCommand {
  return {
    name: 'name-provider',
    run(edit) {
      const row = edit.before.entries.find((entry) => entry.id === id)
      if (row === undefined) return
      for (const actor of row.actors) if (actor !== personId) edit.exclude('entries', id, 'actors', actor)
      if (personId !== null) edit.include('entries', id, 'actors', personId)
      edit.set('entries', id, { isToBeFound: personId === null })
      const followed = row.actors.some((actor) => agencyOf(edit.before, actor) === row.agency)
      if (row.agency === null || followed || personId === null)
        edit.set('entries', id, { agency: agencyOf(edit.before, personId) })
    },
  }
}

function agencyOf(plan: Plan, personId: string | null): RecordId | null {
  return plan.people.find(({ id }) => id === personId)?.agency ?? null
}
