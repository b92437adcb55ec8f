/** Hands a text to the browser as a file. Its name says nothing about a family. */
export function downloadText(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'plan-copy.txt'
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
