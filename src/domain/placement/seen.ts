/** What a check sees of an entry, and how it says what it found. */

import type { Entry, Plan } from '../plan-shape.ts'
import type { PlacementFinding } from './advice.ts'
import type { Examined } from './procedure.ts'
import { type RuleId, ruleOf } from './rules.ts'
import { findWords } from './words-of-the-field/find-words.ts'
import type { Topic } from './words-of-the-field/topic.ts'
import { findingTexts } from './words.en.ts'

export interface Seen extends Examined {
  readonly entry: Entry
  readonly plan: Plan
}

/** Looks at one entry; `null` when all is well. */
export type Check = (seen: Seen) => PlacementFinding | null

export type FindingId = keyof typeof findingTexts

/** A finding in the usual words of its check; what is special about it is given beside. */
export function finding(
  { entry }: Pick<Seen, 'entry'>,
  id: FindingId,
  rule: RuleId,
  more: Partial<PlacementFinding> = {},
): PlacementFinding {
  return {
    id,
    entry: entry.id,
    of: 'entries',
    severity: 'look',
    rule,
    message: findingTexts[id],
    citation: ruleOf(rule).citation,
    matched: [],
    moveTo: null,
    canKeep: true,
    question: null,
    ...more,
  }
}

/** The words of a text that point to a topic, as typed. */
export function quotes(text: string, topic: Topic): readonly string[] {
  return findWords(text).flatMap((found) => (found.topic === topic ? [found.words] : []))
}
