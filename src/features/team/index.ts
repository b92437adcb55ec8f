export { AgencyNews } from './AgencyNews.tsx'
export type { TeamLinks } from './links.ts'
export { TeamScreen } from './TeamScreen.tsx'
