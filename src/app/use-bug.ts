import { useCallback, useState } from 'react'

/** Throws a bug of something that went on beside the page where the boundary sees it. */
export function useBug(): (bug: unknown) => void {
  const [, setState] = useState(null)
  return useCallback((bug: unknown) => {
    setState(() => {
      throw bug
    })
  }, [])
}
