/** A summary as a store has it: beside it stands which page holds it as it is now. */

import type { StoredSummary } from './plan-store.ts'

export interface SummaryRow extends StoredSummary {
  readonly page: number
}

/** The page of a summary that is in none. */
export const LOOSE = -1

/** The summary alone, as the port has it. */
export function summaryIn({ doc, bytes }: SummaryRow): StoredSummary {
  return { doc, bytes }
}
