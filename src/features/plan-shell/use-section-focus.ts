import { useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Takes the keyboard to the heading of a section when another section was
 * chosen, so that a person who does not see the screen hears where she is. The
 * first section of a visit leaves the focus where the browser put it. A section
 * may take a moment to come, so its heading is waited for. One that was open
 * before shows again what she saw of it when she left.
 */
export function useSectionFocus(section: string): void {
  const last = useRef(section)
  const seenTo = useRef(new Map<string, number>())
  useEffect(() => {
    const note = (): void => void seenTo.current.set(last.current, page().scrollTop)
    window.addEventListener('scroll', note, { passive: true })
    return () => window.removeEventListener('scroll', note)
  }, [])
  useLayoutEffect(() => {
    if (last.current === section) return undefined
    last.current = section
    const top = seenTo.current.get(section) ?? 0
    if (focusHeading(top)) return undefined
    const watch = new MutationObserver(() => (isWorking() || focusHeading(top)) && watch.disconnect())
    watch.observe(document.body, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [section])
}

/** Whether the section that came late has taken the focus to one of its own parts already. */
function isWorking(): boolean {
  return document.activeElement?.closest('main > *') instanceof HTMLElement
}

/** Takes the keyboard to the heading of the section, shown from `top`. Says whether there is one yet. */
export function focusHeading(top = 0): boolean {
  const heading = document.querySelector<HTMLElement>('main h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
  if (heading !== null) page().scrollTop = top
  return heading !== null
}

function page(): Element {
  return document.scrollingElement ?? document.documentElement
}
