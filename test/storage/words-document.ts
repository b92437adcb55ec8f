/** The smallest living document: a set of words. An update is a list of words as JSON. */

import type { Change, LivingDocument } from '#document'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export interface WordsDocument extends LivingDocument {
  write(word: string, intent?: string, needs?: number): void
  words(): readonly string[]
  /** How often something was taken in. */
  applied(): number
}

export function wordsOf(update: Uint8Array): readonly string[] {
  return JSON.parse(decoder.decode(update)) as string[]
}

export function updateOf(words: readonly string[]): Uint8Array {
  return encoder.encode(JSON.stringify(words))
}

export function joinWords(updates: Uint8Array[]): Uint8Array {
  return updateOf(updates.flatMap(wordsOf))
}

export function newWordsDocument(id = 'words'): WordsDocument {
  const words = new Set<string>()
  const listeners = new Set<(change: Change) => void>()
  let applied = 0
  return {
    id,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    apply: (updates) => {
      applied += 1
      for (const word of updates.flatMap(wordsOf)) words.add(word)
    },
    write: (word, intent = 'text:note', needs = 1) => {
      words.add(word)
      const change = { update: updateOf([word]), intent, at: '2026-11-22T14:00:00.000Z', wrote: 1, needs }
      for (const listener of listeners) listener(change)
    },
    state: () => ({ update: updateOf([...words]), wrote: 1, needs: 1 }),
    words: () => [...words].toSorted(),
    applied: () => applied,
  }
}
