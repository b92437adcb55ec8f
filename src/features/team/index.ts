export { AgencyNews } from './AgencyNews.tsx'
export { TeamScreen } from './TeamScreen.tsx'
