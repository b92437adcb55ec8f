import { useState } from 'react'

/** How many of all that waited since the screen was opened have been sorted. */
export function useProgress(waiting: readonly string[]): { readonly done: number; readonly all: number } {
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(waiting))
  if (waiting.some((id) => !seen.has(id))) setSeen(new Set([...seen, ...waiting]))
  return { done: [...seen].filter((id) => !waiting.includes(id)).length, all: seen.size }
}
