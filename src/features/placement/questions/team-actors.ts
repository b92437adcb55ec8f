import {
  type ActorKey,
  type Entry,
  hasTeamMember,
  type Person,
  present,
  roleActor,
  type Role,
  roleNames,
} from '#domain'

export interface Candidate {
  readonly value: ActorKey
  readonly label: string
  readonly role: string | null
}

const frequent: readonly Role[] = [
  'service-coordinator',
  'developmental-specialist',
  'occupational-therapist',
  'physical-therapist',
  'speech-language-pathologist',
]

/** Who of the EI team can be there beside the consultant: people by name, and the frequent roles nobody is named for. */
export function teamCandidates(people: readonly Person[]): readonly Candidate[] {
  const team = present(people).filter(({ role }) => hasTeamMember([role]))
  const held = new Set(team.map(({ role }) => role))
  const open = frequent.filter((role) => !held.has(role))
  return [
    ...team.map(({ id, name, role }) => ({ value: id, label: name, role: roleNames[role] })),
    ...open.map((role) => ({ value: roleActor(role), label: roleNames[role], role: null })),
  ]
}

/**
 * Those who join, and the consultant they join: once somebody is named as
 * acting, the words no longer tell who acts, so the consultant is named as well.
 */
export function withConsultant(
  entry: Entry,
  joining: readonly ActorKey[],
  people: readonly Person[],
): readonly ActorKey[] {
  const consultants = present(people).filter(({ role }) => role === 'ecmh-consultant')
  const keys = [...consultants.map(({ id }) => id), roleActor('ecmh-consultant')]
  const isNamed = entry.actors.some((actor) => keys.includes(actor))
  return isNamed ? joining : [...keys.slice(0, 1), ...joining]
}
