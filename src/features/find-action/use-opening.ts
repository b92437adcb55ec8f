/** Ctrl K opens the list wherever the cursor is, and closes it again. It comes before the browser and the editor. */

import { useEffect, useRef } from 'react'
import { isPressed } from '#ui'
import { words } from './words.en.ts'

export function useOpeningKey(press: () => void): void {
  const latest = useRef(press)
  useEffect(() => {
    latest.current = press
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!isPressed(words.findKeys, event)) return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) afterMenus(() => latest.current())
    }
    document.addEventListener('keydown', listen, true)
    return () => document.removeEventListener('keydown', listen, true)
  }, [])
}

/** A menu or a list that is open over the page is left first, and the focus comes back from it. */
function afterMenus(act: () => void): void {
  const here = document.activeElement
  if (here === null || here.closest('[data-trigger]') === null) {
    act()
    return
  }
  here.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  setTimeout(act, MENU_CLOSED)
}

const MENU_CLOSED = 50
