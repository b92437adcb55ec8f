/**
 * The shape of the clauses labelled the way they are typed on a visit.
 *
 * A clause is its text alone, or its text with what else the words say. A mark
 * that is left out is not claimed either way. Groups are those of `clauses.ts`.
 * The people and agencies are those of `team.ts` and the few added here, so
 * that the first labelled set keeps its own team. All are invented.
 */

import type { CapturePerson, CaptureProvider } from '#domain'
import type { SuggestedDestination } from '#domain'
import type { Group } from './clauses.ts'
import { people, providers } from './team.ts'

export interface Marks {
  readonly status?: 'in place' | 'needed' | 'declined' | 'ended'
  /** Names of `visitPeople`. */
  readonly actors?: readonly string[]
  /** A code of the services in rules.json. */
  readonly serviceType?: string
  readonly finding?: 'parent-health'
  readonly hasQuestion?: boolean
}

export type VisitClause = string | readonly [text: string, marks: Marks]

export type LabelledVisits = Readonly<Record<Group, readonly VisitClause[]>>

/** The start of a clause as typed, and its place. */
type ExpectedClause = readonly [startsWith: string, destination: SuggestedDestination]

/** Several facts in one text, with the clauses it holds in their order. */
export interface LabelledText {
  readonly isHeldBack: boolean
  readonly text: string
  readonly expected: readonly ExpectedClause[]
}

export const visitPeople: readonly CapturePerson[] = [
  ...people,
  { name: 'Jo Pruitt', role: 'teacher of the visually impaired', isPsp: false },
  { name: 'Ava Miller', role: 'sibling', isPsp: false },
]

export const visitProviders: readonly CaptureProvider[] = [
  ...providers,
  { name: 'Tri-Valley Therapy', aliases: ['Tri-Valley', 'TVT'], givesEiServices: 'payor-of-last-resort' },
  { name: 'Northgate Counseling Associates', aliases: ['Northgate', 'NCA'], givesEiServices: 'unknown' },
  { name: 'Little Sprouts Early Head Start', aliases: ['Little Sprouts'], givesEiServices: 'no' },
]
