export { FirstStartScreen } from './FirstStartScreen.tsx'
