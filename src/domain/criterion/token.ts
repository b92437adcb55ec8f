/**
 * A text as words, numbers and marks, each with its place in the text.
 *
 * A word is compared in small letters and without accents, so that "Días" and
 * "dias" are one; what is shown to a person is always cut from the text itself.
 */

export interface Token {
  /** Small letters, no accents; a number or a mark as it stands. */
  readonly word: string
  /** The number that the digits say; null for words and marks. */
  readonly digits: number | null
  readonly at: number
  readonly end: number
}

const piece = /\d+(?:[.]\d+)?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^\s]/gu

/** More than anybody says about one outcome; what stands behind it is not read. */
const MOST_LETTERS = 4000

export function tokensOf(text: string): readonly Token[] {
  return [...text.slice(0, MOST_LETTERS).matchAll(piece)].map(({ 0: found, index }) => ({
    word: plainly(found),
    digits: /^\d/u.test(found) ? Number(found) : null,
    at: index,
    end: index + found.length,
  }))
}

/** The word that stands at `at`; empty behind the last. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? ''
}

/** The number in digits that stands at `at`. */
export function digitsAt(tokens: readonly Token[], at: number): number | null {
  return tokens[at]?.digits ?? null
}

/** A set of words from one line of them. */
export function wordsIn(line: string): ReadonlySet<string> {
  return new Set(line.split(' '))
}

/** The longest of the phrases that stands at `at`, and where it ends. */
export function matchPhrase<Meaning>(
  tokens: readonly Token[],
  at: number,
  phrases: Phrases<Meaning>,
): { readonly meaning: Meaning; readonly next: number } | null {
  for (const { words, meaning } of phrases.get(wordAt(tokens, at)) ?? []) {
    if (words.every((word, index) => wordAt(tokens, at + index) === word))
      return { meaning, next: at + words.length }
  }
  return null
}

interface Phrase<Meaning> {
  readonly words: readonly string[]
  readonly meaning: Meaning
}

/** Phrases by their first word, the longest first. */
export type Phrases<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>

/** Reads lines such as `['diaper change|diaper changes', meaning]`. */
export function phrasesOf<Meaning>(lines: readonly (readonly [string, Meaning])[]): Phrases<Meaning> {
  const all = lines.flatMap(([forms, meaning]) =>
    forms.split('|').map((form) => ({ words: tokensOf(form).map(({ word }) => word), meaning })),
  )
  const phrases = new Map<string, Phrase<Meaning>[]>()
  for (const phrase of all.toSorted((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? ''
    phrases.set(first, [...(phrases.get(first) ?? []), phrase])
  }
  return phrases
}

function plainly(found: string): string {
  return found
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll(/[–—‐‑]/gu, '-')
    .toLowerCase()
}
