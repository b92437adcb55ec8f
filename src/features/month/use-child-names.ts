import { useMemo } from 'react'
import { usePlanList } from '#session'

/** First and last names of every child on this laptop, removed plans among them, so that a report can leave them out. */
export function useChildNames(): readonly string[] {
  const plans = usePlanList()
  return useMemo(() => plans.flatMap(({ firstName, lastName }) => [firstName, lastName]), [plans])
}
