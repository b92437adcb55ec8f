import { useEffect } from 'react'
import { useLaptop } from '#session'

/** Asks before the window closes while something is not kept yet, on whichever screen, and of whichever plan. */
export function LeaveWarning() {
  const laptop = useLaptop()
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (laptop.isAtRisk) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [laptop])
  return null
}
