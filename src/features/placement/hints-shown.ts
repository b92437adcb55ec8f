/**
 * Which hints are shown.
 *
 * One hint an entry, and on one screen three that offer a move: more than that
 * is not read. What may not stand on the grid is always told.
 */

import {
  type Destination,
  type Entry,
  findingsForEntry,
  gridOf,
  type PlacementFinding,
  places,
  type PlainField,
  type Plan,
  strategiesOf,
  supportsOf,
  waitingSupportsOf,
} from '#domain'

/**
 * How many hints that offer a move a screen shows at most.
 *
 * @internal
 */
export const MOVES_ON_A_SCREEN = 3

/** The hints of one entry: all about the grid, or else one, a move before anything else. */
export function hintsOf(entry: Entry, plan: Plan): readonly PlacementFinding[] {
  const findings = findingsForEntry(entry, plan)
  const grid = findings.filter(({ severity }) => severity === 'grid')
  if (grid.length > 0) return grid
  const first = findings.find(({ severity }) => severity === 'move') ?? findings[0]
  return first === undefined ? [] : [first]
}

/** Whether the entry is among the first on the screen of one of its outcomes that have a move to offer. */
export function mayOfferMove(entry: Entry, plan: Plan): boolean {
  return entry.outcomes.length === 0 || entry.outcomes.some((id) => offering(plan, id).has(entry.id))
}

const remembered = new WeakMap<Plan, Map<string, ReadonlySet<string>>>()

function offering(plan: Plan, outcomeId: string): ReadonlySet<string> {
  const known = remembered.get(plan) ?? new Map<string, ReadonlySet<string>>()
  remembered.set(plan, known)
  const before = known.get(outcomeId)
  if (before !== undefined) return before
  const found = new Set(firstOffers(plan, outcomeId))
  known.set(outcomeId, found)
  return found
}

function firstOffers(plan: Plan, outcomeId: string): readonly string[] {
  const shown = [strategiesOf, supportsOf, waitingSupportsOf].flatMap((list) => list(plan, outcomeId))
  return shown
    .filter((entry) => hintsOf(entry, plan)[0]?.severity === 'move')
    .slice(0, MOVES_ON_A_SCREEN)
    .map(({ id }) => id)
}

export function isDestination(to: Destination | PlainField): to is Destination {
  return places.some((place) => place === to)
}

/** Whether the plan has a row of this type for one of the entry's outcomes. */
export function hasRowOf(type: string, entry: Entry, plan: Plan): boolean {
  return gridOf(plan).some(
    (row) => row.serviceType === type && row.outcomes.some((id) => entry.outcomes.includes(id)),
  )
}
