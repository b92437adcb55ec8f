/** The consultations of a plan, each with what it has come to. */

import type { CalendarDate } from '../calendar-date.ts'
import type { Consultation, ConsultationStep, Plan } from '../plan-shape.ts'
import { present } from '../present.ts'
import type { RecordId } from '../shape.ts'
import { type Advised, type Consulting, foldSteps, type Taken } from './consultation.ts'

export interface ConsultationNow {
  readonly consultation: Consultation
  readonly now: Consulting
  /** The steps that it has taken, in their order: earlier advice and its answer too. */
  readonly taken: readonly ConsultationStep[]
  /** Steps that were written down and cannot follow, such as a second answer from another laptop. */
  readonly leftOver: readonly ConsultationStep[]
}

type Consultations = Pick<Plan, 'consultations' | 'consultationSteps'>

/** In the order in which they began; those without a first step are not among them. */
export function consultationsOf(plan: Consultations): readonly ConsultationNow[] {
  return present(plan.consultations).flatMap((consultation) => {
    const steps = plan.consultationSteps.filter((step) => step.consultation === consultation.id)
    const { now, taken, leftOver } = foldSteps(steps)
    return now === null ? [] : [{ consultation, now, taken, leftOver }]
  })
}

export function consultationsFor(plan: Consultations, outcome: RecordId): readonly ConsultationNow[] {
  return consultationsOf(plan).filter(({ consultation }) => consultation.outcome === outcome)
}

/** The consultation in which this strategy was advised last; `null` for a strategy that nobody was asked about. */
export function consultationOfEntry(plan: Consultations, entry: RecordId): ConsultationNow | null {
  return consultationsOf(plan).findLast(({ now }) => adviceIn(now)?.entry === entry) ?? null
}

/** What was advised; `null` where it has not come to that. */
export function adviceIn(now: Consulting): Advised | null {
  if (now.state === 'closed') return adviceIn(now.before)
  return now.state === 'asked' || now.state === 'taken up' ? null : now.advised
}

/** The step it stands at. */
export function lastStepOf(now: Consulting): Taken {
  switch (now.state) {
    case 'asked':
      return now.asked
    case 'taken up':
      return now.takenUp
    case 'advised':
      return now.advised
    case 'adopted':
    case 'declined':
      return now.answer
    case 'closed':
      return now.closed
  }
}

/** Whether the day by which an answer is wanted has passed without advice. */
export function isLate({ consultation, now }: ConsultationNow, today: CalendarDate): boolean {
  const isWaiting = now.state === 'asked' || now.state === 'taken up'
  return isWaiting && consultation.wantedBy !== null && consultation.wantedBy < today
}
