/**
 * Which cards are on the page.
 *
 * What is not found is hidden and not taken away: to draw a thousand cards again
 * takes longer than the next key. Of ten thousand, all on the page, hiding alone
 * would take seconds, and so would leaving the list: then only the first are
 * there, and the others come when they are looked for.
 */

/** Up to this many plans, each has its card, which the browser's own search finds too. */
const ALL_UP_TO = 1200
const FIRST = 200
/** Found ones that get a card although they stand further down. */
const FOUND = 40

export interface PlanOnPage<Plan> {
  readonly plan: Plan
  readonly isFound: boolean
}

/** How many of so many plans have a card at once. */
export function mostOnPage(all: number): number {
  return all > ALL_UP_TO ? FIRST : all
}

/** The first plans, and the first that were found; both are given in the order of the list. */
export function onPage<Plan>(
  plans: readonly Plan[],
  found: readonly Plan[],
  shown: number,
): readonly PlanOnPage<Plan>[] {
  let next = 0
  const first = plans.slice(0, shown).map((plan) => {
    const isFound = plan === found[next]
    if (isFound) next += 1
    return { plan, isFound }
  })
  return [...first, ...found.slice(next, FOUND).map((plan) => ({ plan, isFound: true }))]
}
