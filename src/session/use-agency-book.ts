/** The agency book as the open plan sees it. "Not now" lasts until the plan is closed, or the book says something new. */

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { type Agency, whyNotChange } from '#domain'
import { type AgencyDifference, agencyDifferences, knownAgencies } from './agency-book.ts'
import { perFile } from './per-file.ts'
import { useWhyNotAdd, useWriter } from './use-capacity.ts'
import { useOpenPlan, usePlan, useWorkspace } from './use-plan.tsx'

const hiddenIn = perFile(() => createStore<ReadonlySet<string>>(() => new Set<string>()))

/** What the book says otherwise, may be taken from it by the person here, and was not put off; and the way to put one off. */
export function useAgencyDifferences(): {
  readonly differences: readonly AgencyDifference[]
  readonly putOff: (difference: AgencyDifference) => void
} {
  const open = useOpenPlan()
  const store = hiddenIn(open)
  const writer = useWriter()
  const hidden = useStore(store)
  const { plan, workspace } = useBoth()
  return {
    differences: agencyDifferences(plan, workspace)
      .filter((each) => !hidden.has(nameOf(each)))
      .filter(({ id, changes }) => {
        return whyNotChange(writer, open.data, { collection: 'agencies', id }, changes) === null
      }),
    putOff: (difference) => store.setState(new Set([...hidden, nameOf(difference)]), true),
  }
}

/**
 * The agencies of the book that the open plan does not name yet. Whoever must not
 * say whether an agency gives EI services brings it in without that answer.
 */
export function useKnownAgencies(): readonly Agency[] {
  const { plan, workspace } = useBoth()
  const isHers = useWhyNotAdd('agencies', { givesEiServices: 'employed' }) === null
  const known = knownAgencies(plan, workspace)
  return isHers ? known : known.map(withoutStanding)
}

function withoutStanding(agency: Agency): Agency {
  return { ...agency, givesEiServices: 'unknown', checkedOn: null, checkedBy: '' }
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
