/** Finding a local place of help: by words, by what it offers, by language and county. */

import type { CalendarDate } from '../calendar-date.ts'
import { languageNames } from '../names.en.ts'
import type { Agency } from '../plan-shape.ts'
import { present } from '../present.ts'
import type { Resource } from '../workspace-shape.ts'
import { isStale } from './is-stale.ts'
import { offerNames } from './names.en.ts'
import { type OfferKind, offerKinds } from './resource-shape.ts'
import { standingOf } from './standing-of.ts'

/** What is looked for; `null` and empty ask for nothing. */
export interface ResourceFilter {
  readonly words: string
  readonly offer: OfferKind | null
  /** The code of a language. */
  readonly language: string | null
  readonly county: string | null
  readonly isStaleOnly: boolean
}

export const noFilter: ResourceFilter = {
  words: '',
  offer: null,
  language: null,
  county: null,
  isStaleOnly: false,
}

interface Desk {
  readonly resources: readonly Resource[]
  readonly agencies: readonly Agency[]
  readonly today: CalendarDate
}

/** Those that fit everything that is asked, by name. */
export function findResources(
  filter: ResourceFilter,
  { resources, agencies, today }: Desk,
): readonly Resource[] {
  return present(resources)
    .filter((resource) => fits(resource, filter, { agencies, today }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

function fits(
  resource: Resource,
  filter: ResourceFilter,
  { agencies, today }: Omit<Desk, 'resources'>,
): boolean {
  const county = countyOf(resource, agencies)
  return (
    (filter.offer === null || resource.kinds.includes(filter.offer)) &&
    (filter.language === null || resource.languages.includes(filter.language)) &&
    (filter.county === null || sameCounty(county, filter.county)) &&
    (!filter.isStaleOnly || isStale(resource, today)) &&
    hasWords(resource, filter.words, agencies)
  )
}

/** A resource's own county, or else its agency's; empty where neither is known. */
export function countyOf(resource: Resource, agencies: readonly Agency[]): string {
  return resource.county.trim() || (standingOf(resource, agencies).agency?.county.trim() ?? '')
}

/** The counties that occur, each once, by name. */
export function countiesOf(resources: readonly Resource[], agencies: readonly Agency[]): readonly string[] {
  const all = present(resources)
    .map((resource) => countyOf(resource, agencies))
    .filter(Boolean)
    .toSorted((a, b) => a.localeCompare(b))
  return all.filter((county, index) => all.findIndex((other) => sameCounty(other, county)) === index)
}

/** The kinds of a resource that this version knows, in their order. */
export function offersOf({ kinds }: Pick<Resource, 'kinds'>): readonly OfferKind[] {
  return offerKinds.filter((kind) => kinds.includes(kind))
}

function hasWords(resource: Resource, words: string, agencies: readonly Agency[]): boolean {
  const wanted = plainly(words).split(/\s+/u).filter(Boolean)
  if (wanted.length === 0) return true
  const all = plainly(wordsOf(resource, agencies).join(' '))
  return wanted.every((word) => all.includes(word))
}

function wordsOf(resource: Resource, agencies: readonly Agency[]): readonly string[] {
  const { name, offers, forWhom, note, languages } = resource
  const spoken = Object.entries(languageNames).flatMap(([code, each]) =>
    languages.includes(code) ? [each] : [],
  )
  const agency = standingOf(resource, agencies).agency?.name ?? ''
  const kinds = offersOf(resource).map((kind) => offerNames[kind])
  return [name, agency, offers, forWhom, note, countyOf(resource, agencies), ...kinds, ...spoken]
}

/** “Franklin County” and “franklin” are one county. */
function sameCounty(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

function bare(county: string): string {
  return plainly(county)
    .replace(/\s+county$/u, '')
    .trim()
}

function plainly(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").trim().toLowerCase()
}
