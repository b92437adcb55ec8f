/**
 * Takes a text apart into clauses, as people type them.
 *
 * Nothing is lost: what stands between two clauses is blank space, a bullet, a
 * semicolon or an "and". A full stop ends a clause unless it belongs to a title,
 * a unit or an initial; a line that was only wrapped is joined to the next; and
 * "and" parts two clauses when somebody new does something after it, or when
 * each side has a service with its own schedule.
 */

import type { Cast } from './cast.ts'
import { findCues, firstAt } from './cue.ts'
import { findMentions } from './mentions.ts'
import { tokensOf } from './tokens.ts'

const bullet = /^\s*(?:[-–—*•·▪◦‣○●>]+|\(?\d{1,2}[.)](?=\s)|\(?[a-z]\)(?=\s)|\[[ xX]?\])\s*/u
const blanks = /\s+/gu
const heading =
  /^(?:example|strateg(?:y|ies)|supports?|services?|notes?|transition|concerns?|plan|visit notes?|home visit)\s*:$/iu

/** The clauses of a text in its order, each trimmed and on one line. */
export function splitClauses(text: string, cast: Cast): readonly string[] {
  return linesOf(text, cast)
    .map((line) => line.replaceAll(blanks, ' '))
    .flatMap((line) => sentencesOf(line, cast))
    .flatMap((sentence) => partsOf(sentence, cast))
    .map((clause) => clause.replaceAll(blanks, ' ').trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause) && !heading.test(clause))
}

function linesOf(text: string, cast: Cast): readonly string[] {
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

const openEnd =
  /(?:\s(?:of|to|the|and|or|for|with|an?|in|on|at|from|by|so|that|will|her|his|de|la|el|para|con)|,)$/iu
const LONG_LINE = 55

/** A long line that goes on with a small letter: the text was set in lines by somebody's printer. */
function isCutInMidSentence(before: string, next: string, cast: Cast): boolean {
  return (
    isOpen(before, next) &&
    before.trim().length > LONG_LINE &&
    /^\s*\p{Ll}/u.test(next) &&
    !startsClause(next, cast)
  )
}

function isWrapped(before: string, next: string, isPrinted: boolean, cast: Cast): boolean {
  if (!isOpen(before, next)) return false
  if (openEnd.test(before.trimEnd())) return true
  return isPrinted && before.trim().length > LONG_LINE && !startsClause(next, cast)
}

function isOpen(before: string, next: string): boolean {
  const line = before.trimEnd()
  const isText = line !== '' && next.trim() !== '' && !bullet.test(next)
  return isText && !/[.!?:;]["”’)]*$/u.test(line)
}

const titleBefore =
  /(?:^|[^A-Za-zÀ-ɏ])(?:drs?|mrs?|ms|sta?|sra?s?|dra|mt|ft|jr|prof|rev|vs|no|approx|e\.g|i\.e|[A-Za-zÀ-ɏ])$/iu
const unitBefore =
  /(?:^|[^A-Za-zÀ-ɏ])(?:wk|wks|mo|mos|min|mins|hr|hrs|yr|yrs|appt|ave|rd|blvd|dept|etc|x|ext|inc|tx|a\.m|p\.m)$/iu

function sentencesOf(line: string, cast: Cast): readonly string[] {
  const sentences: string[] = []
  let start = 0
  for (const { index, 0: mark } of line.matchAll(/[.!?…]+["”’)]*(?=\s|$|\p{Lu}\p{Ll})|;|•|\s\|\s/gu)) {
    if (
      !endsSentence(
        line.slice(Math.max(start, index - REACH), index),
        mark,
        line.slice(index + mark.length, index + REACH),
        cast,
      )
    )
      continue
    const isSeparator = /^(?:;|•|\s\|\s)$/u.test(mark)
    sentences.push(line.slice(start, isSeparator ? index : index + mark.length))
    start = index + mark.length
  }
  return [...sentences, line.slice(start)].map((sentence) => sentence.replace(bullet, ''))
}

function endsSentence(before: string, mark: string, after: string, cast: Cast): boolean {
  if (!mark.startsWith('.') || mark.startsWith('..')) return true
  if (!/^(?:\s|$)/u.test(after) && !/\p{Ll}$/u.test(before)) return false
  if (unitBefore.test(before)) return /^\s+["“]?\p{Lu}/u.test(after) || after.trim() === ''
  if (/(?:^|[^A-Za-zÀ-ɏ])(?:drs?|mrs?|ms|sra?s?|dra|prof|rev)$/iu.test(before)) return false
  return !titleBefore.test(before) || startsClause(after, cast)
}

const joint =
  /(?:,\s*(?:and|then|but|y)\s+|\s+(?:and|but|y|&)\s+|,\s+|\s+[–—-]\s+)(?:(?:then|also|luego|también)\s+)?/giu
const subordinate =
  /(?:^|[\s,])(?:so|while|when|if|because|that|how|until|whether|who|which|where|after|before|once|as|cuando|para que|porque|si|que|mientras)(?=\s)/iu

function partsOf(sentence: string, cast: Cast): readonly string[] {
  const parts: string[] = []
  let start = 0
  for (const { index, 0: mark } of sentence.matchAll(joint)) {
    const end = index + mark.length
    if (
      end <= start ||
      !areTwo(sentence.slice(Math.max(start, index - REACH), index), sentence.slice(end, end + REACH), cast)
    )
      continue
    parts.push(sentence.slice(start, index))
    start = end
  }
  return [...parts, sentence.slice(start)]
}

/** How much is looked at on either side of an "and", in characters. */
const REACH = 200

function areTwo(left: string, right: string, cast: Cast): boolean {
  return (
    isServiceEach(left, right) || (startsClause(right, cast) && saysSomething(left) && isFree(left, right))
  )
}

function saysSomething(left: string): boolean {
  return verbAhead.test(left) || wholeAlone.test(left.trim())
}

const verbAhead =
  /(?:^|\s)(?:will|is|are|was|has|have|had|sees?|goes|gets?|attends?|needs?|wants?|takes?|comes?|watches|helps?|lives?|works?|receives?|visits?|feels?|loves?|likes?|says|uses?|drives|reads|gave|started|stopped|declined|lives|cries|walks|eats|plans|agreed|va|van|ve|recibe|cuida|lo|la|to)(?=\s)/iu
const wholeAlone = /^(?:WIC|SNAP|Medicaid|EHS|early head start|SSI)\b/iu

/** A clause that hangs on a "when" or a "so that" goes on after "and", unless somebody plainly does something new. */
function isFree(left: string, right: string): boolean {
  if (/^\s*(?:when|if|while|after|before|once|as|cuando|si)\s/iu.test(left) && !left.includes(','))
    return false
  return !subordinate.test(left) || /^\S+(?:\s\S+){0,2}\s(?:will|va a|sees|goes to|gets)\s/iu.test(right)
}

const otherVerb =
  /^(?:\s*\([^)]*\))?,?\s+(?:also\s+|then\s+|both\s+|now\s+)?(?:will|is|are|was|has|had|to\s+[A-Za-zÀ-ɏ]+|va|van|ve|lo|la|le|[A-Za-zÀ-ɏ]{2,}(?:s|ed))(?=[\s.,]|$)/iu

/** Whether a text begins with somebody who then does something. */
function startsClause(text: string, cast: Cast): boolean {
  const head = text.trimStart().slice(0, HEAD)
  const tokens = tokensOf(head, cast.read)
  const [first] = findMentions(head, tokens, cast)
  if (!first || first.isOwner || first.role === 'child') return false
  const lead = head.slice(0, first.at).trim()
  return (
    (lead === '' || /^(?:the|our|his|her|their|la|el|su|foster)$/iu.test(lead)) &&
    otherVerb.test(head.slice(first.end))
  )
}

/** How much of a text is looked at for its beginning, in characters. */
const HEAD = 80

function isServiceEach(left: string, right: string): boolean {
  return isScheduledService(left) && isScheduledService(right)
}

const serviceName =
  /(?:^|[^A-Za-zÀ-ɏ])(?:OT|PT|SLP|ST|speech(?: therapy)?|occupational therapy|physical therapy|special instruction)(?=[^A-Za-zÀ-ɏ]|$)/u

function isScheduledService(text: string): boolean {
  const head = text.slice(0, HEAD)
  const at = head.search(serviceName)
  return (
    at >= 0 &&
    at < 20 &&
    firstAt(findCues(head, tokensOf(head)), 'frequency', 'minutes') < Infinity &&
    !verbAhead.test(head)
  )
}
