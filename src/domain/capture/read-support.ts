/** Clauses that name what a family can lean on outside EI. */

import type { Category } from '../plan-shape.ts'
import type { Clause } from './clause.ts'
import { type Cue, hasCue } from './cue.ts'
import type { Reading } from './reading.ts'

/** The most telling first: a clinic's social worker is medical care, a church's food pantry is food. */
const categoryOfCue: readonly (readonly [Cue, Category])[] = [
  ['home-visiting', 'home-visiting'],
  ['early-head-start', 'early-head-start'],
  ['food', 'food-and-nutrition'],
  ['money', 'money-and-benefits'],
  ['benefit', 'money-and-benefits'],
  ['social-services', 'social-services'],
  ['medical', 'medical'],
  ['item', 'item-or-equipment'],
  ['library', 'library-or-play-group'],
  ['recreation', 'recreation'],
]

const softer: readonly (readonly [Cue, Category])[] = [
  ['faith', 'faith-or-community-group'],
  ['child-care', 'child-care'],
]

/** A program, a benefit, medical care, a thing. */
export function readProgram({ cues }: Clause): Reading | null {
  return byCue(cues, categoryOfCue)
}

/** Kin and friends who help, and then the places where a family meets others. */
export function readCommunity({ cues }: Clause): Reading | null {
  const isKin = hasCue(cues, 'kin') && hasCue(cues, 'kin-help', 'getting')
  if (isKin) return { nature: 'resource', category: 'family-and-friends', cues: ['kin', 'kin-help'] }
  return byCue(cues, softer) ?? (isHelping(cues) ? helping : null)
}

const helping: Reading = { nature: 'resource', category: 'family-and-friends', cues: ['kin-help'] }

function isHelping(cues: Clause['cues']): boolean {
  return hasCue(cues, 'kin') && hasCue(cues, 'in place')
}

function byCue(cues: Clause['cues'], table: readonly (readonly [Cue, Category])[]): Reading | null {
  const [cue, category] = table.find(([each]) => cues.has(each)) ?? []
  return cue && category ? { nature: 'resource', category, cues: [cue] } : null
}
