import { useEffect } from 'react'
import type { OpenPlan } from '#session'
import { showFocusSoon } from '#ui'

/** Ctrl Z and Ctrl Y anywhere on the page take back and do again what was done in the plan. */
export function useUndoKeys(plan: OpenPlan): void {
  useEffect(() => {
    const take = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
      const act = actOf(event, plan)
      if (act === null) return
      event.preventDefault()
      act()
      showFocusSoon()
    }
    document.addEventListener('keydown', take)
    return () => document.removeEventListener('keydown', take)
  }, [plan])
}

function actOf({ key, shiftKey }: KeyboardEvent, plan: OpenPlan): (() => void) | null {
  if (key.toLowerCase() === 'z') return shiftKey ? () => plan.redo() : () => plan.undo()
  return key.toLowerCase() === 'y' ? () => plan.redo() : null
}
