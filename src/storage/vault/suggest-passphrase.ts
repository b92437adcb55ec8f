/**
 * A passphrase of four words, drawn by chance from the 7,772 of the long list
 * of the Electronic Frontier Foundation without its hyphenated words: 51 bits.
 * The list comes with a package and is loaded when it is asked for.
 */

import { browserChance, type Chance } from './chance.ts'

const WORDS = 4
const TWO_BYTES = 65_536

/** Four words with a blank between them. */
export async function suggestPassphrase(chance: Chance = browserChance): Promise<string> {
  const { DEFAULT_WORDLIST } = await import('secure-password-utilities/wordlists')
  return Array.from(
    { length: WORDS },
    () => DEFAULT_WORDLIST[numberBelow(DEFAULT_WORDLIST.length, chance)],
  ).join(' ')
}

/** Each number as likely as the next: what would favor the low ones is drawn again. */
function numberBelow(count: number, chance: Chance): number {
  const fair = TWO_BYTES - (TWO_BYTES % count)
  for (;;) {
    const [high = 0, low = 0] = chance.bytes(2)
    const drawn = high * 256 + low
    if (drawn < fair) return drawn % count
  }
}
