import { useCallback, useEffect, useRef, useState } from 'react'
import { changeRecord, useOpenPlan, usePlan, useVisit } from '#session'

/** Up to here every key is written at once; a longer text when typing rests, for a moment. */
const SHORT = 20_000
const REST_IN_MS = 400

export interface Draft {
  readonly text: string
  readonly write: (text: string) => void
  readonly begin: () => void
  /** Writes down at once what is still only on the screen. */
  readonly settle: () => void
}

/**
 * What stands in the box. It is kept in the plan from the first key, so closing
 * the box, a reload or a crash loses nothing; what undo or another window writes
 * there shows in the box.
 */
export function useDraft(): Draft {
  const plan = useOpenPlan()
  const kept = usePlan((now) => now.plan.captureDraft)
  const visit = useVisit()
  const [text, setText] = useState(kept)
  const [seen, setSeen] = useState(kept)
  const waiting = useRef<{ readonly text: string; readonly timer: ReturnType<typeof setTimeout> } | null>(
    null,
  )
  if (kept !== seen) {
    setSeen(kept)
    setText(kept)
  }
  const keep = useCallback(
    (captureDraft: string) => {
      clearTimeout(waiting.current?.timer)
      waiting.current = null
      setSeen(captureDraft)
      plan.run(changeRecord('plan', 'plan', { captureDraft }), visit.key)
    },
    [plan, visit.key],
  )
  const settle = useCallback(() => {
    if (waiting.current !== null) keep(waiting.current.text)
  }, [keep])
  useEffect(() => {
    window.addEventListener('pagehide', settle)
    return () => {
      window.removeEventListener('pagehide', settle)
      settle()
    }
  }, [settle])
  const write = (now: string) => {
    setText(now)
    if (now.length <= SHORT) return keep(now)
    clearTimeout(waiting.current?.timer)
    waiting.current = { text: now, timer: setTimeout(() => keep(now), REST_IN_MS) }
  }
  return { text, write, begin: visit.begin, settle }
}
