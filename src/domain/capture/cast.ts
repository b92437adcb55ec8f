/**
 * Who and what a text can speak of: the people and agencies of the caller as a plan holds them.
 *
 * Employing the ECMH consultant and giving EI services stay two facts. A person's
 * agency is not part of the input, so nobody here has one.
 */

import { type Agency, type Entry, type Person, type Plan, planShape } from '../plan-shape.ts'
import { emptyValue, type FieldShape } from '../shape.ts'
import { parseRole } from './role-words.ts'
import type { CaptureContext, CaptureProvider } from './suggestion.ts'

export interface Cast {
  readonly people: readonly Person[]
  readonly agencies: readonly NamedAgency[]
}

export interface NamedAgency {
  readonly agency: Agency
  /** The name and its other names, the longest first. */
  readonly names: readonly string[]
}

/** An agency that the text names and the list does not. */
export const UNLISTED = 'unlisted'
/** Stands for an agency that has to be named. */
export const UNNAMED = 'unnamed'

export function castOf({ people, providers }: CaptureContext): Cast {
  return {
    people: people.map(({ name, role, isPsp }, index) => ({
      ...blank('people', `person-${index}`),
      name,
      role: parseRole(role),
      isPsp,
    })),
    agencies: providers.map((provider, index) => ({
      agency: agencyOf(provider, index),
      names: [provider.name, ...(provider.aliases ?? [])]
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .toSorted((a, b) => b.length - a.length),
    })),
  }
}

function agencyOf({ name, givesEiServices, employsEcmhConsultant }: CaptureProvider, index: number): Agency {
  const employs = employsEcmhConsultant === undefined ? 'unknown' : employsEcmhConsultant ? 'yes' : 'no'
  return { ...blank('agencies', `agency-${index}`), name, givesEiServices, employsEcmhConsultant: employs }
}

/** An agency that nobody has said anything about. */
export function unlistedAgency(name: string): Agency {
  return { ...blank('agencies', UNLISTED), name }
}

type Many = 'people' | 'agencies' | 'entries'
interface Blank {
  readonly people: Person
  readonly agencies: Agency
  readonly entries: Entry
}

/** A record as it is before anybody wrote in it. */
export function blank<C extends Many>(collection: C, id: string): Blank[C] {
  const fields: Readonly<Record<string, FieldShape>> = planShape[collection].fields
  const values = Object.entries(fields).map(([name, shape]) => [name, emptyValue(shape)] as const)
  const origin = { authorId: '', author: '', at: '' }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape is where the type comes from
  return { id, rank: '', origin, isRemoved: false, ...Object.fromEntries(values) } as unknown as Blank[C]
}

const noPlan: Plan = emptyPlan()

function emptyPlan(): Plan {
  const collections = Object.entries(planShape).map(([name]) => [name, []] as const)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rules read people, agencies and outcomes only
  return Object.fromEntries(collections) as unknown as Plan
}

/** The plan that the rules are asked about: people and agencies, and nothing else. */
export function planOf({ people, agencies }: Cast, unlisted: Agency | null): Plan {
  const listed = agencies.map(({ agency }) => agency)
  return { ...noPlan, people, agencies: unlisted ? [...listed, unlisted] : listed }
}
