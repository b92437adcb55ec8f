/** How the name of a person may be typed: in full, by its first part, and with one slip of the fingers. */

import { isEverydayWord, isNameHere } from './everyday-names.ts'
import { isOneSlipApart } from './near-spelling.ts'
import { type Token, tokensOf } from './tokens.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const titles = setOf(
  'ms mr mrs miss dr abuela abuelo abuelita mamaw papaw mawmaw pawpaw meemaw gram granny grammy oma opa padre pastor coach sister brother foster grandma grandpa aunt uncle nana tía tío señora señor sra sr mx don doña',
)

/** Everyday words that a slip could turn a name into. */
const knownWords = setOf(
  'mary data date dance tests test less rosy nose jelly belly karate remedy device seven marina marine sara sarah same some sams keeps keep kept then they them that this with will what when were here there their early really daily family likely lately',
)

export interface Spelled {
  readonly words: readonly string[]
  /** Its beginning counts as well: "Brit" for Brittany. */
  readonly isLong?: boolean
  /** Only one word, which people also use for something else. */
  readonly isEveryday: boolean
}

/** The ways in which a name counts: whole, by its first part without a title, and by title or initial and last part. */
export function spellingsOf(name: string): readonly Spelled[] {
  const parts = name
    .split(/\s+/u)
    .map((part) => tokensOf(part).map(({ plain }) => plain))
    .filter((part) => part.length > 0)
  const first = parts.find(([word]) => word !== undefined && !titles.has(word)) ?? parts[0]
  if (!first) return []
  const last = parts.length > 1 ? parts.at(-1) : undefined
  const long = last ? [parts.flat(), ...formal(first, last)] : []
  const isEveryday = first.length === 1 && isEverydayWord(first[0] ?? '')
  const isLong = first.length === 1 && (first[0]?.length ?? 0) > NICK + 1
  return [...long.map((words) => ({ words, isEveryday: false })), { words: first, isEveryday, isLong }]
}

/** "D. Fox", "Ms. Fox". */
function formal(first: readonly string[], last: readonly string[]): readonly (readonly string[])[] {
  return [first[0]?.[0] ?? '', 'ms', 'mrs', 'mr', 'miss', 'dr']
    .filter((head) => head !== '')
    .map((head) => [head, ...last])
}

/** Whether a name stands at a place of a text, in one of its spellings. */
export function isSpelledAt(
  tokens: readonly Token[],
  index: number,
  { words, isEveryday, isLong }: Spelled,
): boolean {
  if (isLong === true && isNick(words[0] ?? '', tokens[index], index)) return true
  if (isEveryday && !isNameHere(tokens, index)) return false
  return words.every((word, step) => isSpelled(word, tokens[index + step], step > 0))
}

/** The fewest letters of a short name. */
const NICK = 4

/** "Brit" or "Britt" for Brittany; small letters only where a sentence begins. */
function isNick(name: string, token: Token | undefined, index: number): boolean {
  if (!token || token.plain.length < NICK || token.plain.length > name.length - 2) return false
  const isWritten = /^\p{Lu}/u.test(token.word) || index === 0
  return (
    isWritten && token.read === token.plain && name.startsWith(token.plain) && !isEverydayWord(token.plain)
  )
}

function isSpelled(word: string, token: Token | undefined, isLater: boolean): boolean {
  if (!token || (isLater && !isBeside(token))) return false
  if (token.plain === word || token.plain === `${word}s`) return true
  return /^\p{Lu}/u.test(token.word) && isSlipOf(word, token.plain)
}

/** A title or an initial may have its full stop. */
function isBeside({ isNext, isAfterStop }: Token): boolean {
  return isNext || isAfterStop
}

/** Of a name of four letters only two that changed places, or one too many or too few, count as a slip. */
function isSlipOf(word: string, typed: string): boolean {
  if (word.length < 4 || typed[0] !== word[0] || knownWords.has(typed)) return false
  const isShort = word.length === 4 && typed.length === 4
  return isOneSlipApart(word, typed) && !(isShort && lettersOf(word) !== lettersOf(typed))
}

function lettersOf(word: string): string {
  return word.split('').toSorted().join('')
}
