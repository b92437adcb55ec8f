import type { Entry, Outcome, Plan } from '../plan-shape.ts'
import { strategiesOf } from '../placement/grid-of.ts'
import { present } from '../present.ts'
import { isHers, type Visitor } from './visitor.ts'

export interface VisitGroup {
  readonly outcome: Outcome
  readonly strategies: readonly Entry[]
}

/**
 * The strategies of a visit under their outcomes, in the order of the plan; of
 * one visitor, or of everybody for `null`. A strategy for two outcomes stands
 * under the first of them only, so that nobody writes about it twice.
 */
export function visitGroups(plan: Plan, visitor: Visitor | null): readonly VisitGroup[] {
  const shown = new Set<string>()
  return present(plan.outcomes).flatMap((outcome) => {
    const strategies = strategiesOf(plan, outcome.id).filter(
      (entry) => !shown.has(entry.id) && (visitor === null || isHers(entry, plan, visitor)),
    )
    for (const { id } of strategies) shown.add(id)
    return strategies.length === 0 ? [] : [{ outcome, strategies }]
  })
}
