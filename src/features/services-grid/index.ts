export { OutcomeServices } from './OutcomeServices.tsx'
export { ServicesGridScreen } from './ServicesGridScreen.tsx'
