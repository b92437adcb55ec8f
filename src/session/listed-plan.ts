import { present } from '#domain'
import { planNameWords } from './plan-name-words.en.ts'
import { planName } from './plan-name.ts'
import type { PlanSummary } from './plan-summary.ts'

/** A plan as the list calls it: by name, or by its number where names are hidden. */
export interface ListedPlan extends PlanSummary {
  readonly name: string
}

export interface ListedPlans {
  readonly active: readonly ListedPlan[]
  readonly removed: readonly ListedPlan[]
}

/** Numbers count within the whole list, so that a plan keeps its number while somebody searches. */
export function listPlans(plans: readonly PlanSummary[], hidesNames: boolean): ListedPlans {
  const active = present(plans)
  const removed = plans.filter(({ isRemoved }) => isRemoved)
  const named = (list: readonly PlanSummary[], hidden: (number: number) => string) =>
    list.map((plan, index) => listed(plan, hidesNames ? hidden(index + 1) : nameOf(plan)))
  return { active: named(active, planNameWords.hidden), removed: named(removed, planNameWords.hiddenRemoved) }
}

/** Of a plan without a summary this version knows only that a newer one made it. */
function nameOf(plan: PlanSummary): string {
  return plan.isNewer && plan.editedAt === '' ? planNameWords.newerPlan : planName(plan)
}

const known = new WeakMap<PlanSummary, ListedPlan>()

/** The same object while nothing about it changes, so that its card is not drawn again. */
function listed(plan: PlanSummary, name: string): ListedPlan {
  const before = known.get(plan)
  if (before?.name === name) return before
  const now = { ...plan, name }
  known.set(plan, now)
  return now
}
