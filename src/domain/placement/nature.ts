/**
 * What an entry is, when nobody said so.
 *
 * The order matters: the ECMH consultant's work is consultation wherever it was
 * typed; then the words that name a kind of statement; then what somebody does;
 * and at last the place it was typed in, since whoever typed it there meant
 * something by it.
 */

import type { Entry, Nature, Place } from '../plan-shape.ts'
import type { Acting } from './actors.ts'
import type { Words } from './words-of-the-field/find-words.ts'
import type { Topic } from './words-of-the-field/topic.ts'

/** How a nature is known: by a field, by who acts, by the words, or only by the place it was typed in. */
export type Basis = 'field' | 'actor' | 'words' | 'place'

export interface KnownNature {
  readonly nature: Nature
  readonly basis: Basis
  readonly matched: readonly string[]
}

export function natureOf(entry: Entry, acting: Acting, words: Words): KnownNature {
  if (entry.nature !== 'unknown') return said(entry.nature, 'field')
  return ofConsultant(acting, words) ?? ofFields(entry) ?? ofWords(entry, acting, words) ?? ofPlace(entry)
}

function said(nature: Nature, basis: Basis): KnownNature {
  return { nature, basis, matched: [] }
}

function read(nature: Nature, words: Words, ...topics: readonly Topic[]): KnownNature {
  const matched = topics.flatMap((topic) => words.get(topic)?.map((found) => found.words) ?? [])
  return { nature, basis: 'words', matched }
}

function ofConsultant({ roles, isSaid }: Acting, words: Words): KnownNature | null {
  if (roles.includes('outside-consultant')) return said('resource', 'actor')
  if (!roles.includes('ecmh-consultant') && !words.has('ecmh-elsewhere')) return null
  if (words.has('ecmh-elsewhere') && !isSaid) return read('resource', words, 'ecmh-elsewhere')
  if (words.has('duty')) return read('program-duty', words, 'duty')
  if (words.has('evaluation-done')) return read('evaluation', words, 'evaluation-done')
  return isSaid ? said('consultation', 'actor') : read('consultation', words, 'ecmh')
}

function ofFields(entry: Entry): KnownNature | null {
  if (entry.serviceType === 'SC') return said('service-coordination', 'field')
  if (entry.tells !== null || entry.secures !== null) return said('action', 'field')
  if (entry.place === 'service' && entry.serviceType !== '') return said('service', 'place')
  return entry.category === 'consultation-elsewhere' ? said('resource', 'field') : null
}

const programs: readonly Topic[] = [
  'home-visiting',
  'early-head-start',
  'food',
  'money',
  'benefit',
  'outside-therapy',
  'medical',
  'community',
  'parent-care',
]

function ofWords(entry: Entry, acting: Acting, words: Words): KnownNature | null {
  return (
    statement(words) ??
    feeling(acting, words) ??
    bareService(words) ??
    deed(entry, acting, words) ??
    thing(entry, acting, words)
  )
}

const statements: readonly (readonly [Topic, Nature])[] = [
  ['transition', 'transition-step'],
  ['service-coordination', 'service-coordination'],
  ['duty', 'program-duty'],
  ['evaluation-done', 'evaluation'],
]

function statement(words: Words): KnownNature | null {
  const [topic, nature] = statements.find(([each]) => words.has(each)) ?? []
  return topic && nature ? read(nature, words, topic) : null
}

/** "OT weekly": a type with its schedule and no verb between them is the service itself. */
function bareService(words: Words): KnownNature | null {
  const schedules = words.get('schedule') ?? []
  const isBare = words.get('service-type')?.some((type) => {
    const end = type.at + type.words.length
    return schedules.some(({ at }) => at >= end && at <= end + 3)
  })
  return isBare && !words.has('action') ? read('service', words, 'service-type', 'schedule') : null
}

/** Attending or receiving is no action, even when somebody is named for it. */
function deed(entry: Entry, acting: Acting, words: Words): KnownNature | null {
  const get = firstOf(words, 'getting')
  if (firstOf(words, 'action') < get) return { nature: 'action', basis: 'words', matched: [] }
  const isActing = acting.roles.length > 0 && get === Infinity
  return isActing && isDeedThere(entry, words) ? said('action', acting.isSaid ? 'actor' : 'words') : null
}

function firstOf(words: Words, topic: Topic): number {
  return words.get(topic)?.[0]?.at ?? Infinity
}

/** Among rows and supports, and where a type or a category was chosen, a person's name stands for what is given. */
function isDeedThere({ place, serviceType, category }: Entry, words: Words): boolean {
  const isOfThings = place === 'service' || place === 'support' || serviceType !== '' || category !== ''
  return !isOfThings && firstOf(words, 'counseling') > HEAD
}

/** How far into a text its subject reaches, in characters. */
const HEAD = 40

function thing(entry: Entry, acting: Acting, words: Words): KnownNature | null {
  if (isOwnCare(acting, words)) return read('resource', words, 'own-care')
  return (
    visitToFindOut(entry, words) ?? programInWords(words) ?? chosen(entry) ?? serviceInWords(acting, words)
  )
}

function isOwnCare({ roles }: Acting, words: Words): boolean {
  return words.has('own-care') && roles.some((role) => role === 'parent' || role === 'caregiver')
}

/** A doctor's visit to find out is a service even where medical care would be none (PL-17). */
function visitToFindOut({ place, category, serviceType }: Entry, words: Words): KnownNature | null {
  const isOpen = place !== 'strategy' && category === '' && serviceType === ''
  return isOpen && words.has('diagnostic-visit') ? read('service', words, 'diagnostic-visit') : null
}

/** A service is given at a library or a day care; any other program named with it is the thing itself. */
function programInWords(words: Words): KnownNature | null {
  const program = programs.find((topic) => words.has(topic))
  const isPlace = program === 'community' && (words.has('service-type') || words.has('counseling'))
  return program && !isPlace ? read('resource', words, program) : null
}

function chosen({ serviceType, category }: Entry): KnownNature | null {
  if (serviceType !== '') return said('service', 'field')
  if (category === '') return null
  return said(category === 'mental-health' ? 'service' : 'resource', 'field')
}

function serviceInWords(acting: Acting, words: Words): KnownNature | null {
  if (words.has('ecmh') && !acting.isSaid) return read('consultation', words, 'ecmh')
  const isService = words.has('service-type') || words.has('counseling')
  return isService && acting.roles[0] !== 'child-care-staff'
    ? read('service', words, 'service-type', 'counseling')
    : null
}

const helps: readonly Topic[] = ['action', 'getting', 'service-type', 'counseling', ...programs]

/** A worry and a present level name nobody and nothing that helps. */
function feeling(acting: Acting, words: Words): KnownNature | null {
  if (acting.isSaid || helps.some((topic) => words.has(topic))) return null
  if (words.has('present-level')) return read('present-level', words, 'present-level')
  return words.has('concern') ? read('concern', words, 'concern') : null
}

const ofPlaces: Readonly<Record<Place, Nature>> = {
  'to-sort': 'unknown',
  strategy: 'action',
  support: 'resource',
  service: 'service',
  transition: 'transition-step',
  assessment: 'evaluation',
  log: 'program-duty',
}

function ofPlace(entry: Entry): KnownNature {
  const nature = ofPlaces[entry.place]
  return { nature, basis: 'place', matched: [] }
}
