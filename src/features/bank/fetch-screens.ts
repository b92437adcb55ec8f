export const fetchBankScreen = async () => (await import('./BankScreen.tsx')).BankScreen
export const fetchBankPicker = async () => (await import('./BankPicker.tsx')).BankPicker
