/**
 * Words that are no entry.
 *
 * A worry goes to the concerns, how it is going today to "what is happening
 * now", the coordinator is named on a page of the plan, and a service written
 * as an outcome is taken apart. Each is handed to its field by a command.
 *
 * Rules PL-26, PL-27, PL-29, PL-31.
 */

import type { Advice } from './advice.ts'
import { handsOver } from './answers.ts'
import type { EntryFacts } from './facts.ts'

/** Says which field the words belong in; `null` when they are an entry. */
export function placeStatement(facts: EntryFacts): Advice | null {
  if (facts.nature === 'service-coordination') return handsOver(facts, 'service-coordinator', 'PL-29')
  if (facts.nature === 'concern') return handsOver(facts, 'concern', 'PL-26')
  if (facts.nature === 'present-level') return handsOver(facts, 'happening-now', 'PL-27')
  return facts.isServiceAsOutcome === 'yes' ? handsOver(facts, 'outcome-and-service', 'PL-31') : null
}
