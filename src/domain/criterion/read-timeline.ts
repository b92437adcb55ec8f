/** When an outcome is to be reached, from words of which everybody knows that they say when. */

import { readCriterion } from './read-criterion.ts'
import type { Until } from './read-window.ts'

/** Reads "in three months" as well as the bare "three months", "June" and "second birthday"; `null` for other words. */
export function readTimeline(text: string): Until | null {
  const read = readCriterion(text)
  if (read?.window) return read.window.until
  const span = read?.keepsUp
  if (span) return { kind: 'span', amount: span.amount, unit: span.unit }
  return readCriterion(`by ${text}`)?.window?.until ?? null
}
