export { fetchSettingsScreen } from './fetch-settings-screen.ts'
