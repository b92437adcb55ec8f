import type { ComponentType } from 'react'

/** Where this room's links lead. */
export interface TeamLinks {
  readonly toSort: string
}

/** What other rooms show in this one. */
export interface TeamSlots {
  /** Beside a name: the level of the IMH credential that this person holds. */
  readonly Held: ComponentType<{ readonly name: string }>
}
