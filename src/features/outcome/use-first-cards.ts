import { startTransition, useEffect, useState } from 'react'

/** As many as a tall screen shows, and some. */
const FIRST = 12

/**
 * The first cards at once, and all of them as soon as these are on the screen,
 * so that nobody waits for what is below its edge. All at once when the card
 * that is `wanted` stands further down; `null` when none is.
 */
export function useFirstCards(ids: readonly string[], wanted: string | null): readonly string[] {
  const [isWhole, setIsWhole] = useState(false)
  useEffect(() => startTransition(() => setIsWhole(true)), [])
  const needsAll = wanted !== null && ids.indexOf(wanted) >= FIRST
  return isWhole || needsAll ? ids : ids.slice(0, FIRST)
}
