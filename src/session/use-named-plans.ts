import { useMemo } from 'react'
import { type ListedPlan, listPlans } from './listed-plan.ts'
import { usePlanList, useWorkspace } from './use-plan.tsx'

export interface NamedPlans {
  /** The plans that were not removed, as Home calls them: by number where names are hidden. */
  readonly active: readonly ListedPlan[]
  /** What a plan is called; `null` for one that is not on this laptop. */
  readonly nameOf: (planId: string) => string | null
}

/** The plans of this laptop for a page of the desk, which opens none of them. */
export function useNamedPlans(): NamedPlans {
  const plans = usePlanList()
  const hidesNames = useWorkspace(({ settings }) => settings.hidesNames)
  return useMemo(() => {
    const { active, removed } = listPlans(plans, hidesNames)
    const names = new Map([...removed, ...active].map(({ id, name }) => [id, name]))
    return { active, nameOf: (planId) => names.get(planId) ?? null }
  }, [plans, hidesNames])
}
