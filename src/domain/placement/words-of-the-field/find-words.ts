/**
 * Reads the words of a text against the lexicon.
 *
 * The lexicon is plain data (`services.ts`, `supports.ts`, `statements.ts`) and
 * every answer quotes the words it rests on, as they were typed. It is kept
 * small on purpose: a hint that is often wrong is soon read by nobody. What it
 * does not know is unknown.
 */

import type { ServiceType } from '../../plan-shape.ts'
import { serviceLines, serviceTypeWords } from './services.ts'
import { statementLines } from './statements.ts'
import { supportLines } from './supports.ts'
import type { Topic } from './topic.ts'

export interface FoundWords {
  readonly topic: Topic
  /** As they were typed. */
  readonly words: string
  /** Where they begin in the text. */
  readonly at: number
}

const lines = [...serviceLines, ...supportLines, ...statementLines]

/** Every place in the text that the lexicon knows, in the order of the text. */
export function findWords(text: string): readonly FoundWords[] {
  const plain = plainly(text)
  const found = lines.flatMap(({ topic, pattern }) =>
    [...plain.matchAll(pattern)].map(({ 0: { length }, index }) => ({
      topic,
      words: text.slice(index, index + length).trim(),
      at: index,
    })),
  )
  return found.toSorted((a, b) => a.at - b.at)
}

/** The type of EI service that a text names; `''` when it names none. */
export function findServiceType(text: string): ServiceType {
  const plain = plainly(text)
  return serviceTypeWords.find(({ pattern }) => pattern.test(plain))?.code ?? ''
}

/** With the plain spaces and hyphens that the lexicon is written in, letter for letter: Word pastes others. */
function plainly(text: string): string {
  return text.replaceAll(/[^\S\n]/gu, ' ').replaceAll(/[\u2010\u2011\u2013]/gu, '-')
}

/** The words of a text by topic. */
export type Words = ReadonlyMap<Topic, readonly FoundWords[]>

/** The words of a text, gathered by topic. */
export function wordsOf(text: string): Words {
  const words = new Map<Topic, FoundWords[]>()
  for (const found of findWords(text)) words.set(found.topic, [...(words.get(found.topic) ?? []), found])
  return words
}
