import { downloadFile } from './download-file.ts'

/** The same for a text. */
export function downloadText(name: string, text: string): void {
  downloadFile(name, new Blob([text], { type: 'text/plain;charset=utf-8' }))
}
