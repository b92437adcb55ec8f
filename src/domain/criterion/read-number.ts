/** Numbers as people write them: "4", "four", "4–6", "one or two", "at least 3", "media", "por lo menos dos". */

import { digitsAt, matchPhrase, phrasesOf, type Token, wordAt, wordsIn } from './token.ts'

export interface Range {
  readonly from: number
  /** The same as `from` unless two numbers were said. */
  readonly to: number
}

export interface ReadNumber {
  readonly amount: Range
  readonly bound: Bound
  readonly next: number
}

/** "At least 4", "up to 10", or neither. */
export type Bound = 'least' | 'most' | null

const numberLines: readonly (readonly [string, number])[] = [
  ['half|media|medio', 0.5],
  ['one|un|una|uno', 1],
  ['two|dos', 2],
  ['three|tres', 3],
  ['four|cuatro', 4],
  ['five|cinco', 5],
  ['six|seis', 6],
  ['seven|siete', 7],
  ['eight|ocho', 8],
  ['nine|nueve', 9],
  ['ten|diez', 10],
  ['eleven', 11],
  ['twelve|doce', 12],
  ['fifteen|quince', 15],
  ['eighteen|dieciocho', 18],
  ['twenty|veinte', 20],
  ['twenty-four|veinticuatro', 24],
  ['twenty-five|veinticinco', 25],
  ['thirty|treinta', 30],
  ['thirty-six', 36],
  ['forty|cuarenta', 40],
  ['forty-five', 45],
  ['fifty|cincuenta', 50],
  ['sixty|sesenta', 60],
]
const numbers = phrasesOf(numberLines)

/** "At least", "up to", and words such as "about" that set no bound. */
export const bounds = phrasesOf<Bound>([
  ['at least|a minimum of|no less than|no fewer than|al menos|por lo menos|como minimo', 'least'],
  ['up to|at most|within|no more than|less than|under|hasta|como maximo|menos de', 'most'],
  ['about|around|nearly|close to|unos|unas|cerca de', null],
])

const joints = wordsIn('- to or a o')

/** The number that begins at `at`; `null` when there is none, or when it counts nothing: a clock time, a price, "2nd". */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const bound = matchPhrase(tokens, at, bounds)
  const first = readCountable(tokens, bound === null ? at : bound.next)
  if (first === null) return null
  const second = joints.has(wordAt(tokens, first.next)) ? readCountable(tokens, first.next + 1) : null
  const last = second !== null && second.value > first.value ? second : first
  return { amount: { from: first.value, to: last.value }, bound: bound && bound.meaning, next: last.next }
}

function readCountable(tokens: readonly Token[], at: number): Plain | null {
  const plain = readPlain(tokens, at)
  return plain === null || isNoCount(tokens, at, plain.next) ? null : plain
}

interface Plain {
  readonly value: number
  readonly next: number
}

function readPlain(tokens: readonly Token[], at: number): Plain | null {
  const digits = digitsAt(tokens, at)
  if (digits !== null) return { value: digits, next: at + 1 }
  const word = matchPhrase(tokens, at, numbers)
  return word && { value: word.meaning, next: word.next }
}

const glued = wordsIn('st nd rd th am pm :')
const signs = wordsIn('$ # €')

function isNoCount(tokens: readonly Token[], start: number, next: number): boolean {
  const [last, after] = [tokens[next - 1], tokens[next]]
  if (signs.has(wordAt(tokens, start - 1)) || ['am', 'pm'].includes(wordAt(tokens, next))) return true
  return after !== undefined && after.at === last?.end && glued.has(after.word)
}
