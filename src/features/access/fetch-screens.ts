export const fetchAccessScreen = async () => (await import('./AccessScreen.tsx')).AccessScreen
export const fetchForGoodScreen = async () => (await import('./ForGoodScreen.tsx')).ForGoodScreen
export const fetchDestroyScreen = async () => (await import('./DestroyScreen.tsx')).DestroyScreen
export const fetchDestroyedScreen = async () => (await import('./DestroyedScreen.tsx')).DestroyedScreen
