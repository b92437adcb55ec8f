/** What the list of plans shows of a plan, small enough to be kept and read for thousands. */

import { type CalendarDate, parseCalendarDate, type PlanType, planTypes } from '#domain'

export interface PlanSummary {
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
}

/** `null` for bytes that are no summary of this version; the plan itself is then read anew. */
export function parseSummary(id: string, bytes: Uint8Array): PlanSummary | null {
  const read = parseJson(new TextDecoder().decode(bytes))
  if (read === null) return null
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
