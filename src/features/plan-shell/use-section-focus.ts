import { useEffect, useLayoutEffect, useRef } from 'react'
import { showSight, type Sight, sightNow } from './sight.ts'

/**
 * Takes the keyboard to the heading of a section when another section was
 * chosen, so that a person who does not see the screen hears where she is. The
 * first section of a visit leaves the focus where the browser put it. A section
 * may take a moment to come, so its heading is waited for. One that was open
 * before shows again what she saw of it when she left.
 */
export function useSectionFocus(section: string): void {
  const last = useRef(section)
  const seen = useRef(new Map<string, Sight | null>())
  useEffect(() => {
    const note = (): void => void seen.current.set(last.current, sightNow())
    window.addEventListener('scroll', note, { passive: true })
    return () => window.removeEventListener('scroll', note)
  }, [])
  useLayoutEffect(() => {
    if (last.current === section) return undefined
    last.current = section
    const sight = seen.current.get(section) ?? null
    if (focusHeading(sight)) return undefined
    const watch = new MutationObserver(() => (isWorking() || focusHeading(sight)) && watch.disconnect())
    watch.observe(document.body, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [section])
}

/** Whether the section that came late has taken the focus to one of its own parts already. */
function isWorking(): boolean {
  return document.activeElement?.closest('main > *') instanceof HTMLElement
}

/** Takes the keyboard to the heading of the section, and shows what was seen of it. Says whether there is one yet. */
export function focusHeading(sight: Sight | null = null): boolean {
  const heading = document.querySelector<HTMLElement>('main h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
  if (heading !== null) showSight(sight)
  return heading !== null
}
