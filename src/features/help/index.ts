export { HelpFrame, HelpScreen } from './HelpScreen.tsx'
