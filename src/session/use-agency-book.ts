/** The agency book as the open plan sees it. "Not now" lasts until the plan is closed, or the book says something new. */

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Agency } from '#domain'
import { type AgencyDifference, agencyDifferences, knownAgencies } from './agency-book.ts'
import { perPlan } from './per-plan.ts'
import { useOpenPlan, usePlan, useWorkspace } from './use-plan.tsx'

const hiddenIn = perPlan(() => createStore<ReadonlySet<string>>(() => new Set<string>()))

/** What the book says otherwise and was not put off, and the way to put one off. */
export function useAgencyDifferences(): {
  readonly differences: readonly AgencyDifference[]
  readonly putOff: (difference: AgencyDifference) => void
} {
  const store = hiddenIn(useOpenPlan())
  const hidden = useStore(store)
  const { plan, workspace } = useBoth()
  return {
    differences: agencyDifferences(plan, workspace).filter((each) => !hidden.has(nameOf(each))),
    putOff: (difference) => store.setState(new Set([...hidden, nameOf(difference)]), true),
  }
}

/** The agencies of the book that the open plan does not name yet. */
export function useKnownAgencies(): readonly Agency[] {
  const { plan, workspace } = useBoth()
  return knownAgencies(plan, workspace)
}

/** Read by slices, so that typing elsewhere renders nothing here. */
function useBoth() {
  const plan = { agencies: usePlan(({ agencies }) => agencies) }
  const workspace = { agencies: useWorkspace(({ agencies }) => agencies) }
  return { plan, workspace }
}

function nameOf({ id, changes }: AgencyDifference): string {
  return `${id}:${JSON.stringify(changes)}`
}
