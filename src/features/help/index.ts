export { HelpFrame, HelpScreen } from './HelpScreen.tsx'
export type { HelpLinks } from './links.ts'
