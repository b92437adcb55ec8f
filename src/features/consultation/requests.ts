import type { ListedPlan, SummaryConsultation } from '#session'

/** The states in which somebody waits, the most pressing first. */
export const waitingStates = ['asked', 'taken up', 'advised'] as const

export interface Request {
  readonly plan: ListedPlan
  readonly consultation: SummaryConsultation
}

/** Every consultation that waits for somebody: those wanted soonest first, then the longest waiting. */
export function requestsIn(plans: readonly ListedPlan[]): readonly Request[] {
  return plans
    .filter(({ isNewer }) => !isNewer)
    .flatMap((plan) => plan.consultations.map((consultation) => ({ plan, consultation })))
    .filter(
      ({ consultation: { state, number } }) =>
        number !== null && waitingStates.some((each) => each === state),
    )
    .toSorted((a, b) => compare(orderOf(a), orderOf(b)))
}

function orderOf({ consultation: { wantedBy, on, id } }: Request): string {
  return `${wantedBy ?? '9'} ${on ?? ''} ${id}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
