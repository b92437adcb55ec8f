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
import { readSentence } from './sentence.ts'
import { linesOf, sentencesOfLine } from './split-clauses.ts'
import { suggestEntry } from './suggest-entry.ts'
import type { CaptureContext, SuggestedEntry, SuggestedStep, Suggestion } from './suggestion.ts'

/** One suggested entry per clause, in the order of the text; nothing that was typed is left out. */
export function suggestPlacement(text: string, context: CaptureContext): Suggestion {
  const entries: SuggestedEntry[] = []
  const outcomeLines: string[] = []
  for (const { entry, outcomeLine } of suggestInSteps(text, context)) {
    if (entry) entries.push(entry)
    else if (outcomeLine !== null) outcomeLines.push(outcomeLine)
  }
  return { entries, outcomeLines }
}

/** The same one by one, so that a long text can show how far it is, and be stopped. */
export function* suggestInSteps(text: string, context: CaptureContext): Generator<SuggestedStep> {
  const cast = castOf(context)
  const lines = linesOf(text, cast)
  const total = lines.reduce((sum, { length }) => sum + length, 0)
  let read = 0
  let before: readonly Mention[] = []
  if (isOnlySigns(text))
    yield { entry: suggestEntry(readClause(text.trim(), cast)), outcomeLine: null, share: 1 }
  for (const line of lines) {
    let inLine = 0
    for (const pieces of sentencesOfLine(line, cast)) {
      const isOutcome = pieces.map(({ text: words }) => isOutcomeLine(words, context.outcome))
      const clauses = readSentence(pieces, isOutcome, cast, before)
      for (const [index, { text: words }] of pieces.entries()) {
        inLine = Math.min(line.length, inLine + words.length)
        const share = (read + inLine) / total
        const clause = clauses[index]
        if (clause?.subjects.length) before = clause.subjects
        yield clause
          ? { entry: suggestEntry(clause), outcomeLine: null, share }
          : { entry: null, outcomeLine: words, share }
      }
    }
    read += line.length
  }
}

/** "???" was typed as well, and waits like anything else that nobody can read. */
function isOnlySigns(text: string): boolean {
  return text.length < 200 && text.trim() !== '' && !/[\p{L}\p{N}]/u.test(text)
}
