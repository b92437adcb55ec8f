import type { RecordId } from '#domain'

/** Where this room's links lead. */
export interface ServiceLinks {
  readonly services: string
  /** The grid with one of its rows open; without it the grid itself is shown. */
  readonly service?: (row: RecordId) => string
  readonly toSort: string
  readonly outcome: (id: RecordId) => string
  readonly team: string
}
