export const fetchFamilyBand = async () => (await import('./FamilyBand.tsx')).FamilyBand
export const fetchOthersHidden = async () => (await import('./OthersHidden.tsx')).OthersHidden
