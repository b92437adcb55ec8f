export { fetchArrangeScreen } from './fetch-arrange-screen.ts'
