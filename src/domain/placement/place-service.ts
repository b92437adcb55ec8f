/**
 * Where a service is written.
 *
 * The grid takes a service, as a proposed row, when three things hold together:
 * its type is one of the EI types, its agency gives EI services here or is still
 * to be found, and the team needs it for an outcome. Any other service is a
 * support.
 *
 * - An agency's standing is necessary and never sufficient.
 * - One "no" settles the matter, whatever is still open. Without one, what is
 *   open is asked: a wrong row on the grid is a promise.
 * - Counseling is EI only as a psychological, social work or family training
 *   service, and its agency is asked for before a row is proposed.
 * - Consent is not asked here. The grid is where consent is taken.
 *
 * Rules PL-01, PL-04, PL-05, PL-07, PL-08, PL-09, PL-13, PL-21, PL-35.
 */

import type { Answer } from '../plan-shape.ts'
import type { Advice, Question } from './advice.ts'
import { asks, belongs, calls, question, standingQuestion, typeQuestion } from './answers.ts'
import type { EntryFacts } from './facts.ts'
import { placeCare, supports } from './place-resource.ts'
import type { RuleId } from './rules.ts'
import { otherReasons } from './words.en.ts'

/** Says where a service is written, or what must be asked first; `null` when it is no service. */
export function placeService(facts: EntryFacts): Advice | null {
  if (facts.nature !== 'service') return null
  if (facts.program === 'early-head-start' && !isReady(facts)) return supports(facts, 'PL-13')
  return placeOnGrid(facts, ruleOfRow(facts))
}

/** Proposes a row under a rule, asks for what is open, or says that it is a support. */
export function placeOnGrid(facts: EntryFacts, rule: RuleId): Advice {
  if (facts.standing === 'no') return placeOutside(facts)
  if (facts.isNeeded === 'no') return placeNotNeeded(facts)
  const open = conditionsOf(facts).filter(({ answer }) => answer !== 'yes')
  if (open.length > 0) return askFor(facts, open)
  return facts.provider === 'to be found' ? rowWithoutProvider(facts, rule) : row(facts, rule)
}

interface Condition {
  readonly answer: Answer
  readonly question: Question
}

function conditionsOf(facts: EntryFacts): readonly Condition[] {
  return [
    { answer: facts.standing, question: standingQuestion(facts) },
    { answer: hasFittingType(facts) ? 'yes' : 'unknown', question: typeQuestion(facts) },
    { answer: facts.isNeeded, question: question('is-needed') },
  ]
}

function hasFittingType({ serviceType, isMentalHealth }: EntryFacts): boolean {
  return isMentalHealth === 'yes' ? ['PSY', 'SW', 'FAM'].includes(serviceType) : serviceType !== ''
}

function isReady(facts: EntryFacts): boolean {
  return facts.provider === 'agency' && conditionsOf(facts).every(({ answer }) => answer === 'yes')
}

function askFor(facts: EntryFacts, open: readonly Condition[]): Advice {
  const isMistyped = facts.isMentalHealth === 'yes' && facts.serviceType !== '' && !hasFittingType(facts)
  return asks(
    facts,
    facts.isMentalHealth === 'yes' ? 'PL-08' : 'PL-01',
    open.map((condition) => condition.question),
    isMistyped ? otherReasons.needsMentalHealthType : otherReasons.notEnoughKnown,
  )
}

function placeOutside(facts: EntryFacts): Advice {
  if (facts.isMentalHealth === 'yes') return placeCare(facts)
  return supports(facts, facts.program === 'medical' || facts.serviceType === 'MED' ? 'PL-16' : 'PL-21')
}

function placeNotNeeded(facts: EntryFacts): Advice {
  if (facts.standing === 'yes' && facts.provider === 'agency')
    return supports(facts, 'PL-08', otherReasons.notNeeded)
  return facts.isMentalHealth === 'yes' ? placeCare(facts) : supports(facts, 'PL-21', otherReasons.notNeeded)
}

function ruleOfRow(facts: EntryFacts): RuleId {
  if (facts.isMentalHealth === 'yes') return 'PL-07'
  if (facts.program === 'early-head-start') return 'PL-13'
  return facts.serviceType === 'SI' && facts.hasCredential === 'yes' ? 'PL-09' : 'PL-01'
}

function row(facts: EntryFacts, rule: RuleId): Advice {
  const also = [
    facts.isJoint === 'yes' ? calls('service-row', 'PL-22') : null,
    calls('strategy-line', 'PL-01'),
  ]
  return belongs(facts, 'service', rule, { also })
}

function rowWithoutProvider(facts: EntryFacts, rule: RuleId): Advice {
  return belongs(facts, 'service', rule === 'PL-17' || rule === 'PL-20' ? rule : 'PL-35', {
    also: [calls('step', 'PL-35'), calls('strategy-line', 'PL-01')],
    questions: [question('which-agency')],
  })
}
