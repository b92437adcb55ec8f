/** How an answer is put together: its rule brings the reason and the citation. */

import type { Advice, Companion, Destination, PlainField, Question } from './advice.ts'
import type { EntryFacts } from './facts.ts'
import { type RuleId, ruleOf } from './rules.ts'
import {
  agencyQuestionText,
  companionReasons,
  questionTexts,
  reasons,
  thisAgency,
  thisCounty,
} from './words.en.ts'

interface More {
  readonly also?: readonly (Companion | null)[]
  readonly questions?: readonly (Question | null)[]
  readonly reason?: string
}

/** "It belongs there." */
export function belongs(facts: EntryFacts, place: Destination, rule: RuleId, more: More = {}): Advice {
  return {
    kind: 'place',
    place,
    ...grounds(facts, rule, more.reason),
    also: (more.also ?? []).filter((each) => each !== null),
    questions: (more.questions ?? []).filter((each) => each !== null),
  }
}

/** "These words are no entry; they go into that field." */
export function handsOver(facts: EntryFacts, to: PlainField, rule: RuleId): Advice {
  return { kind: 'hand over', to, ...grounds(facts, rule) }
}

/** "Nobody can say before this is answered." */
export function asks(
  facts: EntryFacts,
  rule: RuleId,
  questions: readonly Question[],
  reason?: string,
): Advice {
  return { kind: 'ask', questions, ...grounds(facts, rule, reason) }
}

function grounds({ matched }: EntryFacts, rule: RuleId, reason?: string) {
  return { rule, reason: reason ?? reasons[rule], citation: ruleOf(rule).citation, matched }
}

/** Another entry that this one calls for. */
export function calls(what: Companion['what'], rule: RuleId): Companion {
  return { what, rule, reason: companionReasons[what] }
}

type PlainAsk = Exclude<Question['ask'], 'gives-ei-services' | 'service-type'>

/** A question whose words do not depend on the entry. */
export function question(ask: PlainAsk): Question {
  return { ask, text: questionTexts[ask] }
}

export function typeQuestion({ likelyType }: EntryFacts): Question {
  return { ask: 'service-type', likely: likelyType, text: questionTexts['service-type'] }
}

/** Asks whether the agency gives EI services here, or first which agency it is. */
export function standingQuestion({ agency }: EntryFacts): Question {
  if (agency === null) return question('which-agency')
  const text = agencyQuestionText(agency.name.trim() || thisAgency, agency.county.trim() || thisCounty)
  return { ask: 'gives-ei-services', agency: agency.id, text }
}
