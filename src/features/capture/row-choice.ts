import type { SuggestedDestination } from '#domain'
import type { OfferedRow, RowGroup } from './reading.ts'

/** What the person chose for a row, as far as she chose. */
export interface RowChoice {
  readonly place?: SuggestedDestination
  /** The key of an outcome. */
  readonly outcome?: string
  /** It stays in the box. */
  readonly isLeft?: boolean
  /** A row is put on the grid beside it. */
  readonly withRow?: boolean
}

export type Choices = ReadonlyMap<string, RowChoice>

/** A row with all that is decided about it. */
export interface ChosenRow extends OfferedRow {
  readonly place: SuggestedDestination
  readonly outcome: string | null
  readonly isLeft: boolean
  readonly withRow: boolean
}

export function chosenRow(
  row: OfferedRow,
  { outcome }: Pick<RowGroup, 'outcome'>,
  choices: Choices,
): ChosenRow {
  const choice = choices.get(row.key) ?? {}
  return {
    ...row,
    place: choice.place ?? row.suggested.destination,
    outcome: choice.outcome ?? outcome.key,
    isLeft: choice.isLeft ?? false,
    withRow: choice.withRow ?? false,
  }
}

export const destinations: readonly SuggestedDestination[] = [
  'strategy',
  'support',
  'service',
  'transition',
  'assessment',
  'log',
  'ask',
]
