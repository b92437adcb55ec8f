/**
 * Who visits the family, and which strategies are hers.
 *
 * A strategy is hers when she acts in it: by name, by her role where nobody is
 * named, or because the ECMH consultant joins her visit and the words say so.
 */

import type { Entry, Person, Plan } from '../plan-shape.ts'
import { actingIn, consultantsIn, namesPerson } from '../placement/actors.ts'
import { strategiesOf } from '../placement/grid-of.ts'
import { present } from '../present.ts'
import { type Role, roleOfActor } from '../roles.ts'
import type { Workspace } from '../workspace-shape.ts'

/** The person at this laptop, as far as a plan is asked about her. */
export type VisitorFacts = Pick<Workspace['settings'], 'personId' | 'name' | 'discipline'>

export interface Visitor {
  /** She on the plan: mostly one; none where she is not on it, two where somebody wrote her down twice. */
  readonly people: readonly Person[]
  readonly roles: readonly Role[]
  readonly isPsp: boolean
}

/** The person at this laptop among the people of the plan, by her id or by her name. */
export function visitorOn(plan: Pick<Plan, 'people'>, { personId, name, discipline }: VisitorFacts): Visitor {
  const people = present(plan.people).filter(
    (person) => person.id === personId || isSameName(person.name, name),
  )
  const roles = people.length > 0 ? people.map(({ role }) => role) : discipline === '' ? [] : [discipline]
  return { people, roles, isPsp: people.some(({ isPsp }) => isPsp) }
}

/**
 * What is shown until she chooses: the primary service provider carries the whole
 * plan, and who acts nowhere has nothing of her own to look at.
 */
export function firstView(plan: Plan, visitor: Visitor): 'mine' | 'all' {
  if (visitor.isPsp) return 'all'
  return strategiesOf(plan).some((entry) => isHers(entry, plan, visitor)) ? 'mine' : 'all'
}

export function isHers(entry: Entry, plan: Plan, { people, roles }: Visitor): boolean {
  const acting = actingIn(entry, plan)
  if (acting.people.some(({ id }) => people.some((person) => person.id === id))) return true
  const named = entry.actors.map(roleOfActor)
  const unnamed = acting.isSaid || acting.people.length > 0 ? named : acting.roles
  if (unnamed.some((role) => role !== null && roles.includes(role))) return true
  return consultantsIn(entry, acting, plan).length > 0 && namesPerson(entry.text.plain, people)
}

function isSameName(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase()
}
