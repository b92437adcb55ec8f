import { type ActorKey, consultationsOf, type planShape, type RecordId, refusalOf } from '#domain'
import type { Edit } from '../edit.ts'
import { writeEntry } from './add-entry.ts'
import type { ConsultationValues, StepValues } from './ask-consultant.ts'
import type { PlanCommand } from './plan-command.ts'

/** What the family said to advice that was given with them in the room. */
export interface Agreement {
  readonly agreedWith: string
  /** Who spoke with the family. */
  readonly by: string
}

export interface NewAdvice {
  /** The consultation that it answers; `null` for advice that nobody had asked for. */
  readonly consultation: RecordId | null
  /** The matter of a consultation that begins with this advice. */
  readonly values: ConsultationValues
  readonly words: string
  /** The consultant, and whoever joins. */
  readonly actors: readonly ActorKey[]
  readonly step: Pick<StepValues, 'on' | 'by' | 'inMeeting' | 'mode' | 'note'>
  /** `null` while the family has not agreed. */
  readonly agreement: Agreement | null
}

/** The ids of what advice made. */
export interface AdviceGiven {
  readonly consultation: RecordId
  readonly entry: RecordId
  readonly step: RecordId
}

/**
 * Writes what a consultant advised among the strategies of an outcome, with the
 * step of the consultation that it is. It stands in no other place: PL-02.
 * Where the consultation it answers has gone on meanwhile, another begins.
 */
export function giveAdvice(advice: NewAdvice): PlanCommand<AdviceGiven> {
  return { name: 'give-advice', run: (edit) => writeAdvice(edit, advice) }
}

function writeAdvice(edit: Edit<typeof planShape>, advice: NewAdvice): AdviceGiven {
  const { words, actors, step: values, agreement } = advice
  const { outcome } = advice.values
  const entry = writeEntry(edit, {
    values: { place: 'strategy' },
    words,
    actors,
    outcomes: outcome === null || outcome === undefined ? [] : [outcome],
  })
  const consultation = consultationFor(edit, advice, entry) ?? edit.add('consultations', advice.values)
  const step = edit.add('consultationSteps', { ...values, consultation, entry, kind: 'advised' })
  if (agreement !== null)
    edit.add('consultationSteps', { ...agreement, on: values.on ?? null, consultation, kind: 'adopted' })
  return { consultation, entry, step }
}

/** The consultation that is answered, if advice can come next there. */
function consultationFor(
  edit: Edit<typeof planShape>,
  { consultation, step }: NewAdvice,
  entry: RecordId,
): RecordId | null {
  const found = consultationsOf(edit.before).find((each) => each.consultation.id === consultation)
  if (found === undefined) return null
  const facts = { kind: 'advised', on: step.on ?? null, by: step.by ?? '', entry, agreedWith: '' } as const
  return refusalOf(found.now, facts) === null ? found.consultation.id : null
}
