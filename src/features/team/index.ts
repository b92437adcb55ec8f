export { AgencyNews } from './AgencyNews.tsx'
export { fetchTeamScreen } from './fetch-team-screen.ts'
export type { TeamSlots } from './links.ts'
