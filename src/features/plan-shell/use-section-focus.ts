import { useEffect, useRef } from 'react'

/**
 * Takes the keyboard to the heading of a section when another section was
 * chosen, so that a person who does not see the screen hears where she is. The
 * first section of a visit leaves the focus where the browser put it.
 */
export function useSectionFocus(section: string): void {
  const last = useRef(section)
  useEffect(() => {
    if (last.current === section) return
    last.current = section
    focusHeading()
  }, [section])
}

/** Takes the keyboard to the heading of the section. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus()
}
