/**
 * What a reading writes into the plan, with all that the person chose.
 *
 * Where she takes the offered place, what the words told about the entry goes
 * with it. Where she chose another one, her choice stands and what the words
 * only seemed to be is left out, so that the rules look at the entry anew. Facts
 * go along in any case: who acts, which agency, how often.
 */

import {
  type Agency,
  type Entry,
  type Person,
  present,
  roleActor,
  roles,
  type SuggestedDestination,
  type SuggestedEntry,
} from '#domain'
import type { Capture, CapturedEntry, EntryValues, NamedAgency } from '#session'
import type { Reading, RowGroup } from './reading.ts'
import { type ChosenRow, type Choices, chosenRow } from './row-choice.ts'

/** Who and what a text can speak of. */
export interface Cast {
  readonly people: readonly Person[]
  readonly agencies: readonly Agency[]
  /** What the laptop knows and the plan does not name yet. */
  readonly book: readonly Agency[]
  readonly childName: string
}

/** The reading as one step; what was left out, and what was not read, stays in the box. */
export function captureOf({ groups, rest }: Reading, choices: Choices, cast: Cast): Capture {
  const rows = groups.flatMap((group) => group.rows.map((row) => chosenRow(row, group, choices)))
  return {
    entries: rows.filter(({ isLeft }) => !isLeft).map((row) => capturedOf(row, cast)),
    outcomes: statedIn(groups),
    draft: [...groups.flatMap((group) => leftOf(group, choices)), ...restOf(rest, groups.at(-1))].join('\n'),
  }
}

/** Each outcome once, by the first line that states it. */
function statedIn(groups: readonly RowGroup[]): Capture['outcomes'] {
  const stated = groups.flatMap(({ outcome, heading }) =>
    outcome.kind === 'known' || outcome.key === null ? [] : [{ key: outcome.key, statement: heading ?? '' }],
  )
  return stated.filter(({ key }, index) => stated.findIndex((each) => each.key === key) === index)
}

function leftOf(group: RowGroup, choices: Choices): readonly string[] {
  const left = group.rows.filter((row) => chosenRow(row, group, choices).isLeft)
  return left.length === 0 ? [] : [...nameOf(group), ...left.map(({ suggested }) => suggested.text)]
}

function restOf(rest: string, last: RowGroup | undefined): readonly string[] {
  return rest.trim() === '' ? [] : [...(last ? nameOf(last) : []), rest.trim()]
}

/** What stays of an outcome that the text named goes on under its number. */
function nameOf({ outcome, heading }: RowGroup): readonly string[] {
  return heading === null ? [] : [`Outcome ${outcome.number}:`]
}

function capturedOf(row: ChosenRow, cast: Cast): CapturedEntry {
  const { suggested, place, outcome, withRow } = row
  return {
    words: suggested.text,
    values: valuesOf(row),
    actors: actorsOf(suggested, cast),
    outcome,
    agency: agencyOf(suggested, cast),
    row: withRow && offersRow(row) ? (suggested.serviceType ?? '') : '',
    field: place === suggested.destination ? fieldOf(suggested) : null,
  }
}

/** Whether a row of the grid is offered beside the place that is chosen now. */
export function offersRow({ suggested, place }: ChosenRow): boolean {
  const { also, serviceType = '' } = suggested
  return place === 'strategy' && also.includes('service') && serviceType !== ''
}

/** The field that takes the words where the offered place is taken; `null` when they make an entry. */
export function fieldOf({ destination, fields }: SuggestedEntry): CapturedEntry['field'] {
  if (destination !== 'assessment') return null
  if (fields.nature === 'present-level') return 'happening-now'
  return fields.nature === 'concern' ? 'concern' : null
}

function valuesOf({ suggested, place }: ChosenRow): EntryValues {
  const { status, serviceType = '', destination } = suggested
  const { agency: _agency, nature, category, isNeeded, isToBeFound, ...how } = suggested.fields
  const isOffered = place === destination
  const seemed = { nature, category, isNeeded, isToBeFound }
  return {
    ...how,
    place: place === 'ask' ? 'to-sort' : place,
    status,
    ...(takesType(place, isOffered) && { serviceType }),
    ...(isOffered && said(seemed)),
  }
}

function takesType(place: SuggestedDestination, isOffered: boolean): boolean {
  return place === 'service' || (isOffered && place === 'ask')
}

/** Only what the words told. */
function said(values: Readonly<Record<string, unknown>>): EntryValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** The people that the words name, by id; a role where nobody is named for it. */
export function actorsOf({ actors }: SuggestedEntry, { people, childName }: Cast): readonly string[] {
  const found = actors.flatMap((actor) => {
    const person = present(people).find(({ name }) => name === actor)
    if (person !== undefined) return [person.id]
    if (actor === childName) return [roleActor('child')]
    return roles.filter((role) => role === actor).map(roleActor)
  })
  return [...new Set(found)]
}

const given: readonly Entry['nature'][] = ['service', 'resource', 'transition-step']

/** The agency that gives it: the plan's own, else the laptop's, else a new one nobody has checked. */
export function agencyOf(
  { fields, destination }: SuggestedEntry,
  { agencies, book }: Cast,
): NamedAgency | null {
  const { agency: name, nature = 'unknown' } = fields
  if (name === undefined || !(given.includes(nature) || destination === 'ask')) return null
  const here = present(agencies).find((agency) => isNamed(agency, name))
  if (here !== undefined) return { id: here.id, facts: {} }
  const known = book.find((agency) => isNamed(agency, name))
  return known === undefined ? { facts: { name } } : { id: known.id, facts: factsOf(known) }
}

function isNamed(agency: Agency, name: string): boolean {
  return agency.name.trim().toLowerCase() === name.trim().toLowerCase()
}

function factsOf({ name, county, givesEiServices, checkedOn, checkedBy, employsEcmhConsultant }: Agency) {
  return { name, county, givesEiServices, checkedOn, checkedBy, employsEcmhConsultant }
}

/** What the reader is told about the plan. */
export function contextOf({ people, agencies, book, childName }: Cast) {
  return {
    providers: [...present(agencies), ...book]
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, givesEiServices, employsEcmhConsultant }) => ({
        name,
        givesEiServices,
        ...(employsEcmhConsultant !== 'unknown' && {
          employsEcmhConsultant: employsEcmhConsultant === 'yes',
        }),
      })),
    people: [
      ...present(people)
        .filter(({ name }) => name.trim() !== '')
        .map(({ name, role, isPsp }) => ({ name, role, isPsp })),
      ...(childName.trim() === '' ? [] : [{ name: childName, role: 'child', isPsp: false }]),
    ],
  }
}
