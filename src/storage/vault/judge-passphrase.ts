/**
 * Whether a passphrase is enough for what it guards: the laptop may be stolen,
 * and then somebody can try for years.
 *
 * Four words drawn by chance are enough, and so are twelve characters that are
 * not one thing said again: a word, a run of keys, a row of digits, a date.
 * The judge is our own and small. The library that knows real passwords weighs
 * 237 kB with its list and 850 kB with its English words, too much for a page
 * that opens at a kitchen table; what it catches without them is caught here.
 */

import { spellPassphrase } from './passphrase.ts'
import { words } from './words.en.ts'

export interface Judgement {
  readonly strength: 'too weak' | 'good' | 'strong'
  /** One sentence for the person who chooses. */
  readonly reason: string
}

const LEAST = 12
const LONG = 20
const LEAST_DIFFERENT = 6

/** Judges what somebody chose. `suggested` is what the program suggested, `null` when it did not. */
export function judgePassphrase(text: string, suggested: string | null): Judgement {
  const spelled = spellPassphrase(text)
  if (suggested !== null && spelled === suggested) return judged('strong', 'suggested')
  const plain = spelled.toLowerCase()
  const weakness = weaknessOf(plain)
  if (weakness !== null) return judged('too weak', weakness)
  return isLong(plain) ? judged('strong', 'long') : judged('good', 'enough')
}

type Reason = keyof typeof words.passphrase

function judged(strength: Judgement['strength'], reason: Reason): Judgement {
  return { strength, reason: words.passphrase[reason] }
}

function weaknessOf(plain: string): Reason | null {
  if (Array.from(plain).length < LEAST) return 'short'
  const found = weaknesses.find(({ isIn }) => isIn(plain))
  return found?.reason ?? null
}

const weaknesses: readonly { readonly reason: Reason; readonly isIn: (plain: string) => boolean }[] = [
  { reason: 'digits', isIn: (plain) => /^[\d\s./:,-]+$/u.test(plain) },
  { reason: 'repeats', isIn: isRepeated },
  { reason: 'run', isIn: (plain) => withoutRuns(plain).length < LEAST / 2 },
  { reason: 'known', isIn: (plain) => withoutKnown(plain).length < LEAST / 2 },
  { reason: 'word', isIn: (plain) => /^\p{Letter}{1,15}[\d\p{Punctuation}\p{Symbol}]{0,4}$/u.test(plain) },
]

/** One part again and again, or few characters in all. */
function isRepeated(plain: string): boolean {
  const letters = plain.replaceAll(/[^\p{Letter}\p{Number}]/gu, '')
  return /^(.{1,11}?)\1+\d{0,4}$/u.test(letters) || new Set(plain).size < LEAST_DIFFERENT
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890', 'qwertzuiop', 'abcdefghijklmnopqrstuvwxyz']
const runs = rows.flatMap((row) => [row, Array.from(row).toReversed().join('')])

/** What is left when every run of four keys or letters in a row is taken out. */
function withoutRuns(plain: string): string {
  const places = Array.from({ length: Math.max(0, plain.length - 3) }, (_, at) => at)
  const inRun = new Set(
    places
      .filter((at) => runs.some((run) => run.includes(plain.slice(at, at + 4))))
      .flatMap((at) => [at, at + 1, at + 2, at + 3]),
  )
  return Array.from({ length: plain.length }, (_, at) => (inRun.has(at) ? '' : plain.charAt(at))).join('')
}

const KNOWN =
  /password|passphrase|passwort|letmein|welcome|iloveyou|love|admin|secret|changeme|login|ifsp|editor|ohio|early|intervention|summer|spring|winter|autumn|fall|monday|january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}/gu

/** What is left when the words that everybody thinks of first are taken out. */
function withoutKnown(plain: string): string {
  return plain.replaceAll(KNOWN, '').replaceAll(/[\s\d\p{Punctuation}\p{Symbol}]/gu, '')
}

function isLong(plain: string): boolean {
  return plain.length >= LONG && new Set(plain.split(' ')).size >= 4
}
