/**
 * A service starts after the parent said yes to it, row by row.
 *
 * Consent decides nothing about where a row stands: a row without an answer
 * stands on the grid with its planned dates. What is worth a word is a start
 * that came, or was written, before the yes. 34 CFR 303.420(a)(3) and (d).
 */

import type { CalendarDate } from '../calendar-date.ts'
import type { Entry } from '../plan-shape.ts'

/** `no-yes`: the start has come and nobody said yes. `said-no`: it has come although the family said no. `too-early`: it lies before the day of the yes. */
export type StartFinding = 'no-yes' | 'said-no' | 'too-early'

/** What is to be said about the start of a row and its consent; `null` when all is well. */
export function consentBeforeStart(
  { startsOn, consent, consentOn }: Pick<Entry, 'startsOn' | 'consent' | 'consentOn'>,
  today: CalendarDate,
): StartFinding | null {
  if (startsOn === null) return null
  if (consent === 'given') return consentOn !== null && startsOn < consentOn ? 'too-early' : null
  if (consent === 'withdrawn' || startsOn > today) return null
  return consent === 'declined' ? 'said-no' : 'no-yes'
}
