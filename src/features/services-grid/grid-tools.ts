/** What the parts of the grid share: the day, the links, how things are done and said, and which row is open. */

import type { ReactNode } from 'react'
import type { CalendarDate, Entry, RecordId } from '#domain'
import type { Doing } from '#session'
import type { ServiceLinks } from './links.ts'

export interface GridTools {
  /** Whether the person here writes in the grid, or reads it. */
  readonly mayChange: boolean
  readonly today: CalendarDate
  readonly links: ServiceLinks
  readonly doing: Doing
  readonly renderFindings: ((entry: Entry) => ReactNode) | undefined
  readonly editing: RecordId | null
  readonly open: (row: RecordId) => void
  readonly close: () => void
  readonly editButtonId: (row: RecordId) => string
}
