export { CaptureButton, QuickCapture, useCapturing } from './QuickCapture.tsx'
export type { Suggest } from './reading.ts'
export { fetchCaptureDialog } from './fetch-capture-dialog.ts'
