/**
 * Lists of phrases, and finding them in a text word by word.
 *
 * A list is plain data: phrases parted by semicolons, written as they are read.
 * In a phrase `a|b` is one word or the other, `word?` may be missing, `talk*`
 * begins so, `*ing` ends so, `=AA` is typed just so, `_` is any word, `#` a
 * number, and `<parent>` somebody of that kind. A phrase never runs over a comma
 * or another mark.
 *
 * Phrases are kept by their first word, so the time that a text takes depends on
 * its length and hardly on the length of the lists.
 */

import type { Token } from './tokens.ts'

interface Step {
  readonly words: ReadonlySet<string>
  readonly exact: readonly string[]
  readonly heads: readonly string[]
  readonly tails: readonly string[]
  readonly kinds: readonly string[]
  /** There is something exact, a head or a tail. */
  readonly hasParts: boolean
  readonly isAny: boolean
  readonly isNumber: boolean
  readonly isOptional: boolean
}

interface Phrase<Name extends string> {
  readonly name: Name
  readonly source: string
  steps: readonly Step[] | null
}

export interface PhraseBook<Name extends string> {
  readonly byWord: ReadonlyMap<string, readonly Phrase<Name>[]>
  readonly byKind: ReadonlyMap<string, readonly Phrase<Name>[]>
  /** Phrases that begin with part of a word. */
  readonly byHead: ReadonlyMap<string, readonly Phrase<Name>[]>
  readonly byTail: ReadonlyMap<string, readonly Phrase<Name>[]>
  readonly byNumber: readonly Phrase<Name>[]
}

/** A span of tokens that is somebody of some kinds; `to` is the token after it. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly kinds: readonly string[]
}

export interface FoundPhrase<Name extends string> {
  readonly name: Name
  readonly from: number
  readonly to: number
}

/** Makes a book of lists; each list has a name. */
export function phraseBook<Name extends string>(
  lists: readonly (readonly [Name, string])[],
): PhraseBook<Name> {
  const byWord = new Map<string, Phrase<Name>[]>()
  const byKind = new Map<string, Phrase<Name>[]>()
  const byHead = new Map<string, Phrase<Name>[]>()
  const byTail = new Map<string, Phrase<Name>[]>()
  const byNumber: Phrase<Name>[] = []
  const book = { byWord, byKind, byHead, byTail, byNumber }
  for (const [name, list] of lists) {
    for (const source of phrasesOf(list)) {
      const phrase = { name, source, steps: null }
      for (const first of firstWordsOf(source)) enter(phrase, first, book)
    }
  }
  return book
}

interface Open<Name extends string> {
  readonly byWord: Map<string, Phrase<Name>[]>
  readonly byKind: Map<string, Phrase<Name>[]>
  readonly byHead: Map<string, Phrase<Name>[]>
  readonly byTail: Map<string, Phrase<Name>[]>
  readonly byNumber: Phrase<Name>[]
}

function enter<Name extends string>(phrase: Phrase<Name>, first: string, book: Open<Name>): void {
  const add = (map: Map<string, Phrase<Name>[]>, key: string): void => {
    const list = map.get(key)
    if (list) list.push(phrase)
    else map.set(key, [phrase])
  }
  if (first.startsWith('<')) add(book.byKind, first.slice(1, -1))
  else if (first === '#') book.byNumber.push(phrase)
  else if (first.startsWith('*')) add(book.byTail, first.slice(-TAIL))
  else if (first.endsWith('*')) add(book.byHead, first.slice(0, HEAD))
  else add(book.byWord, first.startsWith('=') ? first.slice(1).toLowerCase() : first)
}

/** Words that stand for all that begin like them are kept by this many letters. */
const HEAD = 3
/** And words that end alike, by this many. */
const TAIL = 2

function phrasesOf(list: string): readonly string[] {
  return list
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

/** The words that a phrase may begin with; what may be missing lets the next begin. */
function firstWordsOf(source: string): readonly string[] {
  const firsts: string[] = []
  for (const step of source.split(/\s+/u)) {
    firsts.push(...step.replace(/\?$/u, '').split('|'))
    if (!step.endsWith('?')) break
  }
  return firsts
}

function stepsOf<Name extends string>(phrase: Phrase<Name>): readonly Step[] {
  phrase.steps ??= phrase.source.split(/\s+/u).map(stepOf)
  return phrase.steps
}

function stepOf(source: string): Step {
  const words = source.replace(/\?$/u, '').split('|')
  return {
    words: new Set(words.filter((word) => !/[*=_#<]/u.test(word))),
    exact: words.filter((word) => word.startsWith('=')).map((word) => word.slice(1)),
    heads: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    tails: words.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
    kinds: words.filter((word) => word.startsWith('<')).map((word) => word.slice(1, -1)),
    hasParts: words.some((word) => /[*=]/u.test(word)),
    isAny: words.includes('_'),
    isNumber: words.includes('#'),
    isOptional: source.endsWith('?'),
  }
}

/** All words that a book spells out. */
export function wordsOfLists(lists: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const all = lists.flatMap(([, list]) => list.split(/[\s;|]+/u))
  return new Set(all.map((word) => word.replace(/\?$/u, '')).filter((word) => /^\p{Ll}+$/u.test(word)))
}

/** Every phrase of a book in a text, the longest of each list at each place. */
export function findPhrases<Name extends string>(
  tokens: readonly Token[],
  book: PhraseBook<Name>,
  spans: readonly Span[] = [],
): readonly FoundPhrase<Name>[] {
  const spansAt = new Map(spans.map((span) => [span.from, span]))
  const found: FoundPhrase<Name>[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    const start = found.length
    const text = { tokens, spansAt, from }
    for (const phrase of candidatesAt(tokens, from, book, spansAt).flat()) {
      const to = endOf(stepsOf(phrase), 0, from, text)
      if (to > from) keepLongest(found, start, { name: phrase.name, from, to })
    }
  }
  return found
}

function keepLongest<Name extends string>(
  found: FoundPhrase<Name>[],
  start: number,
  phrase: FoundPhrase<Name>,
): void {
  for (let index = start; index < found.length; index += 1) {
    const other = found[index]
    if (other?.name !== phrase.name) continue
    if (phrase.to > other.to) found[index] = phrase
    return
  }
  found.push(phrase)
}

/** The phrases that may begin at a token. */
function candidatesAt<Name extends string>(
  tokens: readonly Token[],
  from: number,
  book: PhraseBook<Name>,
  spansAt: ReadonlyMap<number, Span>,
): readonly (readonly Phrase<Name>[])[] {
  const token = tokens[from]
  if (!token) return []
  const all: (readonly Phrase<Name>[])[] = []
  const add = (phrases: readonly Phrase<Name>[] | undefined): void => {
    if (phrases) all.push(phrases)
  }
  add(book.byWord.get(token.read))
  if (token.plain !== token.read) add(book.byWord.get(token.plain))
  add(book.byHead.get(token.read.slice(0, HEAD)))
  add(book.byTail.get(token.read.slice(-TAIL)))
  for (const kind of spansAt.get(from)?.kinds ?? []) add(book.byKind.get(kind))
  if (isNumber(token)) all.push(book.byNumber)
  return all
}

interface Text {
  readonly tokens: readonly Token[]
  readonly spansAt: ReadonlyMap<number, Span>
  /** Where the phrase begins. */
  readonly from: number
}

/** Where the rest of a phrase ends when it goes on at a token; -1 when it does not. */
function endOf(steps: readonly Step[], index: number, at: number, text: Text): number {
  const step = steps[index]
  if (!step) return at
  const without = step.isOptional ? endOf(steps, index + 1, at, text) : -1
  const token = text.tokens[at]
  if (!token || (at > text.from && !token.isNext)) return without
  const span = step.kinds.length > 0 ? text.spansAt.get(at) : undefined
  const isKind = span !== undefined && step.kinds.some((kind) => span.kinds.includes(kind))
  const withSpan = isKind ? endOf(steps, index + 1, span.to, text) : -1
  const withWord = isWord(step, token) ? endOf(steps, index + 1, at + 1, text) : -1
  return Math.max(without, withSpan, withWord)
}

const numbers = new Set(
  'one two three four five six seven eight nine ten twelve fifteen twenty thirty a an un una dos tres cuatro cinco seis diez'.split(
    ' ',
  ),
)

function isNumber({ word, plain }: Token): boolean {
  const first = word.codePointAt(0) ?? 0
  return (first >= 48 && first <= 57) || numbers.has(plain)
}

function isWord(step: Step, token: Token): boolean {
  const { word, plain, read } = token
  if (step.isAny || step.words.has(read) || step.words.has(plain)) return true
  if (step.isNumber && isNumber(token)) return true
  return step.hasParts && isWordInPart(step, word, read)
}

function isWordInPart(step: Step, word: string, read: string): boolean {
  return (
    step.exact.includes(word) ||
    step.heads.some((head) => read.startsWith(head)) ||
    step.tails.some((tail) => read.length > tail.length && read.endsWith(tail))
  )
}
