import type { Unlocking } from './answers.ts'

/** Beside the passphrase, which always is. */
type OtherWay = 'quick' | 'recovery' | 'agency'

/** A vault on this laptop, as much as may be said of it while it is locked. */
export interface ListedVault {
  readonly id: string
  /** Two words that name nobody: “Blue kite”. */
  readonly mark: string
  /** When it was last opened, in words: “today”, “on Tuesday”. Left out where nobody knows. */
  readonly lastUsed?: string
  readonly ways: readonly OtherWay[]
  /** Why it cannot be opened by any way. */
  readonly trouble?: 'damaged header' | 'newer'
}

export type Attempt =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery'; readonly key: string }
  | { readonly kind: 'agency'; readonly file: File; readonly passphrase: string }
  | { readonly kind: 'quick' }

export type TryUnlock = (attempt: Attempt) => Unlocking

/** Why it is locked; nothing is said when the app has just been opened. */
export type LockReason = 'quiet' | 'asked' | 'woke'
