/**
 * A strategy of the bank: one thing that a caregiver does in a daily routine.
 *
 * Its text is what stands behind "will", so that the same words can be what the
 * ECMH consultant shows and what a parent does. Nothing in the bank has a place
 * on the form; what is made of it is a sentence, and goes among the strategies
 * of an outcome.
 */

import type { bankConcerns } from './bank-concerns.ts'
import type { routines, tiers } from './bank-shape.ts'

export type Routine = (typeof routines)[number]
export type BankConcern = (typeof bankConcerns)[number]
export type Tier = (typeof tiers)[number]

export interface Strategy {
  /** Never changes: favorites and records of use point to it. */
  readonly id: string
  /** Begins with a verb, ends without a dot; `[child]` stands for the name. */
  readonly text: string
  readonly routine: Routine
  /** In months, both ends counted, 0 to 36. */
  readonly fromMonths: number
  readonly toMonths: number
  /** What the caregiver does, in a word or two. */
  readonly action: string
  readonly concerns: readonly BankConcern[]
  readonly tier: Tier
  /** Where the idea can be read up; the words are our own or the agency's. */
  readonly source: string
  /** `null`: no practitioner has reviewed it yet. */
  readonly reviewedBy: string | null
}

/** Part C ends at three. */
export const OLDEST = 36

/** The text with the child's name in it; without a name it says "the child". */
export function withChild(text: string, childName = ''): string {
  return text.replaceAll('[child]', () => childName.trim() || 'the child')
}
