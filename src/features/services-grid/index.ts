export { OutcomeServices } from './OutcomeServices.tsx'
export { fetchServicesGridScreen } from './fetch-services-grid-screen.ts'
