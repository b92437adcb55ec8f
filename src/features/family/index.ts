export { fetchFamilyBand, fetchOthersHidden } from './fetch-screens.ts'
