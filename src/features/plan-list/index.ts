export { NewPlanScreen } from './NewPlanScreen.tsx'
export { PlanOffers } from './PlanOffers.tsx'
export { PlanListScreen } from './PlanListScreen.tsx'
