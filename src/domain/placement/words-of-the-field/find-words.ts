/**
 * Reads the words of a text against the lexicon.
 *
 * The lexicon is plain data (`services.ts`, `supports.ts`, `statements.ts`) and
 * every answer quotes the words it rests on, as they were typed. It is kept
 * small on purpose: a hint that is often wrong is soon read by nobody. What it
 * does not know is unknown.
 *
 * A text longer than `READ` was pasted: to ask it for every line of the lexicon
 * takes seconds. Beyond that length it is asked only for what must not be
 * missed, since these words keep an entry off the grid.
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

/** How many letters of a text are asked for everything; the form has room for 600. */
const READ = 20_000

const lines = [...serviceLines, ...supportLines, ...statementLines]
const neverMissed: readonly Topic[] = ['ecmh', 'ecmh-elsewhere', 'counseling', 'parent-care']

/** Every place in the text that the lexicon knows, in the order of the text. */
export function findWords(text: string): readonly FoundWords[] {
  return last?.text === text ? last.found : readWords(text)
}

/** What was found in the text that was read last: several rules ask for the same one. */
let last: { readonly text: string; readonly found: readonly FoundWords[] } | null = null

function readWords(text: string): readonly FoundWords[] {
  const plain = plainly(text)
  const found = lines.flatMap(({ topic, pattern }) =>
    [...reach(plain, topic).matchAll(pattern)].map(({ 0: { length }, index }) => ({
      topic,
      words: text.slice(index, index + length).trim(),
      at: index,
    })),
  )
  const sorted = found.toSorted((a, b) => a.at - b.at)
  last = { text, found: sorted }
  return sorted
}

function reach(plain: string, topic: Topic): string {
  return neverMissed.includes(topic) ? plain : plain.slice(0, READ)
}

/** The type of EI service that a text names; `''` when it names none. */
export function findServiceType(text: string): ServiceType {
  const plain = plainly(text.slice(0, READ))
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
  for (const found of findWords(text)) {
    const others = words.get(found.topic)
    if (others === undefined) words.set(found.topic, [found])
    else others.push(found)
  }
  return words
}
