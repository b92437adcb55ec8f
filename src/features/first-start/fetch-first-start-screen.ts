export const fetchWhoSettings = async () => (await import('./WhoSettings.tsx')).WhoSettings
export const fetchFirstStartScreen = async () => (await import('./FirstStartScreen.tsx')).FirstStartScreen
