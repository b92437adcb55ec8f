export type { ToSortLinks, ToSortSlots } from './slots.ts'
export { ToSortHere } from './ToSortHere.tsx'
export { ToSortScreen, type ToSortScreenProps } from './ToSortScreen.tsx'
