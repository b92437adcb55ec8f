/** What is to be said of the last backup, and when somebody is reminded of the next. */

import { addDays, type CalendarDate } from '#domain'
import { dayOf } from '#session'
import { dayInWords } from '#ui'
import { words } from './words.en.ts'

/** So many days a backup is new enough. */
const FRESH = 7

export interface BackupFacts {
  /** When the last one was made, in UTC; empty when there is none. */
  readonly backedUpAt: string
  /** The day on which the reminder was put off to the next. */
  readonly backupPutOffOn: string
}

/** “today”, “5 days ago”, “on November 3”; `null` when there is no backup. */
export function lastBackup(backedUpAt: string, today: CalendarDate): string | null {
  const day = dayOf(backedUpAt)
  if (day === null) return null
  if (day >= today) return words.today
  if (day === addDays(today, -1)) return words.yesterday
  const ago = days.find((count) => day === addDays(today, -count))
  return ago === undefined ? words.on(dayInWords(day, 'long')) : words.daysAgo(ago)
}

const days = Array.from({ length: 30 }, (_, index) => index + 2)

/** Whether a reminder stands on Home. Where there is no plan of a family yet, there is nothing to lose. */
export function isDue(facts: BackupFacts, plans: number, today: CalendarDate): boolean {
  if (plans === 0 || facts.backupPutOffOn === today) return false
  const day = dayOf(facts.backedUpAt)
  return day === null || day < addDays(today, -FRESH)
}
