/** The first page knows nothing of these screens: each comes when it is needed. */

export const fetchLockScreen = async () => (await import('./LockScreen.tsx')).LockScreen

export const fetchCoveredNotice = async () => (await import('./CoveredNotice.tsx')).CoveredNotice

export const fetchSetUpScreen = async () => (await import('./SetUpScreen.tsx')).SetUpScreen

export const fetchNewPassphraseScreen = async () =>
  (await import('./NewPassphraseScreen.tsx')).NewPassphraseScreen

export const fetchGoOnMovingScreen = async () => (await import('./GoOnMovingScreen.tsx')).GoOnMovingScreen

export const fetchDoorNews = async () => (await import('./DoorNews.tsx')).DoorNews

export const fetchSafetySettings = async () => (await import('./safety/SafetySettings.tsx')).SafetySettings
