/**
 * What is worth a look, beside where an entry stands.
 *
 * The checks are listed once; each looks at one entry with its facts and its
 * advice. A finding about the grid is always told. Any other is not told again
 * once a person kept the entry where it is, until the words change.
 */

import type { Entry, Plan } from '../plan-shape.ts'
import type { PlacementFinding } from './advice.ts'
import { checkOutcome } from './check-outcome.ts'
import { checksOfGrid } from './checks-of-grid.ts'
import { checksOfPlace } from './checks-of-place.ts'
import { checksOfWords } from './checks-of-words.ts'
import { isKept } from './kept.ts'
import { examine } from './procedure.ts'

/** All findings of a plan: those of its entries, and services that were written as outcomes. */
export function placementFindings(plan: Plan): readonly PlacementFinding[] {
  const before = remembered.get(plan)
  if (before) return before
  const findings = [
    ...plan.entries.flatMap((entry) => findingsForEntry(entry, plan)),
    ...plan.outcomes.flatMap((outcome) => checkOutcome(outcome)),
  ]
  remembered.set(plan, findings)
  return findings
}

const remembered = new WeakMap<Plan, readonly PlacementFinding[]>()

/** The findings of one entry; none for one that was removed. */
export function findingsForEntry(entry: Entry, plan: Plan): readonly PlacementFinding[] {
  if (entry.isRemoved) return []
  const seen = { entry, plan, ...examine(entry, plan) }
  const onGrid = checksOfGrid.map((check) => check(seen)).find((finding) => finding !== null)
  const others = [...checksOfPlace, ...checksOfWords].flatMap((check) => check(seen) ?? [])
  return [
    ...(onGrid ? [onGrid] : []),
    ...others.filter(({ canKeep, rule }) => !canKeep || !isKept(entry, rule)),
  ]
}
