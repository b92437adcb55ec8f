/**
 * The invented words that are typed into the app and must not be found outside it.
 *
 * All begin with the same letters, which stand in no dictionary, so a search for
 * those letters finds every word, cut off ones included, and what follows tells
 * which field it was typed into. The stem is nine letters long: whatever the
 * alignment, eight signs of base64 depend on nothing but it.
 */

export const STEM = 'quorvexil'
const CODE_LENGTH = 3

/** The word of this number, up to 26³ of them. */
export function wordOf(number: number): string {
  const letters = [676, 26, 1].map((place) => String.fromCodePoint(97 + (Math.floor(number / place) % 26)))
  return STEM + letters.join('')
}

const WORD_LENGTH = STEM.length + CODE_LENGTH

export interface Spelling {
  readonly name: string
  readonly stem: Buffer
  /** The word that begins at this place; it may be cut off. */
  readonly read: (bytes: Buffer, at: number) => string
}

export const spellings: readonly Spelling[] = [
  {
    name: 'UTF-8',
    stem: Buffer.from(STEM, 'utf8'),
    read: (bytes, at) => bytes.toString('latin1', at, at + WORD_LENGTH),
  },
  {
    name: 'UTF-16',
    stem: Buffer.from(STEM, 'utf16le'),
    read: (bytes, at) => bytes.toString('utf16le', at, at + 2 * WORD_LENGTH),
  },
  ...[0, 1, 2].flatMap((offset) => [inBase64(offset, 'utf8'), inBase64(offset, 'utf16le')]),
]

/** The stem within a text in base64, when it begins `offset` bytes into a group of three. */
function inBase64(offset: number, encoding: 'utf8' | 'utf16le'): Spelling {
  const whole = Buffer.concat([Buffer.alloc(offset), Buffer.from(STEM, encoding)])
  const skipped = offset === 0 ? 0 : 4
  const certain = whole
    .subarray(0, whole.length - (whole.length % 3))
    .toString('base64')
    .slice(skipped)
  const signs = 4 * Math.ceil((WORD_LENGTH * (encoding === 'utf8' ? 1 : 2)) / 3)
  const lost = offset === 0 ? 0 : 3 - offset
  return {
    name: `base64 of ${encoding === 'utf8' ? 'UTF-8' : 'UTF-16'}`,
    stem: Buffer.from(certain, 'latin1'),
    read: (bytes, at) => readBase64(bytes.toString('latin1', at, at + signs), encoding, lost),
  }
}

/** What the signs say, with the letters before them that they do not hold put back. */
function readBase64(signs: string, encoding: 'utf8' | 'utf16le', lost: number): string {
  const missing = Buffer.from(STEM, encoding).subarray(0, lost)
  const read = Buffer.concat([missing, Buffer.from(signs.replaceAll(/[^\w+/]/g, ''), 'base64')])
  return read.toString(encoding).slice(0, WORD_LENGTH)
}
