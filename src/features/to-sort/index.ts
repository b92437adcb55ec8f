export type { ToSortSlots } from './slots.ts'
export { ToSortHere } from './ToSortHere.tsx'
export { ToSortScreen } from './ToSortScreen.tsx'
