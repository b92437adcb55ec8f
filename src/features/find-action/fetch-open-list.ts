export const fetchOpenList = async () => (await import('./OpenList.tsx')).OpenList
