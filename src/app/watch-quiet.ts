/**
 * Watches whether somebody is at this laptop, and tells when it is to be locked.
 *
 * A hidden page is covered: when it shows again after a sleep, the first picture
 * must not be the plan. It is uncovered in the same step in which the clock was
 * looked at, before anything is painted, so that nobody sees it happen.
 *
 * A browser may freeze one page while another is in use. Such a page finds, when
 * it goes on, that it missed time, and cannot tell by itself whether the laptop
 * slept. So a page with a reason to lock is covered at once and asks the others:
 * one that ran all the while, and was touched within the limit, speaks against
 * it. After a real sleep no page ran, so none speaks, and all are locked.
 */

import { type LockReason, reasonToLock } from '#session'

const LOOK_EVERY_MS = 5000
const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const
const looks = ['focus', 'pageshow', 'resume'] as const

export interface Watching {
  /** How long nobody may touch the laptop, in milliseconds; asked at each look, since visit mode ends by itself. */
  readonly limit: (now: number) => number
  readonly onLock: (reason: LockReason) => void
  /** When another page that is in use was touched last; `null` when none is, which takes a moment. */
  readonly askOthers: () => Promise<number | null>
  /** Somebody touched the page; told at most once between two looks. */
  readonly onTouch: () => void
}

export interface Watch {
  /** Somebody touched another page of the app. */
  readonly touchedElsewhere: () => void
  /** When this page was touched last, or another it knows of; `null` when it has a reason to lock. */
  readonly inUse: () => number | null
  readonly stop: () => void
}

export function watchQuiet({ limit, onLock, onTouch, askOthers }: Watching): Watch {
  let [lastTouch, lastLook, isTold, isInDoubt] = [Date.now(), Date.now(), false, false]
  const ending = new AbortController()
  const always = { signal: ending.signal, passive: true, capture: true }
  const look = (): void => {
    if (isInDoubt) return
    const now = Date.now()
    const reason = reasonToLock({ now, lastTouch, lastLook, limit: limit(now) })
    lastLook = now
    isTold = false
    if (reason === null) cover(document.visibilityState === 'hidden')
    else void doubt(reason)
  }
  const doubt = async (reason: LockReason): Promise<void> => {
    isInDoubt = true
    cover(true)
    const touchedThere = await askOthers()
    if (ending.signal.aborted) return
    if (touchedThere === null) return onLock(reason)
    lastTouch = Math.max(lastTouch, touchedThere)
    isInDoubt = false
    look()
  }
  const touch = (): void => {
    look()
    // Whoever opened the lid may be somebody else.
    if (isInDoubt) return
    lastTouch = Date.now()
    if (!isTold) onTouch()
    isTold = true
  }

  const timer = setInterval(look, LOOK_EVERY_MS)
  for (const name of touches) window.addEventListener(name, touch, always)
  for (const name of looks) window.addEventListener(name, look, always)
  document.addEventListener('visibilitychange', look, always)
  return {
    touchedElsewhere: () => {
      if (!isInDoubt) lastTouch = Date.now()
    },
    inUse: () => {
      look()
      return isInDoubt ? null : lastTouch
    },
    stop: () => {
      clearInterval(timer)
      ending.abort()
      cover(false)
    },
  }
}

/** Hides everything on the page, or shows it again. */
function cover(isCovered: boolean): void {
  document.documentElement.toggleAttribute('data-covered', isCovered)
}
