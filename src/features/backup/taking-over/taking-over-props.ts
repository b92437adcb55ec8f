import type { ComponentType } from 'react'
import type { Result } from '#domain'
import type { Bring } from '../answers.ts'

/** Plans of another person on this laptop, as much as may be said of them while they are locked. */
export interface OtherPerson {
  readonly id: string
  /** Two words that name nobody: “Blue kite”. */
  readonly mark: string
}

/** Her plans, once somebody has opened them. */
export interface OpenedOther {
  readonly plans: number
  /** Whether the key of the agency opened them, which was noted there. */
  readonly isByAgency: boolean
  readonly take: Bring
  /** Removes all of hers from this laptop. */
  readonly remove: () => Promise<Result<void, RemoveProblem>>
}

/** Mostly because another window has them open. */
export interface RemoveProblem {
  readonly kind: 'not removed'
}

export interface TakingOverProps {
  /** None once the last one was removed. */
  readonly others: readonly OtherPerson[]
  /** Asks for a way into her plans. */
  readonly Unlock: ComponentType<{
    readonly id: string
    readonly onOpen: (opened: OpenedOther) => void
  }>
  /** Looks again who has plans here. */
  readonly onEnd: () => void
}
