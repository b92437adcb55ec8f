export { fetchNewPlanScreen } from './fetch-new-plan-screen.ts'
export { PlanListScreen } from './PlanListScreen.tsx'
export { PlanOffers } from './PlanOffers.tsx'
