/** A service that was written as an outcome. Rule PL-31. */

import type { Outcome } from '../plan-shape.ts'
import type { PlacementFinding } from './advice.ts'
import { ruleOf } from './rules.ts'
import { quotes } from './seen.ts'
import { findingTexts } from './words.en.ts'

/** The finding of an outcome whose statement names a service to be had; none for a removed one. */
export function checkOutcome(outcome: Outcome): readonly PlacementFinding[] {
  const matched = outcome.isRemoved ? [] : quotes(outcome.statement, 'service-as-outcome')
  if (matched.length === 0) return []
  return [
    {
      id: 'service-as-outcome',
      entry: outcome.id,
      of: 'outcomes',
      severity: 'move',
      rule: 'PL-31',
      message: findingTexts['service-as-outcome'],
      citation: ruleOf('PL-31').citation,
      matched,
      moveTo: 'outcome-and-service',
      canKeep: false,
      question: null,
    },
  ]
}
