/**
 * What may be kept of a plan when it is destroyed.
 *
 * When information is no longer needed the family is told, and it is destroyed
 * when the family asks. A permanent record may be kept all the same, with no
 * limit of time: the child's name and date of birth, how to reach the parents,
 * the names of service coordinators and of providers of EI services, and the
 * data of the exit. Nothing else of the plan is in it: no outcome, no strategy,
 * no worry, no support.
 *
 * Rule FED-CONF-08, 34 CFR 303.416.
 */

import type { CalendarDate } from '../calendar-date.ts'
import { gridOf } from '../placement/grid-of.ts'
import type { Person, Plan } from '../plan-shape.ts'
import { present } from '../present.ts'

export const destructionRule = { id: 'FED-CONF-08', citation: '34 CFR 303.416' } as const

export interface PermanentRecord {
  readonly name: string
  readonly birthDate: CalendarDate | null
  /** Names, one after the other; a person adds how to reach them. */
  readonly parents: string
  readonly coordinators: string
  readonly providers: string
}

/** What a plan says of the permanent record. The data of the exit are not in a plan yet. */
export function permanentRecordOf(plan: Plan): PermanentRecord {
  const { firstName, lastName, birthDate } = plan.child
  const people = present(plan.people)
  const acting = new Set(gridOf(plan).flatMap(({ actors }) => actors))
  return {
    name: `${firstName} ${lastName}`.trim(),
    birthDate,
    parents: namesOf(people.filter(({ role }) => role === 'parent' || role === 'caregiver')),
    coordinators: namesOf(people.filter(({ role }) => role === 'service-coordinator')),
    providers: namesOf(people.filter(({ id, role }) => acting.has(id) && role !== 'service-coordinator')),
  }
}

function namesOf(people: readonly Person[]): string {
  return people
    .map(({ name }) => name.trim())
    .filter((name) => name !== '')
    .join(', ')
}
