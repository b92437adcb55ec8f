/** What the list of plans shows of a plan, small enough to be kept and read for thousands. */

import { MINE } from '#document'
import { type CalendarDate, parseCalendarDate, type PlanType, planTypes } from '#domain'
import { consultingIn, type SummaryConsulting } from './summary-consulting.ts'

export interface PlanSummary extends SummaryConsulting {
  readonly id: string
  readonly firstName: string
  readonly lastName: string
  readonly birthDate: CalendarDate | null
  readonly type: PlanType
  readonly date: CalendarDate | null
  readonly county: string
  readonly isExample: boolean
  readonly isRemoved: boolean
  /** UTC as claimed. */
  readonly editedAt: string
  readonly outcomes: number
  readonly entries: number
  readonly toSort: number
  /** Made with a newer version: this one shows that it is here, and does not open it for editing. */
  readonly isNewer: boolean
}

/** One for all: to make one costs more than to read a summary. */
const utf8 = new TextDecoder()

/** `null` for bytes that are no summary of this version; the plan itself is then read anew. */
export function parseSummary(id: string, bytes: Uint8Array): PlanSummary | null {
  const read = parseJson(utf8.decode(bytes))
  return read === null ? null : summaryOf(id, read)
}

/** A plan of which nothing can be said here but that a newer version made it. */
export function unreadable(id: string): PlanSummary {
  return summaryOf(id, { needs: MINE + 1 })
}

function summaryOf(id: string, read: Readonly<Record<string, unknown>>): PlanSummary {
  return {
    id,
    firstName: asText(read['firstName']),
    lastName: asText(read['lastName']),
    birthDate: parseCalendarDate(asText(read['birthDate'])),
    type: planTypes.find((type) => type === read['type']) ?? 'initial',
    date: parseCalendarDate(asText(read['date'])),
    county: asText(read['county']),
    isExample: read['isExample'] === true,
    isRemoved: read['isRemoved'] === true,
    editedAt: asText(read['editedAt']),
    outcomes: asCount(read['outcomes']),
    entries: asCount(read['entries']),
    toSort: asCount(read['toSort']),
    ...consultingIn(read),
    isNewer: asCount(read['needs']) > MINE,
  }
}

function parseJson(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function asCount(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
