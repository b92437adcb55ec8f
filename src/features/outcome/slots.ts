/** What other rooms bring to this screen. The app fills them. */

import type { ComponentType } from 'react'
import type { Entry } from '#domain'

export interface OutcomeSlots {
  /** The words of an entry, static or open for writing. */
  readonly Text: ComponentType<{
    readonly entry: Entry
    readonly label: string
    readonly isWriting: boolean
    readonly onDone: () => void
    readonly onNext: () => void
  }>
  /** What the rules have to say about an entry, with Move and Keep here. */
  readonly Hints: ComponentType<{ readonly entry: Entry; readonly label: string }>
  /** What the ECMH consultant is asked and has advised. */
  readonly Consultation: ComponentType<{ readonly outcomeId: string }>
  /** The EI services linked to this outcome. */
  readonly Services: ComponentType<{ readonly outcomeId: string }>
  /** What waits for a place in this outcome. */
  readonly ToSort: ComponentType<{ readonly outcomeId: string }>
}
