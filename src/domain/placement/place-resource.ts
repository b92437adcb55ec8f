/**
 * What the family can lean on that is no EI service.
 *
 * It is a support whether it is there already or needed: a needed one does not
 * show, and the step to get it is an entry of its own. Whether it is there is
 * asked, and the place does not wait for the answer.
 *
 * Rules PL-04, PL-05, PL-12, PL-13, PL-14, PL-19, PL-21, PL-32, PL-33.
 */

import type { Advice } from './advice.ts'
import { belongs, calls, question } from './answers.ts'
import type { EntryFacts } from './facts.ts'
import type { Program } from './program.ts'
import type { RuleId } from './rules.ts'

const ruleOfProgram: Readonly<Record<Program, RuleId>> = {
  none: 'PL-14',
  'home-visiting': 'PL-12',
  'early-head-start': 'PL-13',
  community: 'PL-14',
  medical: 'PL-16',
  'outside-therapy': 'PL-21',
  money: 'PL-19',
  benefit: 'PL-32',
  item: 'PL-19',
  device: 'PL-19',
  other: 'PL-14',
}

/** Programs that are not EI whoever runs them, whatever type was chosen for them. */
const neverEi: readonly Program[] = ['home-visiting', 'community', 'money', 'benefit', 'other']

/** Places what is no EI service; `null` when it may be one. */
export function placeResource(facts: EntryFacts): Advice | null {
  if (facts.consultant === 'elsewhere') return placeElsewhere(facts)
  if (facts.nature === 'resource' && facts.isMentalHealth === 'yes') return placeCare(facts)
  if (facts.nature === 'resource') return supports(facts, ruleOfProgram[facts.program])
  const isNever = facts.nature === 'service' && neverEi.includes(facts.program)
  return isNever ? supports(facts, ruleOfProgram[facts.program]) : null
}

function placeElsewhere(facts: EntryFacts): Advice {
  return supports(facts, 'PL-33')
}

/** Therapy outside EI: PL-04 when the family has it, PL-05 when it is needed. */
export function placeCare(facts: EntryFacts): Advice {
  return supports(facts, facts.status === 'needed' ? 'PL-05' : 'PL-04')
}

/** Puts it among the supports, with the step when it is needed and the question when nobody knows. */
export function supports(facts: EntryFacts, rule: RuleId, reason?: string): Advice {
  const step = rule === 'PL-19' ? 'PL-18' : 'PL-05'
  const isUnnamed = rule === 'PL-33' && facts.provider !== 'agency'
  return belongs(facts, 'support', rule, {
    also: [facts.status === 'needed' ? calls('step', step) : null],
    questions: [
      isUnnamed ? question('which-agency') : null,
      facts.status === 'unknown' ? question('in-place') : null,
    ],
    ...(reason === undefined ? {} : { reason }),
  })
}
