/**
 * Takes a text apart into clauses, as people type them.
 *
 * Nothing is lost: what stands between two clauses is blank space, a bullet, a
 * semicolon or an "and". A full stop ends a clause unless it belongs to a title,
 * a unit or an initial; a line that was only wrapped is joined to the next; and
 * whether an "and" parts two clauses is for `two-facts.ts`.
 */

import type { Cast } from './cast.ts'
import { memoryOf } from './memory.ts'
import { areTwoFacts, shareSchedule, startsClause } from './two-facts.ts'

/** A clause, trimmed and on one line. */
export interface Piece {
  readonly text: string
  /** "OT" of "OT and PT weekly": its schedule stands in the next. */
  readonly isWithNext: boolean
}

const bullet = /^\s*(?:[-–—*•·▪◦‣○●>]+|\(?\d{1,2}[.)](?=\s)|\(?[a-z]\)(?=\s)|\[[ xX]?\])\s*/u
const blanks = /\s+/gu
const heading =
  /^(?:example|strateg(?:y|ies)|supports?|services?|notes?|transition|concerns?|plan|visit notes?|home visit)\s*:$/iu

/** The lines of a text: those that a printer or a mail program wrapped are joined. */
export function linesOf(text: string, cast: Cast): readonly string[] {
  const raws = text.split(/\r\n|[\n\r\u2028\u2029\v\f]/u)
  const isPrinted = raws.some((raw, index) => isCutInMidSentence(raws[index - 1] ?? '', raw, cast))
  const lines: string[][] = []
  let before: string | undefined
  for (const raw of raws) {
    if (before !== undefined && isWrapped(before, raw, isPrinted, cast)) lines.at(-1)?.push(raw.trim())
    else lines.push([raw.replace(bullet, '')])
    before = raw
  }
  return lines.map((parts) => parts.join(' '))
}

/** The clauses of one line, sentence by sentence; a very long sentence in runs of twenty. */
export function* sentencesOfLine(line: string, cast: Cast): Generator<readonly Piece[]> {
  for (const sentence of sentencesOf(inOneRow(line).replaceAll(blanks, ' '), cast)) {
    if (sentence.length > LONG_SENTENCE) yield* runsOf(sentence, cast)
    else yield* remembered(cast, sentence, () => [...runsOf(sentence, cast)])
  }
}

/** A line of a table, copied with its bars, is one fact: "OT | Lakeland | 1x/wk | 45 | home". */
function inOneRow(line: string): string {
  const cells = line.split('|')
  const isRow = cells.length > 2 && cells.every((cell) => cell.trim().length < LONGEST_CELL)
  return isRow && cells.some((cell) => /^\s*\d/u.test(cell))
    ? cells.map((cell) => cell.trim()).join(', ')
    : line
}

const LONGEST_CELL = 40

const remembered = memoryOf<readonly (readonly Piece[])[]>()
const LONG_SENTENCE = 1000

function* runsOf(sentence: string, cast: Cast): Generator<readonly Piece[]> {
  let run: Piece[] = []
  for (const { text, isWithNext } of partsOf(sentence, cast)) {
    const clause = text.replaceAll(blanks, ' ').trim()
    if (/[\p{L}\p{N}]/u.test(clause) && !heading.test(clause)) run.push({ text: clause, isWithNext })
    if (run.length < RUN) continue
    yield run
    run = []
  }
  if (run.length > 0) yield run
}

const RUN = 20

const openEnd =
  /(?:\s(?:of|to|the|and|or|for|with|an?|in|on|at|from|by|so|that|will|her|his|de|la|el|para|con)|,)$/iu
const LONG_LINE = 55

/** A long line that goes on with a small letter: the text was set in lines by somebody's printer. */
function isCutInMidSentence(before: string, next: string, cast: Cast): boolean {
  return (
    before.length > LONG_LINE &&
    /^\s*\p{Ll}/u.test(next) &&
    isOpen(before, next) &&
    before.trim().length > LONG_LINE &&
    !startsClause(next, cast)
  )
}

function isWrapped(before: string, next: string, isPrinted: boolean, cast: Cast): boolean {
  if (!isOpen(before, next)) return false
  if (openEnd.test(before.trimEnd().slice(-12))) return true
  return isPrinted && before.trim().length > LONG_LINE && !startsClause(next, cast)
}

function isOpen(before: string, next: string): boolean {
  const line = before.trimEnd()
  const isText = line !== '' && next.trim() !== '' && !bullet.test(next)
  return isText && !/[.!?:;]["”’)]*$/u.test(line.slice(-6))
}

const titleBefore =
  /(?:(?:^|[^A-Za-zÀ-ɏ])(?:drs?|mrs?|ms|sta?|sra?s?|dra|mt|ft|jr|prof|rev|vs|no|approx|e\.g|i\.e)|(?:^|\s)[A-Za-zÀ-ɏ])$/iu
const unitBefore =
  /(?:^|[^A-Za-zÀ-ɏ])(?:wk|wks|mo|mos|min|mins|hr|hrs|yr|yrs|appt|ave|rd|blvd|dept|etc|x|ext|inc|tx|a\.m|p\.m)$/iu

/** How much is looked at on either side of a mark, in characters. */
const REACH = 200

function* sentencesOf(line: string, cast: Cast): Generator<string> {
  let start = 0
  for (const { index, 0: mark } of line.matchAll(/[.!?…]+["”’)]*(?=\s|$|\p{Lu}\p{Ll})|;|•|\s\|\s/gu)) {
    const end = index + mark.length
    if (end <= start) continue
    const before = line.slice(Math.max(start, index - REACH), index)
    if (!endsSentence(before, mark, line.slice(end, end + REACH), cast)) continue
    const isSeparator = /^(?:;|•|\s\|\s)$/u.test(mark)
    yield line.slice(start, isSeparator ? index : end).replace(bullet, '')
    start = end
  }
  yield line.slice(start).replace(bullet, '')
}

/** "Rhonda names it (“mad!”) and waits": the mark belongs to what is quoted. */
function isGoingOn(mark: string, after: string): boolean {
  return /["”’)]$/u.test(mark) && /^\s\p{Ll}/u.test(after)
}

function endsSentence(before: string, mark: string, after: string, cast: Cast): boolean {
  if (!mark.startsWith('.') || mark.startsWith('..')) return !isGoingOn(mark, after)
  if (!/^(?:\s|$)/u.test(after) && !/\p{Ll}$/u.test(before)) return false
  if (unitBefore.test(before))
    return /^\s+["“]?\p{Lu}/u.test(after) || after.trim() === '' || startsClause(after, cast)
  if (/(?:^|[^A-Za-zÀ-ɏ])(?:drs?|mrs?|ms|sra?s?|dra|prof|rev)$/iu.test(before)) return false
  return !titleBefore.test(before) || startsClause(after, cast)
}

const joint =
  /(?:,\s*(?:and|then|but|so|y|pero)\s+|\s+(?:and|but|so|y|pero|&)\s+|,\s+|\s+[–—-]\s+|\s*[/+]\s*)(?:(?:then|also|luego|también)\s+)?/giu

/** After so many commas without two facts it is a list, or no prose. */
const MISSES = 60

function* partsOf(sentence: string, cast: Cast): Generator<Piece> {
  let start = 0
  let misses = 0
  for (const { index, 0: mark } of sentence.matchAll(joint)) {
    const end = index + mark.length
    if (end <= start) continue
    if (misses > MISSES) break
    const left = sentence.slice(Math.max(start, index - REACH), index)
    const right = sentence.slice(end, end + REACH)
    const isShared = shareSchedule(left, right, cast)
    if (!isShared && !areTwoFacts(left, mark, right, cast)) {
      misses += 1
      continue
    }
    yield { text: sentence.slice(start, index), isWithNext: isShared }
    start = end
    misses = 0
  }
  yield { text: sentence.slice(start), isWithNext: false }
}
