export const fetchFirstStartScreen = async () => (await import('./FirstStartScreen.tsx')).FirstStartScreen
