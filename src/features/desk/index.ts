export { DeskNav } from './DeskNav.tsx'
export { DeskShell } from './DeskShell.tsx'
export type { DeskPage } from './desk-pages.ts'
