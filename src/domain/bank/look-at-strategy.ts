/**
 * What is worth a look in the words of a strategy. A hint and no wall: it may
 * still be kept, and nothing in the bank can become a row of the grid.
 */

import { findServiceType, findWords } from '../placement/words-of-the-field/find-words.ts'
import type { Topic } from '../placement/words-of-the-field/topic.ts'
import { readingGrade } from './reading-grade.ts'
import { type Strategy, withChild } from './strategy.ts'

export type BankRemark =
  'begins with who' | 'hard to read' | 'names a service' | 'has a schedule' | 'names health'

/** Plain words are grade 8 or below. */
const HIGHEST_GRADE = 8

const remarkOfTopic: Readonly<Partial<Record<Topic, BankRemark>>> = {
  'service-type': 'names a service',
  counseling: 'names a service',
  'outside-therapy': 'names a service',
  schedule: 'has a schedule',
  'parent-health': 'names health',
}

export function lookAtStrategy(text: string): readonly BankRemark[] {
  const found = findWords(text).flatMap(({ topic }) => remarkOfTopic[topic] ?? [])
  return [
    ...new Set<BankRemark>([
      ...(/^(?:\S+\s+){1,3}will\b/iu.test(text) ? (['begins with who'] as const) : []),
      ...(gradeOfStrategy({ text }) > HIGHEST_GRADE ? (['hard to read'] as const) : []),
      ...(findServiceType(text) === '' ? [] : (['names a service'] as const)),
      ...found,
    ]),
  ]
}

/** How hard a strategy is to read as a sentence of the plan, with short names. */
export function gradeOfStrategy({ text }: Pick<Strategy, 'text'>): number {
  return readingGrade(`Mom will ${withChild(text, 'Remy')}.`)
}
