import { useMemo, useState } from 'react'
import type { Result } from '#domain'
import { type ListedPlan, type OpenProblem, problemWords, useLaptop } from '#session'

/** What was done last, for the status line. */
interface Deed {
  readonly kind: 'removed' | 'put back'
  readonly plan: ListedPlan
}

export interface Removal {
  readonly deed: Deed | null
  /** Why the last one did not work, in plain words. */
  readonly problem: string | null
  readonly remove: (plan: ListedPlan) => void
  readonly putBack: (plan: ListedPlan) => void
}

/** Takes plans off the list and puts them back. */
export function useRemoval(): Removal {
  const laptop = useLaptop()
  const [deed, setDeed] = useState<Deed | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const [remove, putBack] = useMemo(() => {
    const finish = (done: Deed, result: Result<void, OpenProblem>) => {
      setProblem(result.ok ? null : problemWords(result.problem))
      if (result.ok) setDeed(done)
    }
    return [
      (plan: ListedPlan) =>
        void laptop.removePlan(plan.id).then((result) => finish({ kind: 'removed', plan }, result)),
      (plan: ListedPlan) =>
        void laptop.putBackPlan(plan.id).then((result) => finish({ kind: 'put back', plan }, result)),
    ]
  }, [laptop])
  return { deed, problem, remove, putBack }
}
