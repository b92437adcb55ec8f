import { adviceIn, consultationsOf, type RecordId, refusalOf, type StepRefusal } from '#domain'
import type { StepValues } from './ask-consultant.ts'
import type { PlanCommand } from './plan-command.ts'

/** A step that makes no strategy. */
export interface NewStep extends Pick<StepValues, 'on' | 'by' | 'agreedWith' | 'note'> {
  readonly kind: 'taken up' | 'adopted' | 'declined' | 'closed'
}

/**
 * Takes the next step of a consultation. Answers why it cannot be taken, and
 * writes nothing then; `null` when it was. What a family declined does not stay
 * among the strategies.
 */
export function takeStep(consultation: RecordId, step: NewStep): PlanCommand<StepRefusal | null> {
  return {
    name: 'take-consultation-step',
    run(edit) {
      const now = consultationsOf(edit.before).find((each) => each.consultation.id === consultation)?.now
      const refusal = now === undefined ? 'not now' : refusalOf(now, factsOf(step))
      if (refusal !== null || now === undefined) return refusal
      edit.add('consultationSteps', { ...step, consultation })
      const advised = adviceIn(now)
      if (step.kind === 'declined' && advised !== null) edit.remove('entries', advised.entry)
      return null
    },
  }
}

function factsOf({ kind, on = null, by = '', agreedWith = '' }: NewStep) {
  return { kind, on, by, agreedWith, entry: null }
}
