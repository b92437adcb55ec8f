/** What somebody is about to write down of care that consultation has led to. */

import { type Agency, type CalendarDate, type careTypes, type LinkedCare } from '#domain'
import type { NewCare } from '#session'
import { words } from './words.en.ts'

export interface CareDraft {
  readonly words: string
  readonly kind: LinkedCare['kind'] | null
  readonly serviceType: (typeof careTypes)[number] | null
  /** The name of the agency; empty while nobody knows it. */
  readonly agency: string
  readonly isInPlace: boolean | null
  readonly parentAgreed: 'yes' | 'no' | 'unknown' | null
  readonly inWordsOf: string
  readonly stepWords: string
  /** Who takes the step, by id; `null` for nobody named. */
  readonly stepBy: string | null
  readonly referredOn: CalendarDate | null
}

export const emptyCare: CareDraft = {
  words: '',
  kind: null,
  serviceType: null,
  agency: '',
  isInPlace: null,
  parentAgreed: null,
  inWordsOf: '',
  stepWords: '',
  stepBy: null,
  referredOn: null,
}

export type CareMistakes = Partial<
  Record<'words' | 'kind' | 'serviceType' | 'isInPlace' | 'stepWords' | 'referredOn', string>
>

export function mistakesInCare(draft: CareDraft, today: CalendarDate): CareMistakes {
  const { kind, isInPlace } = draft
  return {
    ...(draft.words.trim() === '' && { words: words.needsCare }),
    ...(kind === null && { kind: words.needsKind }),
    ...(kind === 'EI service' && draft.serviceType === null && { serviceType: words.needsType }),
    ...(isInPlace === null && { isInPlace: words.needsStatus }),
    ...(isInPlace === false && mistakesInStep(draft, today)),
  }
}

/** What leads there is asked only while the help is not in place. */
function mistakesInStep({ stepWords, referredOn }: CareDraft, today: CalendarDate): CareMistakes {
  return {
    ...(stepWords.trim() === '' && { stepWords: words.needsStep }),
    ...(referredOn !== null && referredOn > today && { referredOn: words.dayAhead }),
  }
}

/** The care as the plan takes it, once its agency has an id there. */
export function careOf(draft: CareDraft, outcome: string, agency: string | null): NewCare {
  const isInPlace = draft.isInPlace === true
  return {
    words: draft.words.trim(),
    kind: draft.kind ?? 'unsure',
    agency,
    serviceType: draft.serviceType ?? '',
    outcome,
    status: isInPlace ? 'in place' : 'needed',
    parentAgreed: draft.parentAgreed ?? 'unknown',
    inWordsOf: draft.parentAgreed === 'yes' ? draft.inWordsOf.trim() : '',
    referredOn: isInPlace ? null : draft.referredOn,
    step: {
      words: isInPlace ? '' : draft.stepWords.trim(),
      actors: draft.stepBy === null ? [] : [draft.stepBy],
    },
  }
}

/** An agency by its name, whatever the case. */
export function namedIn(agencies: readonly Agency[], name: string): Agency | null {
  const sought = name.trim().toLowerCase()
  return agencies.find((agency) => agency.name.trim().toLowerCase() === sought) ?? null
}
