export const fetchOutcomeConsultation = async () =>
  (await import('./OutcomeConsultation.tsx')).OutcomeConsultation
export const fetchAdviseFromMeeting = async () => (await import('./AdviseFromMeeting.tsx')).AdviseFromMeeting
export const fetchRequestsWaiting = async () => (await import('./RequestsWaiting.tsx')).RequestsWaiting
export const fetchRequestsScreen = async () => (await import('./RequestsScreen.tsx')).RequestsScreen
export const fetchReleaseSetting = async () => (await import('./ReleaseSetting.tsx')).ReleaseSetting
