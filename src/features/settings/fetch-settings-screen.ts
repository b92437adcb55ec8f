export const fetchSettingsScreen = async () => (await import('./SettingsScreen.tsx')).SettingsScreen
