/**
 * Remembers what was worked out for a cast, so that a screen that asks again at
 * every pause of typing, and a text that repeats itself, pay once.
 *
 * It changes no answer: what is kept depends on the cast and the words alone. It
 * goes when the cast goes, and is emptied when it is full.
 */

import type { Cast } from './cast.ts'

const FULL = 1000

/** Gives what was made for these words before, or makes it. */
export function memoryOf<T>(full = FULL): (cast: Cast, words: string, make: () => T) => T {
  const all = new WeakMap<Cast, Map<string, T>>()
  return (cast, words, make) => {
    const before = all.get(cast) ?? new Map<string, T>()
    all.set(cast, before)
    const kept = before.get(words)
    if (kept !== undefined) return kept
    const made = make()
    if (before.size >= full) before.clear()
    before.set(words, made)
    return made
  }
}
