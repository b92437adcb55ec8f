/**
 * Offers a place for every clause of what somebody typed.
 *
 * Rules and word lists only: no network, no model, the same answer every time.
 * The clauses are read in their order, so that "she" can go on with the one who
 * acted before.
 */

import { castOf } from './cast.ts'
import { readClause } from './clause.ts'
import type { Mention } from './mentions.ts'
import { isOutcomeLine } from './outcome-line.ts'
import { splitClauses } from './split-clauses.ts'
import { suggestEntry } from './suggest-entry.ts'
import type { CaptureContext, SuggestedEntry, Suggestion } from './suggestion.ts'

/** One suggested entry per clause, in the order of the text; nothing that was typed is left out. */
export function suggestPlacement(text: string, context: CaptureContext): Suggestion {
  const cast = castOf(context)
  const entries: SuggestedEntry[] = []
  const outcomeLines: string[] = []
  let before: readonly Mention[] = []
  for (const each of splitClauses(text, cast)) {
    if (isOutcomeLine(each, context.outcome)) {
      outcomeLines.push(each)
      continue
    }
    const clause = readClause(each, cast, before)
    if (clause.subjects.length > 0) before = clause.subjects
    entries.push(suggestEntry(clause))
  }
  return { entries, outcomeLines }
}
