/**
 * Offers a place for every clause of what somebody typed.
 *
 * Rules and word lists only: no network, no model, the same answer every time.
 * The clauses are read in their order, so that "she" can go on with the one who
 * acted before.
 */

import { type Cast, castOf } from './cast.ts'
import { type Clause, readClause } from './clause.ts'
import { type Cue, hasCue } from './cue.ts'
import type { Mention } from './mentions.ts'
import { isOutcomeLine } from './outcome-line.ts'
import { linesOf, type Piece, piecesOf } from './split-clauses.ts'
import { suggestEntry } from './suggest-entry.ts'
import type { CaptureContext, SuggestedEntry, SuggestedStep, Suggestion } from './suggestion.ts'

/** One suggested entry per clause, in the order of the text; nothing that was typed is left out. */
export function suggestPlacement(text: string, context: CaptureContext): Suggestion {
  const entries: SuggestedEntry[] = []
  const outcomeLines: string[] = []
  for (const step of suggestInSteps(text, context)) {
    if (step.entry) entries.push(step.entry)
    else if (step.outcomeLine !== null) outcomeLines.push(step.outcomeLine)
  }
  return { entries, outcomeLines }
}

/** The same one by one, so that a long text can show how far it is, and be stopped. */
export function* suggestInSteps(text: string, context: CaptureContext): Generator<SuggestedStep> {
  const cast = castOf(context)
  const lines = linesOf(text, cast)
  const total = lines.reduce((sum, { length }) => sum + length, 0)
  let done = 0
  let before: readonly Mention[] = []
  for (const line of lines) {
    let inLine = 0
    for (const [piece, next] of withNext(piecesOf(line, cast))) {
      inLine = Math.min(line.length, inLine + piece.text.length)
      const share = total === 0 ? 1 : (done + inLine) / total
      if (isOutcomeLine(piece.text, context.outcome)) {
        yield { entry: null, outcomeLine: piece.text, share }
        continue
      }
      const clause = clauseOf(piece, next, cast, before)
      if (clause.subjects.length > 0) before = clause.subjects
      yield { entry: suggestEntry(clause), outcomeLine: null, share }
    }
    done += line.length
  }
}

function* withNext(pieces: Iterable<Piece>): Generator<readonly [Piece, Piece | null]> {
  let last: Piece | null = null
  for (const piece of pieces) {
    if (last) yield [last, piece]
    last = piece
  }
  if (last) yield [last, null]
}

const schedule: readonly Cue[] = ['frequency', 'minutes', 'hours', 'location', 'individual', 'group', 'virtual']

/** "OT" of "OT and PT weekly" has the schedule of the next. */
function clauseOf(piece: Piece, next: Piece | null, cast: Cast, before: readonly Mention[]): Clause {
  const clause = readClause(piece.text, cast, before)
  if (!piece.isWithNext || !next || hasCue(clause.cues, 'frequency')) return clause
  const shared = readClause(next.text, cast, before).cues
  const cues = new Map(clause.cues)
  for (const cue of schedule) {
    const found = shared.get(cue)
    if (found && !cues.has(cue)) cues.set(cue, found)
  }
  return { ...clause, cues }
}
