import { type ConsultationStep, consultationsOf, lastStepOf, type Plan, present, toSortOf } from '#domain'
import type { SummaryConsultation, SummaryConsulting } from './summary-consulting.ts'

/** When the plan was edited last, in UTC, and the lowest version that may open it for editing. */
export interface SummaryFacts {
  readonly editedAt: string
  readonly needs: number
}

/** A plan as the list is to show it; `parseSummary` reads it back. */
export function encodeSummary(plan: Plan, { editedAt, needs }: SummaryFacts): Uint8Array {
  const { firstName, lastName, birthDate } = plan.child
  const { type, date, county, isExample, isRemoved } = plan.plan
  const outcomes = plan.outcomes.filter((outcome) => !outcome.isRemoved).length
  const entries = plan.entries.filter((entry) => !entry.isRemoved).length
  const toSort = toSortOf(plan).length
  return new TextEncoder().encode(
    JSON.stringify({
      firstName,
      lastName,
      birthDate,
      type,
      date,
      county,
      isExample,
      isRemoved,
      editedAt,
      needs,
      outcomes,
      entries,
      toSort,
      ...consultingOf(plan),
    }),
  )
}

/** A plan of many years has many: all that wait are listed, and the newest of the others. */
const MOST = 100

function answersIn(taken: readonly ConsultationStep[]): SummaryConsultation['answers'] {
  return taken.flatMap(({ kind, on }) =>
    on !== null && (kind === 'adopted' || kind === 'declined') ? [{ on, as: kind }] : [],
  )
}

function consultingOf(plan: Plan): SummaryConsulting {
  const numbers = new Map(present(plan.outcomes).map(({ id }, index) => [id, index + 1]))
  const consultations = consultationsOf(plan).map(({ consultation, now, taken }): SummaryConsultation => {
    const { id, reason, wantedBy, outcome } = consultation
    const { on, by } = lastStepOf(now)
    const number = numbers.get(outcome ?? '') ?? null
    return {
      id,
      outcome: outcome ?? '',
      number,
      reason,
      state: now.state,
      on,
      by,
      wantedBy,
      answers: answersIn(taken),
    }
  })
  const referrals = present(plan.entries).flatMap(({ referredOn, appointmentOn }) =>
    referredOn === null ? [] : [{ referredOn, appointmentOn }],
  )
  return { consultations: newest(consultations, isWaiting), referrals: newest(referrals, isPending) }
}

function newest<Item>(items: readonly Item[], isKept: (item: Item) => boolean): readonly Item[] {
  const late = items.length - MOST
  return items.filter((item, index) => index >= late || isKept(item))
}

function isWaiting({ state }: SummaryConsultation): boolean {
  return state === 'asked' || state === 'taken up' || state === 'advised'
}

function isPending({ appointmentOn }: SummaryConsulting['referrals'][number]): boolean {
  return appointmentOn === null
}
