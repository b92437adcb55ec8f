/**
 * Takes the keyboard to the heading of a page when another page was opened, so
 * that nobody is left at nowhere. A plan takes a moment to open, so it waits for
 * a heading. The first page of a visit leaves the focus where the browser put
 * it, and nothing is taken from somebody who went on by herself.
 */

import { useEffect, useRef } from 'react'

export function usePageFocus(page: string): void {
  const last = useRef(page)
  useEffect(() => {
    if (last.current === page) return
    last.current = page
    return whenThereIsAHeading((heading) => {
      const here = document.activeElement
      if (here !== null && here !== document.body) return
      heading.setAttribute('tabindex', '-1')
      heading.focus()
    })
  }, [page])
}

/** Calls back once, now or as soon as there is one; what it gives back stops the waiting. */
function whenThereIsAHeading(focus: (heading: HTMLElement) => void): () => void {
  const look = (): boolean => {
    const heading = document.querySelector<HTMLElement>('main h1')
    if (heading !== null) focus(heading)
    return heading !== null
  }
  if (look()) return () => {}
  const watch = new MutationObserver(() => look() && watch.disconnect())
  watch.observe(document.body, { childList: true, subtree: true })
  return () => watch.disconnect()
}
