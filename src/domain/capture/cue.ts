/**
 * Finds what a clause points to.
 *
 * Cues are for offers that a person looks at before anything is written, so
 * they may be many and may know Spanish and shorthand. The lexicon of placement
 * makes hints about texts that are already on the plan; it stays small, and
 * its answers are asked for as well.
 */

import { cuesOfHealth } from './cues-of-health.ts'
import { cuesOfServices } from './cues-of-services.ts'
import { cuesOfStatements } from './cues-of-statements.ts'
import { cuesOfSupports } from './cues-of-supports.ts'
import { cuesOfTime } from './cues-of-time.ts'
import { findPhrases, phraseBook, type Span } from './phrases.ts'
import type { Token } from './tokens.ts'

export const cueLists = [
  ...cuesOfStatements,
  ...cuesOfServices,
  ...cuesOfSupports,
  ...cuesOfHealth,
  ...cuesOfTime,
] as const

export type Cue = (typeof cueLists)[number][0]

interface FoundCue {
  /** As typed. */
  readonly words: string
  readonly at: number
  readonly end: number
}

export type Cues = ReadonlyMap<Cue, readonly FoundCue[]>

const book = phraseBook<Cue>(cueLists)

/** All cues of a text, each with its words in the order of the text; `spans` are the people in it. */
export function findCues(text: string, tokens: readonly Token[], spans: readonly Span[] = []): Cues {
  const cues = new Map<Cue, FoundCue[]>()
  for (const { name, from, to } of findPhrases(tokens, book, spans)) {
    const at = tokens[from]?.at ?? 0
    const end = tokens[to - 1]?.end ?? at
    const found = cues.get(name) ?? []
    if (found.every((other) => other.end < end)) found.push({ words: text.slice(at, end), at, end })
    cues.set(name, found)
  }
  return withoutReceiving(cues)
}

/** "Will receive" is no action, unless more words make it one ("will get him a cup"). */
function withoutReceiving(cues: Map<Cue, FoundCue[]>): Cues {
  const received = cues.get('receive') ?? []
  const acted = (cues.get('will') ?? []).filter(({ at, end }) =>
    received.every((other) => other.at > at || other.end <= at || other.end < end),
  )
  cues.delete('will')
  if (acted.length > 0) cues.set('will', acted)
  const other = cues.get('not-transition') ?? []
  const leaving = (cues.get('transition') ?? []).filter(({ at, end }) =>
    other.every((each) => each.at >= end || each.end <= at || each.end - each.at <= end - at),
  )
  cues.delete('transition')
  if (leaving.length > 0) cues.set('transition', leaving)
  return cues
}

/** Where the first of some cues begins; `Infinity` when there is none. */
export function firstAt(cues: Cues, ...names: readonly Cue[]): number {
  return Math.min(Infinity, ...names.map((name) => cues.get(name)?.[0]?.at ?? Infinity))
}

export function hasCue(cues: Cues, ...names: readonly Cue[]): boolean {
  return names.some((name) => cues.has(name))
}

/** The words of some cues, each once. */
export function wordsOfCues(cues: Cues, names: readonly Cue[]): readonly string[] {
  return [...new Set(names.flatMap((name) => cues.get(name)?.map(({ words }) => words) ?? []))]
}
