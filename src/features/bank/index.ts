export { fetchBankPicker, fetchBankScreen } from './fetch-screens.ts'
