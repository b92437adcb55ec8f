export const fetchCredentialsScreen = async () => (await import('./CredentialsScreen.tsx')).CredentialsScreen
export const fetchHeldLevel = async () => (await import('./HeldLevel.tsx')).HeldLevel
