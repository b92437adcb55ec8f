export const fetchKeyboardScreen = async () => (await import('./KeyboardScreen.tsx')).KeyboardScreen
