import { type Plan, present } from '#domain'
import { words } from './words.en.ts'

/** How an outcome is called: by its number among those of the plan. */
export function outcomeName(plan: Plan, id: string): string {
  return words.outcome(present(plan.outcomes).findIndex((outcome) => outcome.id === id) + 1)
}
