export const fetchVisitScreen = async () => (await import('./VisitScreen.tsx')).VisitScreen
