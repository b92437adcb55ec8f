export const fetchToSortScreen = async () => (await import('./ToSortScreen.tsx')).ToSortScreen
