export const fetchTeamScreen = async () => (await import('./TeamScreen.tsx')).TeamScreen
