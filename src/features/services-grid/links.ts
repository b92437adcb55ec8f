import type { RecordId } from '#domain'

/** Where this room's links lead. */
export interface ServiceLinks {
  /** The grid, with one of its rows in view when it is named. */
  readonly services: (row?: RecordId) => string
  readonly toSort: () => string
  readonly outcome: (id: RecordId) => string
  readonly team: () => string
}
