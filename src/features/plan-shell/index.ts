export { DownloadButton, DownloadCopy } from './DownloadCopy.tsx'
export type { GuidanceTopic } from './Guidance.tsx'
export { PlanShell } from './PlanShell.tsx'
