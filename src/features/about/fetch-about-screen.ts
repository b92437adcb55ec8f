export const fetchAboutScreen = async () => (await import('./AboutScreen.tsx')).AboutScreen
