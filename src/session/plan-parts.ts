/**
 * What only an open plan needs: its texts, its rules, the copies made of it.
 *
 * The list of plans is shown without them. They come in a piece of their own
 * when the first plan is opened or made.
 */

import { loadTexts, type Texts } from '#document'
import { type CalendarDate, examplePlan, type Plan, type PlanContent } from '#domain'
import { followAgencies } from './agency-book.ts'
import { encodeSummary } from './encode-summary.ts'
import { readableCopy } from './readable-copy.ts'

export interface PlanParts {
  readonly texts: Texts
  readonly followAgencies: typeof followAgencies
  readonly encodeSummary: (plan: Plan, editedAt: string) => Uint8Array
  readonly readableCopy: (plan: Plan) => string
  readonly examplePlan: (today: CalendarDate) => PlanContent
}

export async function planParts(): Promise<PlanParts> {
  return { texts: await loadTexts(), followAgencies, encodeSummary, readableCopy, examplePlan }
}
