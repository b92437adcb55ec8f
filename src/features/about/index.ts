export { fetchAboutScreen } from './fetch-about-screen.ts'
