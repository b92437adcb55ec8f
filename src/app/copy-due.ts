import { dayOf } from '#session'

const HOUR = 3_600_000

interface Copied {
  /** When the last copies were made after unlocking and when leaving, in UTC; `null` for never. */
  readonly copiedAt: string | null
  readonly leftAt: string | null
}

/** Whether the folder should get a copy now: one a day after unlocking, and one when leaving, if an hour's work may be in it. */
export function isCopyDue({ copiedAt, leftAt }: Copied, isLeaving: boolean, now: number): boolean {
  const isToday = (at: string | null): boolean =>
    at !== null && dayOf(at) === dayOf(new Date(now).toISOString())
  if (!isLeaving) return !isToday(copiedAt)
  return isToday(copiedAt) && !isToday(leftAt) && Date.parse(copiedAt ?? '') <= now - HOUR
}
