import { useId, useState } from 'react'

/** One visit to a field: what is written between coming and going is taken back in one step. */
export interface Visit {
  readonly key: string
  /** Call it when the field is entered. */
  readonly begin: () => void
}

export function useVisit(): Visit {
  const id = useId()
  const [count, setCount] = useState(0)
  return { key: `${id}:${count}`, begin: () => setCount((before) => before + 1) }
}
