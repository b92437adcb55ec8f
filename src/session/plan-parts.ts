/**
 * What only an open plan needs: its texts, its rules, the copies made of it.
 *
 * The list of plans is shown without them. They come in a piece of their own
 * when the first plan is opened or made.
 */

import { type Judge, loadTexts, type Texts } from '#document'
import { mayChange, type Plan, type planShape, type Writer } from '#domain'
import { followAgencies } from './agency-book.ts'
import { followAdvice } from './follow-advice.ts'
import { encodeSummary, type SummaryFacts } from './encode-summary.ts'
import { finishDestructions } from './destroy-plan.ts'
import { readableCopy } from './readable-copy.ts'
import { recordAgencyAccess } from './record-access.ts'

export interface PlanParts {
  readonly texts: Texts
  readonly followAgencies: typeof followAgencies
  readonly followAdvice: typeof followAdvice
  readonly finishDestructions: typeof finishDestructions
  readonly recordAgencyAccess: typeof recordAgencyAccess
  readonly encodeSummary: (plan: Plan, facts: SummaryFacts) => Uint8Array
  readonly readableCopy: (plan: Plan) => string
  /** Compares what a command would write with what the person here may change. */
  readonly judgeFor: (writer: () => Writer) => Judge<typeof planShape>
}

export async function planParts(): Promise<PlanParts> {
  return {
    texts: await loadTexts(),
    followAgencies,
    followAdvice,
    finishDestructions,
    recordAgencyAccess,
    encodeSummary,
    readableCopy,
    judgeFor,
  }
}

function judgeFor(writer: () => Writer): Judge<typeof planShape> {
  return (touches, before) => {
    const allowed = mayChange(writer(), touches, before)
    return allowed.ok ? null : allowed.because
  }
}
