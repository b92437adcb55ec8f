export const fetchServicesGridScreen = async () =>
  (await import('./ServicesGridScreen.tsx')).ServicesGridScreen
