/**
 * Finds what a clause points to.
 *
 * Cues are for offers that a person looks at before anything is written, so
 * they may be many and may know Spanish and shorthand. The lexicon of placement
 * makes hints about texts that are already on the plan; it stays small, and
 * its answers are asked for as well.
 */

import { cuesOfServices } from './cues-of-services.ts'
import { cuesOfStatements } from './cues-of-statements.ts'
import { cuesOfSupports } from './cues-of-supports.ts'
import { cuesOfTime } from './cues-of-time.ts'

const lines = [...cuesOfStatements, ...cuesOfServices, ...cuesOfSupports, ...cuesOfTime] as const

export type Cue = (typeof lines)[number]['cue']

interface FoundCue {
  /** As typed. */
  readonly words: string
  readonly at: number
}

export type Cues = ReadonlyMap<Cue, readonly FoundCue[]>

/** All cues of a clause, each with its words in the order of the text. */
export function findCues(text: string): Cues {
  const cues = new Map<Cue, readonly FoundCue[]>()
  for (const { cue, pattern } of lines) {
    const found = [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      words: words.trim(),
      at: index,
    }))
    if (found.length > 0)
      cues.set(
        cue,
        [...(cues.get(cue) ?? []), ...found].toSorted((a, b) => a.at - b.at),
      )
  }
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
