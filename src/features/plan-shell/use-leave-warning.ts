import { useEffect } from 'react'
import type { OpenPlan } from '#session'

/** Asks before the window closes while something is not kept yet. */
export function useLeaveWarning(plan: OpenPlan): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (plan.isAtRisk) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [plan])
}
