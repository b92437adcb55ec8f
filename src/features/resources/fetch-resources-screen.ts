export const fetchResourcesScreen = async () => (await import('./ResourcesScreen.tsx')).ResourcesScreen
