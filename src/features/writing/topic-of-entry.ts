import { type Entry, isDiscipline, type Person, type Role, roleOfActor } from '#domain'
import type { GuideTopic } from '#session'

/** What help speaks of while an entry is written: its place, and for a strategy the first who acts. */
export function topicOfEntry(entry: Entry, people: readonly Person[]): GuideTopic {
  if (entry.place === 'support') return entry.status === 'needed' ? 'need' : 'support'
  if (entry.place === 'service') return 'service'
  if (entry.place !== 'strategy') return 'to-sort'
  const [first] = entry.actors
  const role = first === undefined ? null : roleOf(first, people)
  return role === null ? 'strategy' : topicOfRole(role)
}

function roleOf(actor: string, people: readonly Person[]): Role | null {
  return roleOfActor(actor) ?? people.find(({ id }) => id === actor)?.role ?? null
}

const near: ReadonlySet<Role> = new Set<Role>(['child', 'parent', 'caregiver', 'sibling'])

function topicOfRole(role: Role): GuideTopic {
  if (role === 'ecmh-consultant') return 'strategy-ecmh'
  if (role === 'service-coordinator') return 'strategy-coordinator'
  if (near.has(role)) return 'strategy-family'
  return isDiscipline(role) ? 'strategy-provider' : 'strategy-other'
}
