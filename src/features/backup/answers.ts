/**
 * What this room asks for and what it may be answered. It reads no file and opens
 * nothing itself: who uses it hands in functions, and each answers a Result.
 */

import type { ComponentType } from 'react'
import type { Result } from '#domain'

/** How far something is. */
export interface Progress {
  readonly done: number
  readonly of: number
}

/** Told how far it is, and whether to stop. */
export interface Watch {
  readonly onProgress: (progress: Progress) => void
  readonly signal: AbortSignal
}

/** Why no backup was made. */
export interface SaveProblem {
  readonly kind: 'cancelled' | 'full' | 'no memory' | 'not made' | 'no folder'
}

export interface Saved {
  /** Plans in it. */
  readonly plans: number
  /** Plans whose key is damaged: they cannot be opened here either, and are not in it. */
  readonly leftOut: number
}

export type Saving = Promise<Result<Saved, SaveProblem>>

/** Why a file is of no use as a backup. */
export interface FileProblem {
  readonly kind: 'not a backup' | 'newer' | 'damaged backup' | 'unreadable file' | 'cancelled'
}

/** A backup that was looked through, as much as may be said of it while it is locked. */
export interface LookedAt {
  /** The day, in words. */
  readonly madeOn: string
  /** Plans that are whole, of how many. */
  readonly whole: number
  readonly of: number
  /** Whether nothing at all is missing. */
  readonly isWhole: boolean
  /** Whether it holds plans of another person: whoever brings it in takes them over, and says why. */
  readonly isOfOthers: boolean
  /** Asks for a secret that opens it, and hands on how to bring it back. */
  readonly Unlock: ComponentType<{ readonly onOpen: (bring: Bring) => void }>
}

/** Brings plans in, once what holds them is unlocked. `why` is written down where they are of another person, and empty else. */
export type Bring = (watch: Watch, why: string) => Promise<Result<Brought, BringProblem>>

export interface Brought {
  /** Plans that were not here before. */
  readonly added: number
  /** Plans that were here and gained something. */
  readonly grown: number
  /** Plans that were here with all of it. */
  readonly same: number
  /** Plans from which something was removed for good here; they stay as they are. */
  readonly otherKey: number
  /** Plans that were destroyed here, and are not brought back by taking over somebody else's copy. */
  readonly destroyed: number
  /** Plans of which not everything could be opened. */
  readonly damaged: number
  /** Whether they were kept by another person, whose settings stayed out. */
  readonly isOfOthers: boolean
}

/** Why it stopped. What came before that stays. */
export interface BringProblem {
  readonly kind: 'cancelled' | 'full' | 'not kept' | 'unreadable file'
}
