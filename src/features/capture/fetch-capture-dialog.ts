export const fetchCaptureDialog = async () => (await import('./CaptureDialog.tsx')).CaptureDialog
