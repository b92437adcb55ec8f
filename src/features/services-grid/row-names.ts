/** What a row and those who give it are called on screen. */

import {
  type Agency,
  type Entry,
  type Person,
  type Plan,
  roleNames,
  roleOfActor,
  serviceTypeNames,
} from '#domain'
import { words } from './words.en.ts'

export function serviceOf({ serviceType, text }: Entry): string {
  return serviceType === '' ? text.plain.trim() || words.noType : serviceTypeNames[serviceType]
}

/** Who gives a service: names with roles, and the agency; both empty while the provider is to be found. */
export interface ProviderNames {
  readonly people: readonly string[]
  readonly agency: string
}

export function providerOf(row: Entry, plan: Pick<Plan, 'people' | 'agencies'>): ProviderNames {
  const agency = agencyOf(row, plan)
  return {
    people: row.actors.map((actor) => actorName(actor, plan)),
    agency: agency === null ? '' : marked(agency),
  }
}

/** The row's own agency, or else that of its first person who has one. */
export function agencyOf(row: Entry, { people, agencies }: Pick<Plan, 'people' | 'agencies'>): Agency | null {
  const ids = [row.agency, ...row.actors.map((actor) => people.find(({ id }) => id === actor)?.agency)]
  const id = ids.find((each) => each !== null && each !== undefined)
  return agencies.find((agency) => agency.id === id) ?? null
}

/** The first name of who gives it, or the role: how a question speaks of them. */
export function shortProvider(row: Entry, { people }: Pick<Plan, 'people'>): string {
  const person = people.find(({ id }) => row.actors.includes(id))
  if (person?.name.trim()) return person.name.trim().split(/\s+/u)[0] ?? person.name
  const role = row.actors.map((actor) => roleOfActor(actor)).find((each) => each !== null)
  return role ? `the ${roleNames[role].toLowerCase()}` : words.provider
}

/** A name of the row that tells it from the others: `Occupational therapy: Robin`. */
export function nameOf(row: Entry, plan: Pick<Plan, 'people' | 'agencies'>): string {
  const { people, agency } = providerOf(row, plan)
  return words.row(serviceOf(row), people.join(' and ') || agency || words.toBeFound)
}

export function personLabel({ name, role, isRemoved }: Person): string {
  const label = name.trim() === '' ? roleNames[role] : `${name}, ${roleNames[role].toLowerCase()}`
  return isRemoved ? words.removedName(label) : label
}

function actorName(actor: string, { people }: Pick<Plan, 'people'>): string {
  const person = people.find(({ id }) => id === actor)
  if (person !== undefined) return personLabel(person)
  const role = roleOfActor(actor)
  return role === null ? words.toBeNamed : roleNames[role]
}

function marked({ name, isRemoved }: Agency): string {
  return isRemoved ? words.removedName(name) : name
}
