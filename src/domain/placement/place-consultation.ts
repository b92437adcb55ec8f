/**
 * Consultation by the EI team's own ECMH consultant.
 *
 * It is always a strategy and never a row: the consultant advises the team, and
 * what reaches the family goes through somebody of the team. Three decisions
 * that the code alone would not show:
 *
 * - A schedule with the family and nobody of the team looks like a service. It
 *   waits for an answer; direct contact by itself is allowed and asks who joins.
 * - The same person may also give an EI service for an EI provider. That has to
 *   be said of the entry; being typed on the grid with a type is not saying it.
 *   It is said of persons: when another consultant acts, perhaps because two
 *   laptops came together, it is asked again.
 * - A credential changes nothing.
 *
 * Rules PL-02, PL-03, PL-10, PL-23, PL-25, PL-34.
 */

import type { Advice, Companion } from './advice.ts'
import { asks, belongs, calls, question } from './answers.ts'
import type { EntryFacts } from './facts.ts'
import type { RuleId } from './rules.ts'
import { otherReasons } from './words.en.ts'

/** Places the consultation of the team's own consultant; `null` for anything else. */
export function placeConsultation(facts: EntryFacts): Advice | null {
  if (facts.consultant !== 'team' || isAnotherService(facts)) return null
  if (isOnASchedule(facts))
    return asks(facts, 'PL-23', [question('is-it-consultation'), question('who-joins')])
  if (isPerhapsAService(facts)) {
    return asks(facts, 'PL-08', [question('is-it-consultation')], otherReasons.serviceOrConsultation)
  }
  const rule = ruleFor(facts)
  return belongs(facts, 'strategy', rule, {
    also: companions[rule] ?? [],
    questions: [isDirect(facts) ? question('who-joins') : null],
  })
}

function isAnotherService({ isSaidService, serviceType, speaksOfConsultation }: EntryFacts): boolean {
  return isSaidService === 'yes' && serviceType !== '' && speaksOfConsultation === 'no'
}

function isOnASchedule({ isScheduled, joins, meetsFamily }: EntryFacts): boolean {
  return isScheduled === 'yes' && joins !== 'yes' && meetsFamily !== 'no'
}

/** A type was chosen, and nobody has said whether this is consultation when these persons do it. */
function isPerhapsAService({ serviceType, basis, nature, speaksOfConsultation }: EntryFacts): boolean {
  const isOpen = basis !== 'field' || nature === 'service'
  return serviceType !== '' && isOpen && speaksOfConsultation !== 'yes'
}

function isDirect({ meetsFamily, joins }: EntryFacts): boolean {
  return meetsFamily === 'yes' && joins !== 'yes'
}

function ruleFor(facts: EntryFacts): RuleId {
  if (facts.screens === 'parent') return 'PL-30'
  if (facts.screens === 'child' && facts.joins === 'yes' && facts.meetsFamily === 'yes') return 'PL-03'
  if (isDirect(facts)) return 'PL-34'
  if (facts.isReferral === 'yes') return 'PL-25'
  return facts.hasCredential === 'yes' ? 'PL-10' : 'PL-02'
}

const companions: Readonly<Partial<Record<RuleId, readonly Companion[]>>> = {
  'PL-03': [calls('service-row', 'PL-03'), calls('consent-check', 'PL-03')],
  'PL-25': [calls('step', 'PL-25')],
}
