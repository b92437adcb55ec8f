/** What is not kept in this tab, for the screens that show no plan. */

import { useStore } from 'zustand'
import type { StorageProblem } from '#storage'
import type { OpenPlan } from './open-file.ts'
import { useLaptop } from './use-plan.tsx'

export interface NotSaved {
  /** Why; `null` when everything is saved. */
  readonly problem: StorageProblem | null
  /** The plans of which something is not saved. None when it is the names and agencies of this laptop. */
  readonly plans: readonly OpenPlan[]
  /** Whether this browser lets the app keep anything at all. */
  readonly isKept: boolean
}

export function useNotSaved(): NotSaved {
  const laptop = useLaptop()
  const plans = useStore(laptop.notSaved)
  const workspace = useStore(laptop.workspace.store, ({ save }) => save)
  const [problem = null] = [workspace, ...plans.map(({ store }) => store.getState().save)].flatMap((save) =>
    save.kind === 'not saved' ? [save.problem] : [],
  )
  return { problem, plans, isKept: laptop.isKept }
}
