import { type CalendarDate, parseCalendarDate, type PlanType } from '#domain'
import type { PlanStart } from '#session'
import { type DateParts, readDateParts } from '#ui'
import { words } from './words.en.ts'

/** A date as it stands in its boxes, and the day that is kept of it. */
export interface DraftDate {
  readonly typed: DateParts | null
  readonly day: CalendarDate | null
}

export interface PlanDraft {
  readonly firstName: string
  readonly lastName: string
  readonly birthDate: DraftDate
  readonly type: PlanType
  readonly date: DraftDate
  readonly county: string
  readonly language: string
}

export function emptyDraft(county: string): PlanDraft {
  const noDate: DraftDate = { typed: null, day: null }
  return {
    firstName: '',
    lastName: '',
    birthDate: noDate,
    type: 'initial',
    date: noDate,
    county,
    language: 'en',
  }
}

/** What is wrong, a sentence for each field. */
export interface Mistakes {
  readonly firstName?: string
  readonly birthDate?: string
  readonly date?: string
}

export function mistakesIn(draft: PlanDraft, today: CalendarDate): Mistakes {
  const { firstName, birthDate, date } = draft
  const isAhead = birthDate.day !== null && birthDate.day > today
  return {
    ...(firstName.trim() === '' && { firstName: words.firstNameMissing }),
    ...(isAhead && { birthDate: words.birthDateAhead }),
    ...(isUnfinished(birthDate) && { birthDate: words.dateUnfinished }),
    ...(isUnfinished(date) && { date: words.dateUnfinished }),
  }
}

export function startOf(draft: PlanDraft, starter: PlanStart['starter']): PlanStart {
  return {
    firstName: draft.firstName.trim(),
    lastName: draft.lastName.trim(),
    birthDate: draft.birthDate.day,
    type: draft.type,
    date: draft.date.day,
    county: draft.county.trim(),
    language: draft.language,
    isExample: false,
    starter,
  }
}

/** The date with a new day, as a date field tells it. */
export function withDay(date: DraftDate, iso: string | null): DraftDate {
  return { ...date, day: parseCalendarDate(iso) }
}

function isUnfinished({ typed }: DraftDate): boolean {
  if (typed === null) return false
  const { kind } = readDateParts(typed)
  return kind === 'incomplete' || kind === 'refused'
}
