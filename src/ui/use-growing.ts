/**
 * A long list comes onto the page bit by bit: the first part at once, the rest
 * while nobody is kept waiting. In the end all of it is there, so that the
 * browser's own search and a screen reader find every part of it.
 */

import { startTransition, useEffect, useState } from 'react'

const FIRST = 40

/** How many of so many may be on the page now. `first`: how many fill a large screen. */
export function useGrowing(all: number, first = FIRST): number {
  const [shown, setShown] = useState(first)
  useEffect(() => {
    if (shown >= all) return
    const timer = setTimeout(() => startTransition(() => setShown(shown * 2)))
    return () => clearTimeout(timer)
  }, [shown, all])
  return Math.min(shown, all)
}
