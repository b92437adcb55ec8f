import { useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Takes the keyboard to the heading of a section when another section was
 * chosen, so that a person who does not see the screen hears where she is. The
 * first section of a visit leaves the focus where the browser put it. A section
 * that was open before shows again what she saw of it when she left.
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
    if (last.current === section) return
    last.current = section
    const heading = document.querySelector<HTMLElement>('main h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
    page().scrollTop = seenTo.current.get(section) ?? 0
  }, [section])
}

function page(): Element {
  return document.scrollingElement ?? document.documentElement
}
