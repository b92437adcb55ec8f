export { fetchVisitScreen } from './fetch-visit-screen.ts'
export type { VisitSlots } from './slots.ts'
