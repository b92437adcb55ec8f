export { fetchMeetingScreen, fetchTeamsScreen } from './fetch-screens.ts'
