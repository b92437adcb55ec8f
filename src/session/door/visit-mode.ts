/**
 * How long a laptop may lie untouched: the usual minutes, or longer during an
 * afternoon of home visits. Visit mode ends by itself, at a time that was set
 * when it was switched on.
 */

import type { Workspace } from '#domain'

type Settings = Workspace['settings']

const usualMinutes = [5, 10, 15, 30] as const
const visitHours = [1, 2, 3, 4] as const

const MINUTE = 60_000
const USUAL = 10
const ON_A_VISIT = 60

/** How many minutes it may lie untouched on other days. */
export function quietMinutes({ lockAfter }: Pick<Settings, 'lockAfter'>): number {
  return usualMinutes.find((each) => each === lockAfter) ?? USUAL
}

/** The limit in milliseconds that holds at this time. */
export function quietLimit(
  { lockAfter, visitUntil }: Pick<Settings, 'lockAfter' | 'visitUntil'>,
  now: number,
): number {
  const minutes = quietMinutes({ lockAfter })
  return (isOnVisit(visitUntil, now) ? Math.max(ON_A_VISIT, minutes) : minutes) * MINUTE
}

/** Whether visit mode holds: it was switched on, has not ended, and was not set further ahead than it may be. */
export function isOnVisit(visitUntil: string, now: number): boolean {
  const until = Date.parse(visitUntil)
  return until > now && until - now <= Math.max(...visitHours) * 60 * MINUTE
}
