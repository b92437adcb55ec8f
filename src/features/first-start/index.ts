export { fetchFirstStartScreen, fetchWhoSettings } from './fetch-first-start-screen.ts'
