export { ArrangeScreen } from './ArrangeScreen.tsx'
