export const fetchNewPlanScreen = async () => (await import('./NewPlanScreen.tsx')).NewPlanScreen
