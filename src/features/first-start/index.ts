export { fetchFirstStartScreen } from './fetch-first-start-screen.ts'
