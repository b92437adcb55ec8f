export type { ServiceLinks } from './links.ts'
export { OutcomeServices } from './OutcomeServices.tsx'
export { ServicesGridScreen } from './ServicesGridScreen.tsx'
