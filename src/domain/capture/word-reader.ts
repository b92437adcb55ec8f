/**
 * As what a typed word is read: shorthand spelled out, and a slip put right.
 *
 * A slip is put right only towards a longer word of the lists, from the same
 * first letter, and never where the word is one that people mean: an everyday
 * word, or the name of somebody.
 */

import { isOneSlipApart } from './near-spelling.ts'
import { shorthand } from './shorthand.ts'

export type WordReader = (plain: string, word: string) => string

const SHORTEST = 6

/** Everyday words that stand one slip from a word of the lists. */
const meant = new Set(
  'texted father lather gather weather leather mother brother bother another other others batter better letter pretty playing paying laying saying praying planing stay stays start starts stops walked talked working worked words world parent patent county country quite quiet weekday weakly monthly sweeping sleeping keeping sharing staring starting string strong sitting hitting setting getting betting letting petting eating heating beating seating reading leading bedding feeding needing seeding helped yelled kelly belly jelly silly family singing signing swinging bringing handle candle'.split(
    ' ',
  ),
)

/** A reader that knows the words of the lists, and the names that are never slips; it remembers what it has read. */
export function wordReader(known: ReadonlySet<string>, names: ReadonlySet<string>): WordReader {
  const near = neighborhoodOf(known)
  const before = new Map<string, string>()
  const put = (plain: string): string => {
    const meaning = shorthand[plain]
    if (meaning !== undefined && Object.hasOwn(shorthand, plain)) return meaning
    if (plain.length < SHORTEST || known.has(plain) || meant.has(plain)) return plain
    return nearest(plain, near) ?? plain
  }
  return (plain) => {
    if (names.has(plain)) return plain
    const read = before.get(plain)
    if (read !== undefined) return read
    const found = put(plain)
    if (before.size < REMEMBERED) before.set(plain, found)
    return found
  }
}

/** How many words one reader remembers. */
const REMEMBERED = 5000

type Neighborhood = ReadonlyMap<string, readonly string[]>

/** The longer words by their first letter and their length. */
function neighborhoodOf(known: ReadonlySet<string>): Neighborhood {
  const near = new Map<string, string[]>()
  for (const word of known) {
    if (word.length < SHORTEST) continue
    const key = keyOf(word, word.length)
    const list = near.get(key)
    if (list) list.push(word)
    else near.set(key, [word])
  }
  return near
}

function keyOf(word: string, length: number): string {
  return `${word[0] ?? ''}${length}`
}

function nearest(plain: string, near: Neighborhood): string | null {
  for (const length of [plain.length, plain.length + 1, plain.length - 1]) {
    const found = near.get(keyOf(plain, length))?.find((word) => isSlip(plain, word))
    if (found !== undefined) return found
  }
  return null
}

/** "Weeks" is no slip of "week": an ending is meant. */
function isSlip(plain: string, word: string): boolean {
  return isOneSlipApart(plain, word) && !isEnding(plain, word) && !isEnding(word, plain)
}

function isEnding(longer: string, shorter: string): boolean {
  const stem = shorter.slice(0, -1)
  return longer.startsWith(stem) && /^.?(?:s|d|r|y|e|es|ed)?$/u.test(longer.slice(stem.length))
}
