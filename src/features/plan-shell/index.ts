export { DownloadCopy, DownloadOf } from './DownloadCopy.tsx'
export { PlanShell } from './PlanShell.tsx'
