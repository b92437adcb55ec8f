import {
  type Entry,
  isFamily,
  type Person,
  present,
  roleActor,
  type Role,
  roleNames,
  roleOfActor,
} from '#domain'

/** One who acts, as shown: by name and role, or by role alone. */
export interface Actor {
  readonly key: string
  readonly name: string
  /** `null` when the name says the role already. */
  readonly role: string | null
  readonly kind: 'ecmh' | 'family' | 'team'
  readonly isGone: boolean
}

export function actorsOf(entry: Entry, people: readonly Person[]): readonly Actor[] {
  return entry.actors.flatMap((key) => actorOf(key, people) ?? [])
}

function actorOf(key: string, people: readonly Person[]): Actor | null {
  const role = roleOfActor(key)
  if (role !== null) return { key, name: roleNames[role], role: null, kind: kindOf(role), isGone: false }
  const person = people.find(({ id }) => id === key)
  if (person === undefined) return null
  return {
    key,
    name: person.name,
    role: roleNames[person.role],
    kind: kindOf(person.role),
    isGone: person.isRemoved,
  }
}

function kindOf(role: Role): Actor['kind'] {
  if (role === 'ecmh-consultant') return 'ecmh'
  return isFamily(role) ? 'family' : 'team'
}

/** Roles that can act before anybody is known by name, the most frequent first. */
const frequent: readonly Role[] = ['parent', 'child', 'service-coordinator', 'ecmh-consultant']

/** Whom a strategy can name: the people of the plan, the frequent roles nobody holds yet, and whoever acts already. */
export function candidates(entry: Entry, people: readonly Person[]): readonly Actor[] {
  const here = present(people)
  const held = new Set(here.map(({ role }) => role))
  const keys = [
    ...here.map(({ id }) => id),
    ...frequent.filter((role) => !held.has(role)).map(roleActor),
    ...entry.actors,
  ]
  return [...new Set(keys)].flatMap((key) => actorOf(key, people) ?? [])
}
