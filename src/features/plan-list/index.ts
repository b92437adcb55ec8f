export { PlanListScreen } from './PlanListScreen.tsx'
export { fetchNewPlanScreen } from './fetch-new-plan-screen.ts'
