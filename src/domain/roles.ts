/**
 * Who a person on the plan is: a discipline on the team, or a relation to the child.
 *
 * Being the primary service provider is a hat, not a discipline (`people.isPsp`).
 * "ECMH consultant" here is the EI team's own; a consultant of a child care
 * center, a clinic or a school district is `outside-consultant` (PL-33).
 * A credential (IMH, ECMH) is no role and changes no placement (PL-09, PL-10).
 */

export const disciplines = [
  'service-coordinator',
  'developmental-specialist',
  'occupational-therapist',
  'ota',
  'physical-therapist',
  'pta',
  'speech-language-pathologist',
  'audiologist',
  'vision-teacher',
  'psychologist',
  'social-worker',
  'nurse',
  'dietitian',
  'physician',
  'ecmh-consultant',
  'interpreter',
  'supervisor',
] as const

/** The child's own people: relatives and friends. */
const family = ['child', 'parent', 'caregiver', 'sibling', 'grandparent', 'relative', 'friend'] as const

export const relations = [
  ...family,
  'child-care-staff',
  'caseworker',
  'advocate',
  'school-district',
  'outside-consultant',
  'other',
] as const

export const roles = [...disciplines, ...relations] as const

export type Discipline = (typeof disciplines)[number]
export type Role = (typeof roles)[number]

export function isFamily(role: Role): boolean {
  return family.some((each) => each === role)
}

export function isDiscipline(role: Role): role is Discipline {
  return disciplines.some((each) => each === role)
}

/** An actor is a person of the plan, by id, or a role that nobody is named for yet. */
export type ActorKey = string

const PREFIX = 'role:'

export function roleActor(role: Role): ActorKey {
  return PREFIX + role
}

/** The role an actor stands for; `null` when the actor is a person. */
export function roleOfActor(actor: ActorKey): Role | null {
  return roles.find((role) => PREFIX + role === actor) ?? null
}
