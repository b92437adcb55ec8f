import type { ComponentType } from 'react'
import type { Entry } from '#domain'

export interface VisitSlots {
  /** The words of a strategy, to be read. */
  readonly Text: ComponentType<{ readonly entry: Entry }>
  /** Who acts in it. */
  readonly Who: ComponentType<{ readonly entry: Entry }>
}

/** Where one can go from a visit. */
export interface VisitLinks {
  readonly about: string
  readonly team: string
  readonly outcome: (outcomeId: string) => string
}
