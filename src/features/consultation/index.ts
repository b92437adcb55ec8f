export {
  fetchAdviseFromMeeting,
  fetchOutcomeConsultation,
  fetchReleaseSetting,
  fetchRequestsScreen,
  fetchRequestsWaiting,
} from './fetch-screens.ts'
