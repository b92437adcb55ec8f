/** Where one can go from an outcome. The app says how. */
export interface OutcomeWays {
  readonly outcome: (outcomeId: string) => string
  readonly beside: (outcomeIds: readonly string[]) => string
  readonly arrange: string
  readonly onGo: (href: string) => void
}

/** More than three columns would be too narrow to write in. */
export const MOST_BESIDE = 3
