/**
 * Who and what a text can speak of: the people and agencies of the caller as a plan holds them.
 *
 * Employing the ECMH consultant and giving EI services stay two facts. A person's
 * agency is not part of the input, so nobody here has one.
 */

import { blank } from '../blank-record.ts'
import { type Agency, type Person, type Plan, planShape } from '../plan-shape.ts'
import { cueLists } from './cue.ts'
import { type Spelled, spellingsOf } from './name-spelling.ts'
import { wordsOfLists } from './phrases.ts'
import { parseRole, roleLists } from './role-words.ts'
import type { CaptureContext, CaptureProvider } from './suggestion.ts'
import { tokensOf } from './tokens.ts'
import { type WordReader, wordReader } from './word-reader.ts'

export interface Cast {
  readonly people: readonly Person[]
  readonly agencies: readonly NamedAgency[]
  /** What the caller's words tell about somebody: "mother", "grandpa". */
  readonly genders: ReadonlyMap<string, 'f' | 'm'>
  /** The names of the people by their first letter. */
  readonly spelled: ReadonlyMap<string, readonly { readonly person: Person; readonly spelling: Spelled }[]>
  /** The names of the agencies by their first letter. */
  readonly agencyNames: ReadonlyMap<
    string,
    readonly { readonly named: NamedAgency; readonly words: readonly string[] }[]
  >
  readonly read: WordReader
  /** Words that the lists spell out. */
  readonly known: ReadonlySet<string>
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

/** The same context gives the same cast: a screen that asks at every pause has it made once. */
export function castOf(context: CaptureContext): Cast {
  const key = JSON.stringify([context.people, context.providers])
  const before = remembered.get(context.people)
  if (before?.key === key) return before.cast
  const cast = makeCast(context)
  remembered.set(context.people, { key, cast })
  return cast
}

const remembered = new WeakMap<CaptureContext['people'], { readonly key: string; readonly cast: Cast }>()

let known: ReadonlySet<string> | null = null

/** All words that the lists spell out. */
function knownWords(): ReadonlySet<string> {
  known ??= wordsOfLists([...cueLists, ...roleLists])
  return known
}

function makeCast({ people: given, providers }: CaptureContext): Cast {
  const people = given.map(({ name, role, isPsp }, index) => ({
    ...blank('people', `person-${index}`),
    name,
    role: parseRole(role),
    isPsp,
  }))
  const agencies = providers.map((provider, index) => ({
    agency: agencyOf(provider, index),
    names: [provider.name, ...(provider.aliases ?? [])]
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .toSorted((a, b) => b.length - a.length),
  }))
  const names = [...given.map(({ name }) => name), ...agencies.flatMap((agency) => agency.names)]
  return {
    people,
    agencies,
    genders: new Map(given.flatMap(({ role }, index) => genderOf(role, `person-${index}`))),
    spelled: byLetter(
      people.flatMap((person) => spellingsOf(person.name).map((spelling) => ({ person, spelling }))),
      ({ spelling }) => spelling.words,
    ),
    agencyNames: byLetter(
      agencies.flatMap((named) =>
        named.names.map((name) => ({ named, words: tokensOf(name).map(({ plain }) => plain) })),
      ),
      ({ words }) => words,
    ),
    known: knownWords(),
    read: wordReader(
      knownWords(),
      new Set(names.flatMap((name) => tokensOf(name).map(({ plain }) => plain))),
    ),
  }
}

function genderOf(role: string, id: string): readonly (readonly [string, 'f' | 'm'])[] {
  const said = ` ${role.toLowerCase()} `
  if (/mother|mom|madre|mamá|grandma|abuela|aunt|tía|sister|hermana/u.test(said)) return [[id, 'f']]
  return /father|dad|padre|papá|grandpa|abuelo|uncle|tío|brother|hermano/u.test(said) ? [[id, 'm']] : []
}

function byLetter<T>(
  all: readonly T[],
  wordsOf: (each: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>()
  for (const each of all) {
    const letter = wordsOf(each)[0]?.[0]
    if (letter !== undefined) map.set(letter, [...(map.get(letter) ?? []), each])
  }
  return map
}

function agencyOf({ name, givesEiServices, employsEcmhConsultant }: CaptureProvider, index: number): Agency {
  const employs = employsEcmhConsultant === undefined ? 'unknown' : employsEcmhConsultant ? 'yes' : 'no'
  return { ...blank('agencies', `agency-${index}`), name, givesEiServices, employsEcmhConsultant: employs }
}

/** An agency that nobody has said anything about. */
export function unlistedAgency(name: string): Agency {
  return { ...blank('agencies', UNLISTED), name }
}

const noPlan: Plan = emptyPlan()

function emptyPlan(): Plan {
  const collections = Object.entries(planShape).map(([name]) => [name, []] as const)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rules read people, agencies and outcomes only
  return Object.fromEntries(collections) as unknown as Plan
}

const plans = new WeakMap<Cast, Plan>()

/** The plan that the rules are asked about: people and agencies, and nothing else. */
export function planOf(cast: Cast, unlisted: Agency | null): Plan {
  const before = plans.get(cast)
  const plan = before ?? {
    ...noPlan,
    people: cast.people,
    agencies: cast.agencies.map(({ agency }) => agency),
  }
  if (!before) plans.set(cast, plan)
  return unlisted ? { ...plan, agencies: [...plan.agencies, unlisted] } : plan
}
