/** The door to what is open: the laptop, the workspace and the plan. */
export type { LaptopSettings, OpenPlan, OpenWorkspace } from './laptop.ts'
export { Laptop } from './laptop.ts'
export type { FileState, OpenProblem } from './open-file.ts'
export type { PlanSummary } from './plan-summary.ts'
export {
  LaptopProvider,
  PlanProvider,
  useLaptop,
  useOpenPlan,
  usePlan,
  usePlanList,
  usePlanState,
  useWorkspace,
} from './use-plan.tsx'
