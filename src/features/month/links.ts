import type { Month } from '#domain'

/** Where this room leads. */
export interface MonthLinks {
  readonly monthOf: (month: Month) => string
  readonly meeting: (id: string) => string
  readonly teams: string
  readonly plan: (id: string) => string
}
