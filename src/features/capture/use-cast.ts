import { useMemo } from 'react'
import { knownAgencies, usePlan, useWorkspace } from '#session'
import type { Cast } from './captured.ts'

/** Who and what the words can speak of here; another object only when one of them changes. */
export function useCast(): Cast {
  const people = usePlan((plan) => plan.people)
  const agencies = usePlan((plan) => plan.agencies)
  const childName = usePlan(({ child }) => child.firstName)
  const known = useWorkspace((workspace) => workspace.agencies)
  return useMemo(
    () => ({ people, agencies, childName, book: knownAgencies({ agencies }, { agencies: known }) }),
    [people, agencies, childName, known],
  )
}
