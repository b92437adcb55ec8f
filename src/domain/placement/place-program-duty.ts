/** A consultant's duties to teams and programs: the program log, never a child's plan. Rule PL-24. */

import type { Advice } from './advice.ts'
import { belongs } from './answers.ts'
import type { EntryFacts } from './facts.ts'

/** Places a duty that speaks of no child; `null` for anything else. */
export function placeProgramDuty(facts: EntryFacts): Advice | null {
  return facts.nature === 'program-duty' ? belongs(facts, 'log', 'PL-24') : null
}
