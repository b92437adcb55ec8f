/** How the name of a person may be typed: in full, by its first part, and with one slip of the fingers. */

import { isOneSlipApart } from './near-spelling.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Names that are also everyday words: they count with a capital only. */
const everydayWords = setOf(
  'will mark may rose joy grace faith hope art sunny april june august summer autumn pat sue bill drew chance grant angel precious ruby dawn eve ray rob max dean frank jack gene miles reed chase guy an see so do in on he she a i el la van song long ali mom dad',
)

const titles = setOf('ms mr mrs miss dr grandma grandpa aunt uncle nana tía tío señora sra sr mx')

/** Everyday words that a slip could turn a name into. */
const knownWords = setOf(
  'mary data date dance tests test less rosy nose jelly belly karate remedy device seven marina marine sara sarah same some sams',
)

/** A word of a text; `end` is where the next character stands. */
export interface Token {
  readonly word: string
  readonly lower: string
  readonly at: number
  readonly end: number
}

/** The words of a text in its order. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*/gu)].map(({ 0: word, index }) => ({
    word,
    lower: word.toLowerCase(),
    at: index,
    end: index + word.length,
  }))
}

export interface Spelled {
  readonly words: readonly string[]
  readonly mustBeCapital: boolean
}

/** The ways in which a name counts: whole, or by its first part without a title. */
export function spellingsOf(name: string): readonly Spelled[] {
  const words = tokensOf(name).map(({ lower }) => lower)
  const first = words.find((word) => !titles.has(word)) ?? words[0]
  const whole = words.length > 1 ? [{ words, mustBeCapital: false }] : []
  return first
    ? [
        ...whole,
        { words: [first], mustBeCapital: everydayWords.has(first) && words.length + whole.length > 0 },
      ]
    : []
}

/** Whether a word of the text is this word of a name. */
export function isSpelled(word: string, token: Token | undefined, { mustBeCapital }: Spelled): boolean {
  if (!token) return false
  const isCapital = /^\p{Lu}/u.test(token.word)
  if (token.lower === word) return isCapital || !mustBeCapital
  return isCapital && isSlipOf(word, token.lower)
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
