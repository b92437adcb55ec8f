/** Brings what has the focus into sight after the next paint: what moves along with its card would be left under an edge. */
export function showFocusSoon(): void {
  requestAnimationFrame(() => {
    const here = document.activeElement
    if (here !== document.body) here?.scrollIntoView({ block: 'nearest' })
  })
}

/**
 * Focuses what is on the page only after the next paint. On a busy computer that
 * may take a while, and somebody who has pressed a key or a button meanwhile has
 * gone on: what she types next belongs where she is.
 */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  const wentOn = new AbortController()
  const frame = requestAnimationFrame(() => {
    wentOn.abort()
    find()?.focus()
  })
  const leave = () => {
    wentOn.abort()
    cancelAnimationFrame(frame)
  }
  for (const deed of ['keydown', 'pointerdown'])
    document.addEventListener(deed, leave, { capture: true, signal: wentOn.signal })
}
