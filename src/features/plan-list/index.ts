export { NewPlanScreen } from './NewPlanScreen.tsx'
export { PlanListScreen } from './PlanListScreen.tsx'
