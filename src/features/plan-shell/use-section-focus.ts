import { useEffect, useRef } from 'react'

/**
 * Takes the keyboard to the heading of a section when another section was
 * chosen, so that a person who does not see the screen hears where she is. The
 * first section of a visit leaves the focus where the browser put it. A section
 * may take a moment to come, so its heading is waited for.
 */
export function useSectionFocus(section: string): void {
  const last = useRef(section)
  useEffect(() => {
    if (last.current === section) return undefined
    last.current = section
    if (focusHeading()) return undefined
    const watch = new MutationObserver(() => focusHeading() && watch.disconnect())
    watch.observe(document.body, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [section])
}

function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus()
  return heading !== null
}
