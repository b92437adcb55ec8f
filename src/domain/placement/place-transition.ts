/** What is about leaving EI at three: the transition plan, and a row as well when it takes an EI service. Rule PL-28. */

import type { Advice } from './advice.ts'
import { belongs, calls } from './answers.ts'
import type { EntryFacts } from './facts.ts'

/** Places a step of leaving EI; `null` for anything else. */
export function placeTransition(facts: EntryFacts): Advice | null {
  if (facts.nature !== 'transition-step') return null
  const takesService = facts.serviceType !== '' || facts.mentions === 'service'
  return belongs(facts, 'transition', 'PL-28', {
    also: [takesService ? calls('service-row', 'PL-28') : null],
  })
}
