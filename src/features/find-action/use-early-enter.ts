import { useEffect, useRef } from 'react'

/** Enter that was pressed before the list came acts once the list stands. */
export function useEarlyEnter(isEntered: boolean, act: () => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    if (!isEntered) return undefined
    // Not within the effect: the action has to be on the screen before it returns.
    const timer = setTimeout(() => latest.current(), 0)
    return () => clearTimeout(timer)
  }, [isEntered])
}
