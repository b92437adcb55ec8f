export { fetchMonthGlance, fetchMonthScreen } from './fetch-month-screen.ts'
