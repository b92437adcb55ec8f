export const fetchTeamsScreen = async () => (await import('./TeamsScreen.tsx')).TeamsScreen
export const fetchMeetingScreen = async () => (await import('./MeetingScreen.tsx')).MeetingScreen
