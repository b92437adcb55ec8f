import type { Capacity, Discipline, Role, Workspace } from '#domain'
import type { PlanStart } from '#session'

/** Who is on the team of a new plan from the beginning; `null` for somebody who only reads plans. */
export function starterOf(settings: Workspace['settings']): PlanStart['starter'] {
  const { personId, name, capacity, discipline } = settings
  const role = roleOf[capacity](discipline)
  return role === null || personId === '' ? null : { id: personId, name, role }
}

const roleOf: Readonly<Record<Capacity, (discipline: Discipline | '') => Role | null>> = {
  coordinator: () => 'service-coordinator',
  'ecmh-consultant': () => 'ecmh-consultant',
  provider: (discipline) => (discipline === '' ? 'other' : discipline),
  reviewer: () => null,
}
