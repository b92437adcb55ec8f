/**
 * What a person will do.
 *
 * An action is a strategy even when it names a service, a program or an item:
 * these are entries of their own, and the answer says which are called for. An
 * action that nobody has been named for is a strategy all the same, with a
 * finding.
 *
 * Rules PL-01, PL-05, PL-15, PL-18, PL-22, PL-25, PL-30, PL-32.
 */

import type { Advice, Companion } from './advice.ts'
import { belongs, calls } from './answers.ts'
import type { EntryFacts } from './facts.ts'
import type { RuleId } from './rules.ts'

/** Places an action; `null` for anything else. */
export function placeAction(facts: EntryFacts): Advice | null {
  const isPlannedEvaluation = facts.nature === 'evaluation' && facts.isDone === 'no'
  const isAdvice = facts.nature === 'consultation'
  const isOfParent = facts.nature === 'service' && facts.screens === 'parent'
  if (facts.nature !== 'action' && !isPlannedEvaluation && !isAdvice && !isOfParent) return null
  if (facts.nature === 'consultation' && facts.consultant === 'elsewhere') return null
  return belongs(facts, 'strategy', ruleFor(facts), { also: [ofActor(facts), ofMention(facts)] })
}

function ruleFor(facts: EntryFacts): RuleId {
  if (facts.screens === 'parent') return 'PL-30'
  if (facts.isJoint === 'yes') return 'PL-22'
  if (facts.circle !== 'natural')
    return ruleOfMatter(facts) ?? (facts.circle === 'provider' ? 'PL-01' : 'PL-15')
  return facts.program === 'benefit' ? 'PL-32' : 'PL-15'
}

function ruleOfMatter(facts: EntryFacts): RuleId | null {
  if (facts.program === 'benefit') return 'PL-32'
  if ((facts.program === 'money' || facts.program === 'item') && facts.circle === 'coordinator')
    return 'PL-18'
  if (facts.circle !== 'coordinator') return null
  if (facts.isReferral === 'yes' || facts.mentions === 'care') return 'PL-05'
  return null
}

function ofActor(facts: EntryFacts): Companion | null {
  if (facts.screens === 'parent') return null
  if (facts.isJoint === 'yes') return calls('service-row', 'PL-22')
  const isProviders = facts.circle === 'provider' && facts.tellsOfRow !== 'yes'
  return isProviders && facts.likelyType !== '' ? calls('service-row', 'PL-01') : null
}

function ofMention(facts: EntryFacts): Companion | null {
  if (facts.program === 'benefit') return calls('support', 'PL-32')
  if (facts.mentions === 'care') return calls('support', 'PL-05')
  return facts.mentions === 'program' || facts.program === 'money' ? calls('support', 'PL-14') : null
}
