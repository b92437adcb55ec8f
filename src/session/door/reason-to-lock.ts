/**
 * When a laptop locks by itself.
 *
 * Two things count. Nobody touched it for as long as its owner allows, or it
 * slept: a look at the clock that comes minutes too late means that nothing ran
 * meanwhile, and whoever opens the lid now may be somebody else. Visit mode
 * makes the first wait longer, and never the second.
 */

/** Why a laptop is locked. `asked`: somebody pressed Lock. */
export type LockReason = 'quiet' | 'woke' | 'asked'

export interface Watched {
  /** Milliseconds of the clock on the wall. */
  readonly now: number
  readonly lastTouch: number
  readonly lastLook: number
  /** How long it may lie untouched, in milliseconds. */
  readonly limit: number
}

/** Looks that come later than this were slept through; a browser slows the timers of a hidden page to one a minute. */
const SLEPT_IN_MS = 5 * 60_000

/** Why to lock now; `null` when there is no reason. A clock that was set back is none. */
export function reasonToLock({ now, lastTouch, lastLook, limit }: Watched): LockReason | null {
  if (now - lastLook > SLEPT_IN_MS) return 'woke'
  return now - lastTouch >= limit ? 'quiet' : null
}
