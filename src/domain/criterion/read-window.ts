/**
 * By when: "in 4–6 months", "within three months", "by her second birthday", "by the end of June".
 *
 * A span is counted from a day, an age from the child's birth; months and days
 * are those that come next.
 */

import { type Range, readNumber } from './read-number.ts'
import { digitsAt, matchPhrase, phrasesOf, type Token, wordAt, wordsIn } from './token.ts'
import { readUnit, type Unit } from './units.ts'

export type Until =
  | { readonly kind: 'span'; readonly amount: Range; readonly unit: Unit }
  /** In months from birth. */
  | { readonly kind: 'age'; readonly months: number }
  /** 1 is January; `day` is null where none was said; `isEnd`: the end of that month. */
  | { readonly kind: 'date'; readonly month: number; readonly day: number | null; readonly isEnd: boolean }
  /** Something that will happen: the next review, summer. */
  | { readonly kind: 'event' }

interface ReadUntil {
  readonly until: Until
  readonly next: number
}

/** The time that begins at `at`, with the word that makes it one. */
export function readWindow(tokens: readonly Token[], at: number): ReadUntil | null {
  return readSpan(tokens, at) ?? readDeadline(tokens, at)
}

const inWords = phrasesOf<true>([
  ['in|within|within the next|in the next|over the next|during the next|in about|en|dentro de', true],
  ['en los proximos|en las proximas|durante los proximos|dentro de los proximos|en unos', true],
])

function readSpan(tokens: readonly Token[], at: number): ReadUntil | null {
  const link = matchPhrase(tokens, at, inWords)
  const number = link && (readNumber(tokens, link.next) ?? readArticle(tokens, link.next))
  const unit = number && readUnit(tokens, number.next)
  if (number === null || unit?.unit.kind !== 'calendar') return null
  if (['old', 'of'].includes(wordAt(tokens, unit.next))) return null
  return { until: { kind: 'span', amount: number.amount, unit: unit.unit }, next: unit.next }
}

function readArticle(tokens: readonly Token[], at: number): { amount: Range; next: number } | null {
  return ['a', 'an'].includes(wordAt(tokens, at)) ? { amount: { from: 1, to: 1 }, next: at + 1 } : null
}

const byWords = phrasesOf<true>([
  ['by|before|by the time|until|no later than|when|para|antes de|antes del|antes de que|a mas tardar', true],
])

/** After "by": an age, a day, a month, or something that will happen. */
function readDeadline(tokens: readonly Token[], at: number): ReadUntil | null {
  const link = matchPhrase(tokens, at, byWords)
  if (link === null) return null
  const age = readBirthday(tokens, link.next) ?? readAge(tokens, link.next)
  if (age !== null) return age
  if (wordAt(tokens, at) === 'when') return null
  return readDate(tokens, link.next) ?? readEvent(tokens, link.next)
}

const ordinals = phrasesOf<number>([
  ['first|1st|primer', 1],
  ['second|2nd|segundo', 2],
  ['third|3rd|tercer', 3],
])

/** "her second birthday", "su segundo cumpleaños": an owner of at most two words before it. */
function readBirthday(tokens: readonly Token[], at: number): ReadUntil | null {
  for (const ahead of [0, 1, 2]) {
    const ordinal = matchPhrase(tokens, at + ahead, ordinals)
    if (ordinal === null || !/^(?:birthday|cumpleanos)$/u.test(wordAt(tokens, ordinal.next))) continue
    return { until: { kind: 'age', months: ordinal.meaning * 12 }, next: ordinal.next + 1 }
  }
  return null
}

const turning = wordsIn('turns is turn age reaches cumplir cumpla los cumple')

/** "she turns 2", "24 months", "age two", "cumplir los 2 años". */
function readAge(tokens: readonly Token[], at: number): ReadUntil | null {
  const start = [at, at + 1, at + 2, at + 3].find((each) => readNumber(tokens, each) !== null) ?? at
  const number = readNumber(tokens, start)
  const isTurning = tokens.slice(at, start).some(({ word }) => turning.has(word))
  if (number === null || (start > at && !isTurning)) return null
  const unit = readUnit(tokens, number.next)
  const months = monthsOf(number.amount.to, unit === null ? bareUnit(isTurning) : unit.unit.one)
  const end = (unit ?? number).next
  const next = wordAt(tokens, end) === 'old' ? end + 1 : end
  return months === null ? null : { until: { kind: 'age', months }, next }
}

/** Who turns 2 turns two years old. */
function bareUnit(isTurning: boolean): string {
  return isTurning ? 'year' : ''
}

/** Early intervention ends at the third birthday, so other numbers are no ages. */
function monthsOf(count: number, unit: string): number | null {
  if (unit === 'month' && count <= 36) return count
  return unit === 'year' && count <= 3 ? count * 12 : null
}

const months = phrasesOf<number>([
  ['january|jan|enero', 1],
  ['february|feb|febrero', 2],
  ['march|mar|marzo', 3],
  ['april|apr|abril', 4],
  ['may|mayo', 5],
  ['june|jun|junio', 6],
  ['july|jul|julio', 7],
  ['august|aug|agosto', 8],
  ['september|sept|sep|septiembre', 9],
  ['october|oct|octubre', 10],
  ['november|nov|noviembre', 11],
  ['december|dec|diciembre', 12],
])
const ends = phrasesOf<true>([['the end of|end of|late|fines de|finales de|el fin de', true]])

function readDate(tokens: readonly Token[], at: number): ReadUntil | null {
  const end = matchPhrase(tokens, at, ends)
  const month = matchPhrase(tokens, end === null ? at : end.next, months)
  if (month === null) return readSlashed(tokens, at)
  const day = end === null ? dayAt(tokens, month.next) : null
  return {
    until: { kind: 'date', month: month.meaning, day, isEnd: end !== null },
    next: day === null ? month.next : month.next + 1,
  }
}

/** "6/14": the month comes first here. */
function readSlashed(tokens: readonly Token[], at: number): ReadUntil | null {
  const [month, day] = [digitsAt(tokens, at) ?? 0, dayAt(tokens, at + 2)]
  const isDate = wordAt(tokens, at + 1) === '/' && month >= 1 && month <= 12 && day !== null
  return isDate ? { until: { kind: 'date', month, day, isEnd: false }, next: at + 3 } : null
}

function dayAt(tokens: readonly Token[], at: number): number | null {
  const day = digitsAt(tokens, at) ?? 0
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : null
}

const events = phrasesOf<true>([
  [
    'the next review|our next review|the 6-month review|the six-month review|the review|the annual review',
    true,
  ],
  ['the next meeting|our next meeting|the annual meeting|transition|the transition meeting', true],
  ['spring|summer|fall|winter|the spring|the summer|the fall|the winter', true],
  ['thanksgiving|christmas|new year|the holidays|preschool|kindergarten|the start of preschool', true],
  ['la proxima reunion|la proxima revision|la revision|navidad|el verano|la primavera|el otono', true],
])

function readEvent(tokens: readonly Token[], at: number): ReadUntil | null {
  const found = matchPhrase(tokens, at, events)
  return found && { until: { kind: 'event' }, next: found.next }
}
