export { DownloadButton, DownloadCopy } from './DownloadCopy.tsx'
export { PlanShell } from './PlanShell.tsx'
