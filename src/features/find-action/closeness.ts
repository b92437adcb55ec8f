/**
 * How well a typed word fits a word of an action, from 0 to 10.
 *
 * What is typed is the beginning of a word, since people stop as soon as they
 * see what they want. Slips of the hand count as well, in words long enough
 * that they cannot mean something else.
 */

/** Small letters without accents, in words: “Leo’s café” is leo, s, cafe. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en-US')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Both words as `wordsOf` gives them. 0 when they do not fit. */
export function closeness(typed: string, word: string): number {
  if (word === typed) return 10
  if (word.startsWith(typed)) return 8 + (2 * typed.length) / word.length
  if (typed.length >= 3 && word.includes(typed)) return 4
  const allowed = slipsAllowed(typed)
  const slips = slipsIn(typed, word, allowed)
  return slips <= allowed ? 4 - slips : 0
}

function slipsAllowed({ length }: string): number {
  if (length >= 8) return 2
  return length >= 4 ? 1 : 0
}

/** Letters that are wrong, missing, too many or swapped in the beginning of a word; Infinity for more than allowed. */
function slipsIn(typed: string, word: string, allowed: number): number {
  const same = Array.from(typed).findIndex((letter, index) => letter !== word[index])
  if (same === -1) return 0
  if (allowed === 0) return Infinity
  const [rest, wanted] = [typed.slice(same), word.slice(same)]
  const isSwapped = rest.length > 1 && rest[0] === wanted[1] && rest[1] === wanted[0]
  const ways = [
    slipsIn(rest.slice(1), wanted.slice(1), allowed - 1),
    slipsIn(rest.slice(1), wanted, allowed - 1),
    slipsIn(rest, wanted.slice(1), allowed - 1),
    isSwapped ? slipsIn(rest.slice(2), wanted.slice(2), allowed - 1) : Infinity,
  ]
  return 1 + Math.min(...ways)
}
