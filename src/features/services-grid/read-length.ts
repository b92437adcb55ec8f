/**
 * The length of a visit as people type it.
 *
 * Federal "intensity" means individual or group, and is often taken for
 * minutes; what is typed there as a length is read as the length.
 */

import type { Entry } from '#domain'

const hour = '(?:h|hr|hrs|hour|hours)'
const minute = '(?:m|min|mins|minute|minutes)'
const bareMinutes = new RegExp(`^(\\d{1,4})\\s*${minute}?\\.?$`)
const bareHours = new RegExp(`^(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*${hour}\\.?$`)
const hoursAndMinutes = new RegExp(
  `^(\\d{1,2})\\s*${hour}\\.?,?\\s*(?:and\\s+)?(\\d{1,2})\\s*${minute}?\\.?$`,
)
const clock = /^(\d{1,2}):([0-5]\d)$/

const inWords: Readonly<Record<string, number>> = {
  'an hour': 60,
  'one hour': 60,
  'half an hour': 30,
  'half hour': 30,
  'a half hour': 30,
}

const MOST_IN_A_DAY = 24 * 60

/** Whole minutes; `null` for anything that is not one length of at most a day. */
export function parseMinutes(text: string): number | null {
  const typed = text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  const minutes = inWords[typed] ?? minutesIn(typed)
  return minutes !== null && minutes > 0 && minutes <= MOST_IN_A_DAY ? minutes : null
}

function minutesIn(typed: string): number | null {
  const minutes = bareMinutes.exec(typed)
  if (minutes) return Number(minutes[1])
  const hours = bareHours.exec(typed)
  if (hours) return Math.round(Number(hours[1]?.replace(',', '.')) * 60)
  const both = hoursAndMinutes.exec(typed) ?? clock.exec(typed)
  return both ? Number(both[1]) * 60 + Number(both[2]) : null
}

/** What a text in the intensity field says about the row; `null` when it says neither an intensity nor a length. */
export function readIntensity(text: string): Partial<Pick<Entry, 'intensity' | 'minutes'>> | null {
  const typed = text.trim().toLowerCase()
  if (typed === '') return { intensity: '' }
  if ('individual'.startsWith(typed)) return { intensity: 'individual' }
  if ('group'.startsWith(typed)) return { intensity: 'group' }
  const minutes = parseMinutes(typed)
  return minutes === null ? null : { minutes }
}
