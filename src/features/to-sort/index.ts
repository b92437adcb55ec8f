export type { ToSortSlots } from './slots.ts'
export { ToSortHere } from './ToSortHere.tsx'
export { fetchToSortScreen } from './fetch-to-sort-screen.ts'
