/** Which hours count in a period, and why the others do not. */

import type { CalendarDate } from '../calendar-date.ts'
import type { TrainingHours } from '../workspace-shape.ts'
import type { Period } from './period.ts'
import { type RenewalRule, sameArea } from './renewal-rule.ts'

export type NotCounted =
  'no day' | 'no hours' | 'not in the list' | 'ahead' | 'before the period' | 'after the period' | 'no period'

export interface CountedHours {
  readonly record: TrainingHours
  /** `null` when they count. */
  readonly why: NotCounted | null
}

export interface AreaHours {
  readonly area: string
  readonly hours: number
  /** It has as many hours as the rule asks for in one area. */
  readonly isCovered: boolean
}

interface When {
  readonly period: Period
  readonly rule: RenewalRule
  readonly today: CalendarDate
}

export function countHours(records: readonly TrainingHours[], when: When): readonly CountedHours[] {
  return records.map((record) => ({ record, why: whyNot(record, when) }))
}

function whyNot({ on, hours, area }: TrainingHours, { period, rule, today }: When): NotCounted | null {
  if (on === null) return 'no day'
  if (hours === null || hours <= 0) return 'no hours'
  if (!rule.areas.some((each) => sameArea(each, area))) return 'not in the list'
  if (on > today) return 'ahead'
  if (period.state === 'cannot be told') return 'no period'
  if (on < period.from) return 'before the period'
  return on > period.renewBy ? 'after the period' : null
}

export function hoursByArea(
  lines: readonly CountedHours[],
  { areas, leastPerArea }: Pick<RenewalRule, 'areas' | 'leastPerArea'>,
): readonly AreaHours[] {
  const counted = lines.filter(({ why }) => why === null)
  return areas.map((area) => {
    const hours = sumOf(counted.filter(({ record }) => sameArea(record.area, area)))
    return { area, hours, isCovered: hours > 0 && hours >= leastPerArea }
  })
}

/** In hundredths, so that ten times six minutes is an hour. */
export function sumOf(lines: readonly CountedHours[]): number {
  return lines.reduce((sum, { record }) => sum + Math.round((record.hours ?? 0) * 100), 0) / 100
}
