import type { CalendarDate, TrainingHours } from '#domain'
import { words } from './words.en.ts'

/** Hours that somebody is about to write down. */
export interface HoursDraft {
  readonly on: CalendarDate | null
  /** As it was typed. */
  readonly hours: string
  readonly area: string | null
  readonly title: string
  readonly certificate: string
}

export const emptyDraft: HoursDraft = { on: null, hours: '', area: null, title: '', certificate: '' }

export function draftOf({ on, hours, area, title, certificate }: TrainingHours): HoursDraft {
  return { on, hours: hours === null ? '' : String(hours), area: area || null, title, certificate }
}

export type HoursMistakes = Partial<Record<'on' | 'hours' | 'area', string>>

/** What is missing before it can be written down, in words. */
export function mistakesIn({ on, hours, area }: HoursDraft, today: CalendarDate): HoursMistakes {
  return {
    ...(on === null && { on: words.needsDay }),
    ...(on !== null && on > today && { on: words.dayAhead }),
    ...(readHours(hours) === null && { hours: words.needsHours }),
    ...(area === null && { area: words.needsArea }),
  }
}

export function valuesOf({ on, hours, area, title, certificate }: HoursDraft) {
  return {
    on,
    hours: readHours(hours),
    area: area ?? '',
    title: title.trim(),
    certificate: certificate.trim(),
  }
}

/** “1.5”, “1,5” and “2”; `null` for what is no number of hours. */
export function readHours(typed: string): number | null {
  const said = typed.trim().replace(',', '.')
  if (!/^\d{1,3}(?:\.\d{1,2})?$/u.test(said)) return null
  return Number(said) > 0 ? Number(said) : null
}
