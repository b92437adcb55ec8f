/**
 * Who acts in an entry, as far as placement asks.
 *
 * An entry is the ECMH consultant's when the consultant acts in it, whoever
 * wrote it. Being the PSP and holding a credential change nothing, so neither
 * is looked at.
 */

import type { Agency, Entry, Person, Plan, ServiceType } from '../plan-shape.ts'
import { type ActorKey, type Role, roleActor, roleOfActor } from '../roles.ts'
import { findActingRole } from './words-of-the-field/people-words.ts'

/** `people` are the persons among the actors; `roles` is what all of them are, those only read from the words included. */
export interface Acting {
  readonly roles: readonly Role[]
  readonly people: readonly Person[]
  /** Whether an actor was named by a field. */
  readonly isSaid: boolean
}

export type Circle = 'nobody' | 'coordinator' | 'provider' | 'joint' | 'natural' | 'outsider'

/** Who acts: the actors named, or else the one that the words begin with. */
export function actingIn(entry: Entry, plan: Plan): Acting {
  const people = plan.people.filter(({ id, isRemoved }) => !isRemoved && entry.actors.includes(id))
  const named = entry.actors.flatMap((actor) => roleOfActor(actor) ?? [])
  if (people.length + named.length > 0) {
    return { people, roles: [...people.map(({ role }) => role), ...named], isSaid: true }
  }
  const first = personAtHead(entry.text.plain, plan)
  if (first) return { people: [first], roles: [first.role], isSaid: false }
  const role = findActingRole(entry.text.plain)
  return { people: [], roles: role ? [role] : [], isSaid: false }
}

/**
 * The ECMH consultants who act, as actors. One who was taken off the team still
 * counts where the entry names that person: taking somebody off brings nothing
 * onto the grid.
 */
export function consultantsIn(entry: Entry, acting: Acting, plan: Plan): readonly ActorKey[] {
  const named = plan.people.filter(({ id, role }) => role === CONSULTANT && entry.actors.includes(id))
  const byRole = roleActor(CONSULTANT)
  if (acting.isSaid || named.length > 0)
    return [...named.map(({ id }) => id), ...entry.actors.filter((actor) => actor === byRole)]
  if (!acting.roles.includes(CONSULTANT)) return []
  return acting.people.length > 0 ? acting.people.map(({ id }) => id) : [byRole]
}

/** The ECMH consultants who act in an entry, as actors: those an answer about it is given for. */
export function consultantsOf(entry: Entry, plan: Plan): readonly ActorKey[] {
  return consultantsIn(entry, actingIn(entry, plan), plan)
}

const CONSULTANT: Role = 'ecmh-consultant'

/** What a person of this role gives as an EI service. */
export const typeOfRole: Readonly<Partial<Record<Role, ServiceType>>> = {
  'developmental-specialist': 'SI',
  'occupational-therapist': 'OT',
  ota: 'OT',
  'physical-therapist': 'PT',
  pta: 'PT',
  'speech-language-pathologist': 'SLP',
  audiologist: 'AUD',
  'vision-teacher': 'VIS',
  psychologist: 'PSY',
  'social-worker': 'SW',
  nurse: 'NURS',
  dietitian: 'NUTR',
}

const teamBeside: readonly Role[] = ['service-coordinator', 'interpreter', 'supervisor', 'physician']

const outsiders: readonly Role[] = [
  'outside-consultant',
  'caseworker',
  'advocate',
  'school-district',
  'other',
]

/** Whether an EI team member other than the ECMH consultant is among the actors. */
export function hasTeamMember(roles: readonly Role[]): boolean {
  return roles.some((role) => typeOfRole[role] !== undefined || role === 'service-coordinator')
}

/** In whose circle the acting lies, the ECMH consultant aside. */
export function circleOf(roles: readonly Role[]): Circle {
  const providers = new Set(roles.flatMap((role) => typeOfRole[role] ?? []))
  if (providers.size > 1) return 'joint'
  if (providers.size === 1) return 'provider'
  if (roles.includes('service-coordinator')) return 'coordinator'
  if (roles.some((role) => teamBeside.includes(role))) return 'provider'
  if (roles.some((role) => outsiders.includes(role))) return 'outsider'
  return roles.length === 0 ? 'nobody' : 'natural'
}

/**
 * The agencies that an entry's service comes from: the one it names, or those
 * of its acting team members. A role that nobody is named for stands for the
 * team's people of that role, and when these work for several agencies nobody
 * knows which. A `null` is an agency that has to be named.
 */
export function agenciesOf(entry: Entry, acting: Acting, plan: Plan): readonly (Agency | null)[] {
  if (entry.agency !== null) return [findAgency(entry.agency, plan)]
  const standIns = acting.people.length > 0 ? acting.people : peopleOf(acting.roles, plan)
  const ids = new Set(standIns.flatMap(({ agency }) => agency ?? []))
  if (acting.people.length === 0 && ids.size > 1) return [null]
  return [...ids].map((id) => findAgency(id, plan))
}

function peopleOf(roles: readonly Role[], plan: Plan): readonly Person[] {
  return plan.people.filter(({ role, isRemoved }) => !isRemoved && roles.includes(role))
}

function findAgency(id: string, plan: Plan): Agency | null {
  return plan.agencies.find((agency) => agency.id === id && !agency.isRemoved) ?? null
}

/** The person whose name the text begins with, by full or first name. */
function personAtHead(text: string, plan: Plan): Person | null {
  const head = text.trimStart().toLowerCase()
  return (
    plan.people.find(
      ({ name, isRemoved }) => !isRemoved && [name, firstName(name)].some((each) => beginsWith(head, each)),
    ) ?? null
  )
}

/** Whether an EI team member other than the consultant is named in the text. */
export function namesTeamMember(text: string, plan: Plan): boolean {
  return namesOneOf(text, plan, (role) => hasTeamMember([role]))
}

const family: readonly Role[] = ['child', 'parent', 'caregiver', 'sibling', 'grandparent', 'relative']

/** Whether somebody of the family is named in the text. */
export function namesFamilyMember(text: string, plan: Plan): boolean {
  return namesOneOf(text, plan, (role) => family.includes(role))
}

function namesOneOf(text: string, plan: Plan, isMeant: (role: Role) => boolean): boolean {
  const names = plan.people.filter(({ role, isRemoved }) => !isRemoved && isMeant(role))
  return names.length > 0 && namesPerson(text, names)
}

/** Whether one of these people is named in the text, by first name. */
export function namesPerson(text: string, people: readonly Pick<Person, 'name'>[]): boolean {
  const typed = text.split(/[^\p{L}\p{N}'’-]+/u)
  const words = typed.map((word) => word.toLowerCase())
  return people.some(({ name }) => {
    const first = firstName(name)
    if (first === '') return false
    return isAuxiliary(first) ? typed.includes(first) : words.includes(first.toLowerCase())
  })
}

/** "Will" and "May" are names with their capital only. */
function isAuxiliary(name: string): boolean {
  return ['will', 'may', 'mark', 'hope', 'joy'].includes(name.toLowerCase())
}

function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? ''
}

function beginsWith(head: string, name: string): boolean {
  const start = name.trim().toLowerCase()
  return start !== '' && head.startsWith(start) && !/^[\p{L}\p{N}]/u.test(head.slice(start.length))
}
