import { type Person, present, roleActor, roleNames, type Role } from '#domain'
import type { Mentionable } from './mentions.ts'

/** Roles that can be named before anybody is known by name. */
const always: readonly Role[] = [
  'parent',
  'child',
  'service-coordinator',
  'ecmh-consultant',
  'developmental-specialist',
  'occupational-therapist',
  'physical-therapist',
  'speech-language-pathologist',
  'grandparent',
  'child-care-staff',
]

/** Who can be named in a text: the people of the plan first, then the roles nobody holds yet. */
export function mentionables(people: readonly Person[]): readonly Mentionable[] {
  const here = present(people)
  const held = new Set(here.map(({ role }) => role))
  return [
    ...here.map(({ id, name }) => ({ id, label: name })),
    ...always
      .filter((role) => !held.has(role))
      .map((role) => ({ id: roleActor(role), label: roleNames[role] })),
  ]
}
