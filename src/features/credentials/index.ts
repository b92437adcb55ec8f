export { fetchCredentialsScreen, fetchHeldLevel } from './fetch-screens.ts'
