/**
 * How much and how often: "4 of 7 days a week", "twice a day", "every night", "5 bites at each meal".
 *
 * A number counts only with what it counts. An age counts nothing, and neither
 * does "one day", which means some day.
 */

import { type Bound, bounds, type Range, readNumber } from './read-number.ts'
import { digitsAt, matchPhrase, phrasesOf, type Token, wordAt, wordsIn } from './token.ts'
import { readUnit, type Unit, unitOfWords } from './units.ts'

export interface Count {
  /** Null for "every". */
  readonly amount: Range | null
  readonly bound: Bound
  /** The whole it is counted out of: 7 in "4 of 7". */
  readonly of: number | null
  /** Null where only "4 of 7" was said. */
  readonly unit: Unit | null
  /** 2 in "every other day"; 1 otherwise. */
  readonly every: number
  /** "a week", "each meal". */
  readonly period: Unit | null
  /** "Three days in a row", "two weeks straight". */
  readonly isInARow: boolean
}

export interface ReadCount {
  readonly count: Count
  readonly next: number
}

const plain = { amount: null, bound: null, of: null, unit: null, every: 1, period: null, isInARow: false }

/** The count that begins at `at`. */
export function readCount(tokens: readonly Token[], at: number): ReadCount | null {
  return readOnce(tokens, at) ?? readEvery(tokens, at) ?? readCounted(tokens, at)
}

const adverbs = phrasesOf<Range>([
  ['once', { from: 1, to: 1 }],
  ['twice', { from: 2, to: 2 }],
  ['once or twice', { from: 1, to: 2 }],
])
const time = unitNamed('time')

/** "Once" alone means "as soon as", so it needs its period; in Spanish it is eleven. */
function readOnce(tokens: readonly Token[], at: number): ReadCount | null {
  const bound = matchPhrase(tokens, at, bounds) ?? { meaning: null, next: at }
  const found = matchPhrase(tokens, bound.next, adverbs)
  if (found === null) return null
  const { unit: period, next } = readPeriod(tokens, found.next) ?? { unit: null, next: found.next }
  if (period === null && found.meaning.to === 1) return null
  return { count: { ...plain, amount: found.meaning, bound: bound.meaning, unit: time, period }, next }
}

const everyWords = phrasesOf<number>([
  ['every|each|cada|todos los|todas las', 1],
  ['every other|every second|every 2|every two|cada dos|cada 2|un dia si y otro no', 2],
])
const daily = phrasesOf<string>([
  ['daily|diario|a diario|diariamente', 'day'],
  ['nightly', 'night'],
  ['weekly|semanalmente', 'week'],
])

function readEvery(tokens: readonly Token[], at: number): ReadCount | null {
  const alone = matchPhrase(tokens, at, daily)
  if (alone !== null) return { count: { ...plain, unit: unitNamed(alone.meaning) }, next: alone.next }
  const found = matchPhrase(tokens, at, everyWords)
  if (found === null) return null
  const unit = readUnit(tokens, found.next)
  if (unit === null || !['occasion', 'calendar'].includes(unit.unit.kind)) return null
  return { count: { ...plain, unit: unit.unit, every: found.meaning }, next: unit.next }
}

function readCounted(tokens: readonly Token[], at: number): ReadCount | null {
  const number = readNumber(tokens, at)
  const part = number && readPart(tokens, number.next)
  if (number === null || part === null) return null
  const { period, isInARow, next } = readRest(tokens, part.next)
  const { of, unit } = part
  const { amount, bound } = number
  const count = { ...plain, amount, bound, of, unit, period, isInARow: isInARow || part.isInARow }
  return isSomeDay(tokens, at, count) || isAge(tokens, at, next) ? null : { count, next }
}

interface Part {
  readonly of: number | null
  readonly unit: Unit | null
  readonly isInARow: boolean
  readonly next: number
}

/** What a number counts: "days", "of 7 days", "times out of 5". */
function readPart(tokens: readonly Token[], at: number): Part | null {
  const whole = readWhole(tokens, at)
  if (whole !== null) {
    const thing = readThing(tokens, whole.next) ?? readUnknown(tokens, whole.next)
    return thing === null ? { ...whole, unit: null, isInARow: false } : { ...thing, of: whole.of }
  }
  const thing = readThing(tokens, at)
  const isOutOf = wordAt(tokens, thing?.next ?? at) !== 'in'
  return thing && { ...thing, ...((isOutOf && readWhole(tokens, thing.next)) || { of: null }) }
}

/** What may follow what is counted: "a week", "in a row". */
function readRest(
  tokens: readonly Token[],
  at: number,
): { period: Unit | null; isInARow: boolean; next: number } {
  const { unit: period, next } = readPeriod(tokens, at) ?? { unit: null, next: at }
  const row = matchPhrase(tokens, next, inARow)
  return { period, isInARow: row !== null, next: row === null ? next : row.next }
}

const outOf = phrasesOf<true>([
  ['of|out of|of the|out of every|of every|out of the|de|de cada|de los|de las|/', true],
  ['in|in every|from', true],
])

/** "of 7", "out of every 5"; a whole is larger than its part. */
function readWhole(tokens: readonly Token[], at: number): { of: number; next: number } | null {
  const link = matchPhrase(tokens, at, outOf)
  const number = link && readNumber(tokens, link.next)
  if (number === null || number.amount.from < 2 || number.amount.from !== number.amount.to) return null
  const isWindow = ['in', 'en'].includes(wordAt(tokens, at)) && isLong(tokens, number.next)
  return isWindow ? null : { of: number.amount.from, next: number.next }
}

/** "In 4 months" is a time to come. */
function isLong(tokens: readonly Token[], at: number): boolean {
  const unit = readUnit(tokens, at)?.unit.one ?? ''
  return ['second', 'minute', 'hour', 'week', 'month', 'year'].includes(unit)
}

const between = wordsIn(
  'new different small little big more whole full separate single other free clear solid spoken real family of the ' +
    'an a entire - nuevas nuevos distintas distintos diferentes mas pequenos pequenas las los',
)
const running = wordsIn('consecutive straight consecutivos consecutivas')
const inARow = phrasesOf<true>([
  ['in a row|running|straight|back to back|back-to-back|consecutively', true],
  ['seguidos|seguidas|consecutivos|consecutivas', true],
])

interface ReadThing {
  readonly unit: Unit
  readonly isInARow: boolean
  readonly next: number
}

/** What is counted, with two small words at most before it. */
function readThing(tokens: readonly Token[], at: number): ReadThing | null {
  let [next, isInARow] = [at, false]
  for (let skipped = 0; skipped <= 2; skipped += 1) {
    const found = readUnit(tokens, next)
    if (found !== null) return { ...found, isInARow }
    const word = wordAt(tokens, next)
    if (!between.has(word) && !running.has(word)) break
    isInARow ||= running.has(word)
    next += 1
  }
  return null
}

const noThing = wordsIn('this unless yes does was has always')

/** After "4 of 7" any word in the plural will do. */
function readUnknown(tokens: readonly Token[], at: number): ReadThing | null {
  const many = [0, 1].find((ahead) => isPlural(tokens[at + ahead]))
  if (many === undefined || (many === 1 && !/^\p{L}{3,}$/u.test(wordAt(tokens, at)))) return null
  const words = tokens.slice(at, at + many + 1).map(({ word }) => word)
  return { unit: unitOfWords(words.join(' ')), isInARow: false, next: at + many + 1 }
}

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && /^\p{L}{3,}s$/u.test(token.word) && !noThing.has(token.word)
}

const per = phrasesOf<true>([
  [
    'a|an|per|each|every|in a|in one|in 1|of the|out of the|of each|at each|at every|during each|in each|with each',
    true,
  ],
  ['/|a la|al|por|cada|en una|en un|en cada|a cada', true],
])
const perWords = phrasesOf<string>([
  ['daily|diarias|diarios|diario', 'day'],
  ['weekly|semanales', 'week'],
  ['monthly|mensuales', 'month'],
])

/** "a week", "/day", "at each meal", "weekly". */
function readPeriod(tokens: readonly Token[], at: number): { unit: Unit; next: number } | null {
  const word = matchPhrase(tokens, at, perWords)
  if (word !== null) return { unit: unitNamed(word.meaning), next: word.next }
  const link = matchPhrase(tokens, at, per)
  const unit = link && readUnit(tokens, link.next)
  return unit !== null && ['occasion', 'calendar', 'clock'].includes(unit.unit.kind) ? unit : null
}

/** "One day" and "one time" without anything more mean some day. */
function isSomeDay(tokens: readonly Token[], at: number, count: Count): boolean {
  const { amount, bound, of, unit, period, isInARow } = count
  if ([bound, of, period].some((part) => part !== null) || isInARow || unit === null) return false
  const isOne = amount !== null && amount.to === 1 && digitsAt(tokens, at) === null
  return isOne && ['day', 'time', 'night', 'morning'].includes(unit.one)
}

const ages = phrasesOf<true>([['old|of age|de edad|ago|adjusted|corrected', true]])
const beforeAge = wordsIn('at age is turns aged last past cumple tiene cumplir ultimos ultimas')

/** "18 months old", "at 24 months", "24-month-old". */
function isAge(tokens: readonly Token[], at: number, next: number): boolean {
  const unit = wordAt(tokens, next - 1)
  if (!/^(?:weeks?|mont?hs?|mos?|years?|yrs?|mes(?:es)?|anos?|semanas?)$/u.test(unit)) return false
  const after = wordAt(tokens, next) === '-' ? next + 1 : next
  return matchPhrase(tokens, after, ages) !== null || beforeAge.has(wordAt(tokens, at - 1))
}

function unitNamed(name: string): Unit {
  return readUnit([{ word: name, digits: null, at: 0, end: 0 }], 0)?.unit ?? unitOfWords(name)
}
