/**
 * Offers a place for every clause of what somebody typed.
 *
 * Rules and word lists only: no network, no model, the same answer every time.
 * The clauses are read in their order, so that "she" can go on with the one who
 * acted before.
 */

import { type Cast, castOf } from './cast.ts'
import { beginsWithPronoun, readClause } from './clause.ts'
import { doubtAfter, namesDoubtBehind } from './doubt.ts'
import { memoryOf } from './memory.ts'
import { isOutcomeLine } from './outcome-line.ts'
import { type Past, readSentence } from './sentence.ts'
import { linesOf, type Piece, sentencesOfLine } from './split-clauses.ts'
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
  let before: Past = { subjects: [], doubt: 'none' }
  if (isOnlySigns(text))
    yield { entry: suggestEntry(readClause(text.trim(), cast)), outcomeLine: null, share: 1 }
  for (const line of lines.filter((each) => each.trim() !== '')) {
    let inLine = 0
    for (const [pieces, next] of withNext(sentencesOfLine(line, cast))) {
      const isOpen = next !== null && namesDoubtBehind(next[0]?.text ?? '', cast)
      const doubt = isOpen ? 'behind' : before.doubt
      const { offers, past } = offersOf(pieces, cast, context.outcome, { ...before, doubt })
      before = past
      for (const { length, entry, outcomeLine } of offers) {
        inLine = Math.min(line.length, inLine + length)
        yield { entry, outcomeLine, share: (read + inLine) / total }
      }
    }
    read += line.length
    before = atEndOfLine(before)
  }
}

/** Each of some things together with the one after it. */
function* withNext<T>(all: Iterable<T>): Generator<readonly [T, T | null]> {
  let last: T | null = null
  for (const each of all) {
    if (last !== null) yield [last, each]
    last = each
  }
  if (last !== null) yield [last, null]
}

/** "???" was typed as well, and waits like anything else that nobody can read. */
function isOnlySigns(text: string): boolean {
  return text.length < 200 && text.trim() !== '' && !/[\p{L}\p{N}]/u.test(text)
}

interface Offer extends Pick<SuggestedStep, 'entry' | 'outcomeLine'> {
  readonly length: number
}

interface Offers {
  readonly offers: readonly Offer[]
  /** What the sentence hands on. */
  readonly past: Past
}

const remembered = memoryOf<Offers>()

/** What a sentence is offered; one that hangs on nothing before it is worked out once. */
function offersOf(pieces: readonly Piece[], cast: Cast, outcome: string | undefined, before: Past): Offers {
  const make = (): Offers => makeOffers(pieces, cast, outcome, before)
  const size = pieces.reduce((sum, { text }) => sum + text.length, 0)
  if (size > LONGEST || before.doubt !== 'none' || pieces.some(({ text }) => beginsWithPronoun(text)))
    return make()
  const words = JSON.stringify([outcome ?? '', pieces.map(({ text, isWithNext }) => [text, isWithNext])])
  const { offers, past } = remembered(cast, words, make)
  return { offers, past: past.subjects.length > 0 ? past : { ...past, subjects: before.subjects } }
}

const LONGEST = 1000

function makeOffers(pieces: readonly Piece[], cast: Cast, outcome: string | undefined, before: Past): Offers {
  const isOutcome = pieces.map(({ text }) => isOutcomeLine(text, outcome))
  const clauses = readSentence(pieces, isOutcome, cast, before)
  const offers = pieces.map(({ text }, index) => {
    const clause = clauses[index]
    return clause
      ? { entry: suggestEntry(clause), outcomeLine: null, length: text.length }
      : { entry: null, outcomeLine: text, length: text.length }
  })
  const acting = clauses.findLast((clause) => clause !== null && clause.subjects.length > 0)
  return {
    offers,
    past: { subjects: acting?.subjects ?? before.subjects, doubt: doubtAfter(clauses, before.doubt) },
  }
}

/** On another line a heading still stands over what follows, and "she" still points back; a topic is left. */
function atEndOfLine({ subjects, doubt }: Past): Past {
  return { subjects, doubt: doubt === 'topic' ? 'spoken of' : doubt }
}
