/**
 * What this room asks for and what it may be answered. It keeps no key and opens
 * nothing itself: who uses it hands in functions, and each answers a Result.
 */

import type { Result } from '#domain'

/** Why a vault stayed locked. */
export interface UnlockProblem {
  readonly kind:
    | 'wrong secret'
    /** The recovery key has a typing slip: its check letters do not fit. */
    | 'mistyped'
    /** This vault has no lock that such a key could open. */
    | 'no such way'
    | 'damaged header'
    | 'newer'
    | 'no memory'
    /** The chosen file holds no agency key. */
    | 'not a key file'
    /** The question of the laptop, such as for a finger, was closed without an answer. */
    | 'given up'
    /** The laptop or the browser has no key for this. */
    | 'cannot'
    /** It could not be written down that the agency's key was used, so nothing was opened. */
    | 'not noted'
    /** Somebody changed the backup after it was made. */
    | 'altered'
}

/** Why something new could not be put in place. Nothing has changed then. */
export interface KeepProblem {
  readonly kind:
    | 'full'
    | 'not kept'
    | 'no memory'
    | 'given up'
    | 'not a key file'
    /** The laptop or the browser can give no key of its own. */
    | 'cannot'
    /** This laptop opens these plans already. */
    | 'already here'
    /** One of the two: the browser does not say which. */
    | 'given up or here'
}

/** Why a lock stayed as it is. Whoever changes one proves who she is, also while everything is open. */
export interface ChangeProblem {
  readonly kind: 'wrong secret' | KeepProblem['kind']
}

export type Unlocking = Promise<Result<void, UnlockProblem>>
export type Keeping<Value = void> = Promise<Result<Value, KeepProblem>>
export type Changing<Value = void> = Promise<Result<Value, ChangeProblem>>

/** Whether the laptop can unlock by itself, and what is missing where it cannot. */
export type QuickHere = 'possible' | 'no browser' | 'no reader'

/** That the key of an agency opened these plans. */
export interface AgencyOpened {
  /** Day and time, in words. */
  readonly on: string
  /** In groups. */
  readonly fingerprint: string
}

/** The key that is printed: eight groups of four letters and digits, with whatever stands between them. */
export interface RecoveryKey {
  readonly key: string
  /** Whose plans it opens, without a name: “Blue kite”. */
  readonly mark: string
  /** The day, in words. */
  readonly madeOn: string
}

export interface Judgement {
  readonly step: 'too weak' | 'good' | 'strong'
  /** Why, in a sentence or two. */
  readonly reason: string
}

/** What helps somebody to choose a passphrase. */
export interface PassphraseAdvice {
  readonly judge: (text: string) => Promise<Judgement>
  /** Another four words each time. */
  readonly suggest: () => Promise<string>
}

/** How many of the plans that were here before are locked by now. */
export interface SealProgress {
  readonly done: number
  readonly total: number
}
