export const fetchMonthGlance = async () => (await import('./MonthGlance.tsx')).MonthGlance
export const fetchMonthScreen = async () => (await import('./MonthScreen.tsx')).MonthScreen
