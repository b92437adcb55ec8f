/** The bridge to React: what is open is handed down, and a component reads just what it names. */

import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Plan, planShape, Workspace } from '#domain'
import type { Laptop } from './laptop.ts'
import type { FileState, OpenPlan } from './open-file.ts'
import type { PlanSummary } from './plan-summary.ts'

const LaptopContext = createContext<Laptop | null>(null)
const PlanContext = createContext<OpenPlan | null>(null)

export function LaptopProvider({ laptop, children }: { laptop: Laptop; children: ReactNode }) {
  return <LaptopContext value={laptop}>{children}</LaptopContext>
}

export function PlanProvider({ plan, children }: { plan: OpenPlan; children: ReactNode }) {
  return <PlanContext value={plan}>{children}</PlanContext>
}

export function useLaptop(): Laptop {
  const laptop = useContext(LaptopContext)
  if (laptop === null) throw new Error('No laptop is open around this component.')
  return laptop
}

export function useOpenPlan(): OpenPlan {
  const plan = useContext(PlanContext)
  if (plan === null) throw new Error('No plan is open around this component.')
  return plan
}

/** Reads from the open plan; renders again when what is read changes, compared one level deep. */
export function usePlan<Read>(read: (plan: Plan) => Read): Read {
  return useStore(
    useOpenPlan().store,
    useShallow(({ data }) => read(data)),
  )
}

export function useWorkspace<Read>(read: (workspace: Workspace) => Read): Read {
  return useStore(
    useLaptop().workspace.store,
    useShallow(({ data }) => read(data)),
  )
}

/** Reads whether the plan is saved and what can be undone. */
export function usePlanState<Read>(read: (state: FileState<typeof planShape>) => Read): Read {
  return useStore(useOpenPlan().store, useShallow(read))
}

export function usePlanList(): readonly PlanSummary[] {
  return useStore(useLaptop().plans)
}
