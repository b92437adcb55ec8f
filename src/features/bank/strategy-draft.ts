/** A strategy that somebody writes. It stays where it is while its dialog is closed, until it is kept or thrown away. */

import {
  type BankConcern,
  type BankStrategy,
  inOneLine,
  OLDEST,
  packLengths,
  type RecordId,
  type Routine,
  type Tier,
} from '#domain'
import type { StrategyValues } from '#session'
import { words } from './words.en.ts'

export interface StrategyDraft {
  /** The strategy that is changed; `null` for a new one. */
  readonly record: RecordId | null
  readonly text: string
  readonly routine: Routine
  /** As typed, in months. */
  readonly from: string
  readonly to: string
  readonly action: string
  readonly concerns: readonly BankConcern[]
  readonly tier: Tier
  readonly source: string
  readonly reviewedBy: string
}

export const emptyDraft: StrategyDraft = {
  record: null,
  text: '',
  routine: 'any',
  from: '0',
  to: String(OLDEST),
  action: '',
  concerns: [],
  tier: 'universal',
  source: '',
  reviewedBy: '',
}

/** To change a strategy of one's own. */
export function draftOf(strategy: BankStrategy): StrategyDraft {
  const { text, routine, action, concerns, tier, source, record, reviewedBy } = strategy
  return {
    record,
    text,
    routine,
    from: String(strategy.fromMonths),
    to: String(strategy.toMonths),
    action,
    concerns,
    tier,
    source,
    reviewedBy: reviewedBy ?? '',
  }
}

/** One's own version of any strategy: nobody has reviewed it yet. */
export function ownVersionOf(strategy: BankStrategy): StrategyDraft {
  return { ...draftOf(strategy), record: null, reviewedBy: '' }
}

export type DraftMistakes = Partial<Record<'text' | 'ages' | 'action' | 'source' | 'reviewedBy', string>>

export function mistakesIn(draft: StrategyDraft): DraftMistakes {
  const [from, to] = agesOf(draft)
  return {
    ...(inOneLine(draft.text) === '' ? { text: words.form.missing } : tooLongIn(draft, 'text')),
    ...(from === null || to === null || from > to ? { ages: words.form.wrongAge } : {}),
    ...tooLongIn(draft, 'action'),
    ...tooLongIn(draft, 'source'),
    ...tooLongIn(draft, 'reviewedBy'),
  }
}

function tooLongIn(draft: StrategyDraft, field: 'text' | 'action' | 'source' | 'reviewedBy'): DraftMistakes {
  const most = packLengths[field]
  return inOneLine(draft[field]).length > most ? { [field]: words.form.tooLong(most) } : {}
}

/** What the draft says, as a record of the bank. */
export function valuesOf(draft: StrategyDraft): StrategyValues {
  const [fromMonths, toMonths] = agesOf(draft)
  return {
    values: {
      text: inOneLine(draft.text).replace(/[.\s]+$/u, ''),
      routine: draft.routine,
      fromMonths,
      toMonths,
      action: inOneLine(draft.action),
      tier: draft.tier,
      source: inOneLine(draft.source),
      reviewedBy: inOneLine(draft.reviewedBy),
    },
    concerns: draft.concerns,
  }
}

/** `null` for what is no month from birth to three years. */
function agesOf({ from, to }: StrategyDraft): readonly [number | null, number | null] {
  return [monthsOf(from), monthsOf(to)]
}

function monthsOf(typed: string): number | null {
  const months = /^\s*\d{1,2}\s*$/u.test(typed) ? Number(typed) : Infinity
  return months <= OLDEST ? months : null
}
