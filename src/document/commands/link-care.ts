import { type ActorKey, type CalendarDate, fieldsOfCare, type LinkedCare, type RecordId } from '#domain'
import { writeEntry } from './add-entry.ts'
import type { PlanCommand } from './plan-command.ts'

export interface NewCare extends LinkedCare {
  /** The day on which the family was referred; `null` when it was not yet. */
  readonly referredOn: CalendarDate | null
  readonly inWordsOf: string
  /** Who will do what to get there. */
  readonly step: { readonly words: string; readonly actors: readonly ActorKey[] }
}

/** The ids of what was written, and where the care stands. */
export interface CareLinked {
  readonly care: RecordId
  /** `null` where there is nothing left to do. */
  readonly step: RecordId | null
}

/**
 * Writes that consultation has led to mental health care: the care where the
 * decision table wants it, and among the strategies who will do what to get
 * there. Rules PL-04 to PL-08, PL-25.
 */
export function linkCare({ step, referredOn, inWordsOf, ...care }: NewCare): PlanCommand<CareLinked> {
  return {
    name: 'link-care',
    run(edit) {
      const values = { ...fieldsOfCare(edit.before, care), referredOn, inWordsOf }
      const outcomes = [care.outcome]
      const id = writeEntry(edit, { values, words: care.words, outcomes })
      if (step.words.trim() === '') return { care: id, step: null }
      const secures = { place: 'strategy', secures: id } as const
      return { care: id, step: writeEntry(edit, { values: secures, ...step, outcomes }) }
    },
  }
}
