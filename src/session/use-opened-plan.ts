import { useEffect, useState } from 'react'
import type { OpenPlan, OpenProblem } from './open-file.ts'
import { useLaptop } from './use-plan.tsx'

/** A plan that a page of the desk opens for one deed. `null` while it is being opened. */
export type OpenedPlan =
  | { readonly kind: 'open'; readonly plan: OpenPlan }
  | { readonly kind: 'shut'; readonly problem: OpenProblem }
  | null

/** Opens a plan, and closes it when the component goes; what was written in it is kept first. */
export function useOpenedPlan(id: string): OpenedPlan {
  const laptop = useLaptop()
  const [opened, setOpened] = useState<OpenedPlan>(null)
  useEffect(() => {
    let plan: OpenPlan | null = null
    let hasLeft = false
    void laptop.openPlan(id).then((answer) => {
      if (answer.ok) plan = answer.value
      if (hasLeft) void plan?.close()
      else
        setOpened(
          answer.ok ? { kind: 'open', plan: answer.value } : { kind: 'shut', problem: answer.problem },
        )
    })
    return () => {
      hasLeft = true
      void plan?.close()
    }
  }, [laptop, id])
  return opened
}
