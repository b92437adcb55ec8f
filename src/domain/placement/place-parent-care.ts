/**
 * A parent's own care.
 *
 * It is never an EI service, so nobody asks about its agency, its type or its
 * need. What is asked is whether the parent agreed to have it written, once,
 * and the answer blocks nothing.
 *
 * Rule PL-06.
 */

import type { Advice } from './advice.ts'
import { belongs, calls, question } from './answers.ts'
import type { EntryFacts } from './facts.ts'

/** Places a parent's own care; `null` for anything else. */
export function placeParentCare(facts: EntryFacts): Advice | null {
  if (facts.isParentsOwn !== 'yes') return null
  return belongs(facts, 'support', 'PL-06', {
    also: [facts.status === 'needed' ? calls('step', 'PL-05') : null],
    questions: [
      facts.parentAgreed === 'unknown' ? question('parent-agreed') : null,
      facts.status === 'unknown' ? question('in-place') : null,
    ],
  })
}
