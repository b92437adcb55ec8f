/** A reading as an entry of a plan, so that the rules can be asked where it belongs. */

import { blank } from '../blank-record.ts'
import type { Agency, Entry, Plan } from '../plan-shape.ts'
import { roleActor } from '../roles.ts'
import { planOf, UNLISTED, unlistedAgency, UNNAMED } from './cast.ts'
import type { Clause } from './clause.ts'
import type { Cue } from './cue.ts'
import type { Mention } from './mentions.ts'
import type { Reading } from './reading.ts'
import { firstOfService } from './service-type.ts'
import { shorthand } from './shorthand.ts'
import type { SuggestedFields } from './suggestion.ts'
import { findUnlistedAgency, isEverydayOfServices } from './unlisted-agency.ts'

export interface Drafted {
  readonly entry: Entry
  readonly plan: Plan
  readonly actors: readonly Mention[]
  readonly fields: SuggestedFields
  /** All agencies that the clause names, the unlisted one included. */
  readonly agencies: readonly Agency[]
}

/** The entry that a clause would be, on a plan of one outcome with the people and agencies of its cast. */
export function draftEntry(clause: Clause, reading: Reading): Drafted {
  const unlisted = isOfSomebody(reading) ? unlistedIn(clause) : null
  const agencies = [
    ...new Set(clause.agencies.map(({ named }) => named.agency)),
    ...(unlisted ? [unlisted] : []),
  ]
  const actors = actorsOf(clause, reading, areAllKnown(agencies))
  const fields = fieldsOf(clause, reading, agencies[0])
  const entry: Entry = {
    ...blank('entries', 'clause'),
    ...withoutAgencyName(fields),
    text: { json: null, plain: clause.text, isNewer: false },
    outcomes: [OUTCOME],
    actors: actors.map(({ person, role }) => person?.id ?? roleActor(role)),
    status: reading.status ?? 'unknown',
    nature: reading.nature,
    serviceType: reading.serviceType ?? '',
    agency: agencyId(reading, agencies),
  }
  return { entry, plan: planOf(clause.cast, unlisted), actors, fields, agencies }
}

const OUTCOME = 'outcome'

function isOfSomebody({ nature, question }: Reading): boolean {
  return (nature === 'service' || nature === 'unknown') && question === undefined
}

function unlistedIn(clause: Clause): Agency | null {
  const { text, tokens, mentions, agencies, cast } = clause
  const taken = new Set([...mentions, ...agencies].flatMap(placesOf))
  for (const [index, { at, end }] of tokens.entries()) {
    if (isOfKnownThing(clause, at, end)) taken.add(index)
  }
  const first = tokens[0]
  if (first && cast.known.has(first.plain)) taken.add(0)
  const name = findUnlistedAgency(text, tokens, taken) ?? nameBeforeService(clause, taken)
  return name === null ? null : unlistedAgency(name)
}

function placesOf({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  return Array.from({ length: to - from }, (_, step) => from + step)
}

const things: readonly Cue[] = [
  'benefit',
  'food',
  'early-head-start',
  'home-visiting',
  'item',
  'device',
  'child-care',
  'library',
  'recreation',
  'location',
  'frequency',
  'outside-therapy',
  'credential',
  'joint',
  'no-provider',
]

function isOfKnownThing({ cues }: Clause, at: number, end: number): boolean {
  return things.some((cue) => (cues.get(cue) ?? []).some((found) => found.at <= at && end <= found.end))
}

/** "wee movers pt": words nobody knows, right before the service. */
function nameBeforeService(clause: Clause, taken: ReadonlySet<number>): string | null {
  const { text, tokens, cast } = clause
  const service = firstOfService(clause)
  if (service < 1 || service > 5) return null
  const before = tokens.slice(0, service)
  const isKnown = (plain: string, read: string): boolean =>
    cast.known.has(plain) || (Object.hasOwn(shorthand, plain) && read !== plain)
  const strange = before.filter(
    ({ plain, read }, index) => !taken.has(index) && !isKnown(plain, read) && !isEverydayOfServices(plain),
  )
  const first = strange[0]
  return first === undefined ? null : text.slice(first.at, tokens[service - 1]?.end)
}

function agencyId({ from, nature, category }: Reading, agencies: readonly Agency[]): string | null {
  const isGiven = nature === 'service' || nature === 'resource' || nature === 'transition-step'
  const doubtful = agencies.find(
    ({ givesEiServices }) => givesEiServices === 'no' || givesEiServices === 'unknown',
  )
  const deciding = doubtful ?? agencies[0]
  if (isGiven && deciding) return deciding.id
  return nature === 'service' && (from === 'to be named' || category === 'mental-health') ? UNNAMED : null
}

/** Who acts; for a service, whoever of the team gives it. A child who has something done is no actor. */
function actorsOf(
  { subjects, mentions }: Clause,
  { nature, category }: Reading,
  isOurs: boolean,
): readonly Mention[] {
  if (category === 'consultation-elsewhere') return subjects.filter(({ role }) => role !== 'ecmh-consultant')
  if (nature === 'service') return mentions.filter((each) => isOfTeam(each) && (each.isByName || isOurs))
  if (nature !== 'consultation') return subjects
  const consultants = mentions.filter(({ role }) => role === 'ecmh-consultant')
  return subjects.some(({ role }) => role === 'ecmh-consultant') ? subjects : consultants.slice(0, 1)
}

function isOfTeam({ person, role }: Mention): boolean {
  return (
    (person !== null || role === 'ecmh-consultant') &&
    ![
      'parent',
      'child',
      'grandparent',
      'sibling',
      'relative',
      'friend',
      'caregiver',
      'child-care-staff',
    ].includes(role)
  )
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function fieldsOf(clause: Clause, reading: Reading, agency: Agency | undefined): SuggestedFields {
  const { category, from, nature } = reading
  return {
    ...(nature === 'unknown' || reading.question ? {} : { nature }),
    ...(category ? { category } : {}),
    ...(agency && agency.name !== '' ? { agency: agency.name } : {}),
    ...(from === 'to be found' && !agency ? { isToBeFound: true } : {}),
    ...neededOf(reading),
    ...(isScheduled(reading) ? scheduleOf(clause) : {}),
  }
}

/** What is typed as a service under an outcome is needed for it, until somebody says no. */
function neededOf({ nature, serviceType, isNeeded, category }: Reading): SuggestedFields {
  return nature === 'service' && serviceType && (isNeeded || !category) ? { isNeeded: 'yes' } : {}
}

function isScheduled({ nature }: Reading): boolean {
  return ['service', 'consultation', 'resource', 'action'].includes(nature)
}

function scheduleOf({ cues }: Clause): SuggestedFields {
  const fields: Mutable<SuggestedFields> = {}
  const said = (cue: Cue): string => cues.get(cue)?.[0]?.words ?? ''
  const minutes = Number.parseInt(said('minutes'), 10)
  if (said('frequency') !== '') fields.frequency = said('frequency')
  if (minutes > 0) fields.minutes = minutes
  else if (said('hours') !== '') fields.minutes = 60
  if (said('individual') !== '') fields.intensity = 'individual'
  else if (said('group') !== '') fields.intensity = 'group'
  if (said('virtual') !== '') fields.method = 'virtual'
  if (said('location') !== '') fields.location = said('location')
  return fields
}

function withoutAgencyName({ agency: _agency, ...fields }: SuggestedFields): Partial<Entry> {
  return fields
}

/** Whether every agency named gives EI services here. */
export function areAllKnown(agencies: readonly Agency[]): boolean {
  return agencies.every(
    ({ id, givesEiServices }) => id !== UNLISTED && givesEiServices !== 'unknown' && givesEiServices !== 'no',
  )
}
