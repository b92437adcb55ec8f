/** One visit of a field, from focus to blur: everything typed in between is one step to undo. */

import { useId, useRef } from 'react'

export interface Visit {
  /** The key to hand to `run`. */
  readonly key: () => string
  /** A new visit begins. */
  readonly start: () => void
}

export function useVisit(): Visit {
  const id = useId()
  const count = useRef(0)
  return {
    key: () => `${id}-${count.current}`,
    start: () => {
      count.current += 1
    },
  }
}
