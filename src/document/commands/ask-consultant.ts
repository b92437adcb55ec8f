import type { planShape, RecordId } from '#domain'
import type { Writable } from '../edit.ts'
import type { PlanCommand } from './plan-command.ts'

export type ConsultationValues = Writable<typeof planShape, 'consultations'>
export type StepValues = Writable<typeof planShape, 'consultationSteps'>

/** Who did a step, and when. */
export type StepWho = Pick<StepValues, 'on' | 'by' | 'note'>

/** Asks the ECMH consultant about an outcome, and answers the id of the consultation. */
export function askConsultant(values: ConsultationValues, who: StepWho): PlanCommand<RecordId> {
  return {
    name: 'ask-consultant',
    run(edit) {
      const consultation = edit.add('consultations', values)
      edit.add('consultationSteps', { ...who, consultation, kind: 'asked' })
      return consultation
    },
  }
}
