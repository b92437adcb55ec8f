export const fetchWhyIndex = async () => (await import('./WhyScreen.tsx')).WhyIndex
export const fetchWhyScreen = async () => (await import('./WhyScreen.tsx')).WhyScreen
