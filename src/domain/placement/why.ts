/** What a Why page tells about a rule. */

import { type RuleId, ruleOf } from './rules.ts'
import { seedQuotes, type SeedQuote } from './seed-quotes.ts'
import { reasons, titles } from './words.en.ts'

export interface Why {
  readonly title: string
  readonly reason: string
  readonly citation: string
  /** The wording of the state's page, where the rule rests on it. */
  readonly seed: SeedQuote | null
}

/** The title, the reason, the citation and the seed's own wording of a rule. */
export function whyOf(rule: RuleId): Why {
  return {
    title: titles[rule],
    reason: reasons[rule],
    citation: ruleOf(rule).citation,
    seed: seedQuotes[rule] ?? null,
  }
}
