/**
 * How far somebody is with the renewal of a credential.
 *
 * The state speaks of days alone: a credential holds until its day, whatever
 * hours are missing. What is missing is listed beside it. A credential changes
 * no placement (PL-09, PL-10), so nothing of this is asked by the decision table.
 */

import type { CalendarDate } from '../calendar-date.ts'
import { present } from '../present.ts'
import type { Credential, TrainingHours } from '../workspace-shape.ts'
import { type AreaHours, type CountedHours, countHours, hoursByArea, sumOf } from './count-hours.ts'
import { type Period, periodOf } from './period.ts'
import type { RenewalRule, RenewalRules } from './renewal-rule.ts'

export type MissingForRenewal =
  | { readonly kind: 'hours'; readonly more: number; readonly of: number }
  | { readonly kind: 'area'; readonly area: string; readonly more: number }
  /** So many more areas, of any. */
  | { readonly kind: 'areas'; readonly more: number; readonly of: number }
  /** `isOld`: it was updated, and before this period. */
  | { readonly kind: 'inventory'; readonly isOld: boolean }

/** Worth a look; it stops nobody. */
export type CredentialFinding =
  | { readonly kind: 'no level' }
  | { readonly kind: 'no proof of experience' }
  | { readonly kind: 'not of the mental health field' }
  | { readonly kind: 'mental health field unknown' }
  | { readonly kind: 'hours do not count'; readonly count: number }

export interface Renewal {
  readonly rule: RenewalRule
  readonly period: Period
  readonly byArea: readonly AreaHours[]
  /** All hours that count in this period. */
  readonly counted: number
  /** Every line of hours, newest first, with the reason where it does not count. */
  readonly lines: readonly CountedHours[]
  readonly missing: readonly MissingForRenewal[]
  readonly findings: readonly CredentialFinding[]
}

export function renewalOf(
  credential: Credential,
  hours: readonly TrainingHours[],
  rules: RenewalRules,
  today: CalendarDate,
): Renewal {
  const rule = rules[credential.kind]
  const period = periodOf(credential, rule, today)
  const lines = countHours(ownHours(credential, hours), { period, rule, today })
  const byArea = hoursByArea(lines, rule)
  const counted = sumOf(lines.filter(({ why }) => why === null))
  const sums = { byArea, counted }
  return {
    rule,
    period,
    byArea,
    counted,
    lines,
    missing:
      period.state === 'cannot be told'
        ? []
        : missingFor(credential, { rule, sums, from: period.from, today }),
    findings: findingsOf(credential, rule, lines),
  }
}

function ownHours({ id }: Credential, hours: readonly TrainingHours[]): readonly TrainingHours[] {
  return present(hours)
    .filter(({ credential }) => credential === id)
    .toSorted((a, b) => (b.on ?? '9').localeCompare(a.on ?? '9'))
}

interface Stock {
  readonly rule: RenewalRule
  readonly sums: Pick<Renewal, 'byArea' | 'counted'>
  readonly from: CalendarDate
  readonly today: CalendarDate
}

function missingFor(
  { inventoryOn }: Credential,
  { rule, sums, from, today }: Stock,
): readonly MissingForRenewal[] {
  const more = less(rule.hours, sums.counted)
  const isUpdated = inventoryOn !== null && inventoryOn >= from && inventoryOn <= today
  const isOld = inventoryOn !== null && inventoryOn < from
  return [
    ...(more > 0 ? [{ kind: 'hours', more, of: rule.hours } as const] : []),
    ...missingAreas(rule, sums.byArea),
    ...(rule.asksForInventory && !isUpdated ? [{ kind: 'inventory', isOld } as const] : []),
  ]
}

function missingAreas(rule: RenewalRule, byArea: readonly AreaHours[]): readonly MissingForRenewal[] {
  if (rule.leastAreas === null)
    return byArea
      .filter(({ isCovered }) => !isCovered)
      .map(({ area, hours }) => ({ kind: 'area', area, more: less(rule.leastPerArea, hours) }))
  // A list may have been cut to fewer areas than the rule asks for.
  const of = Math.min(rule.leastAreas, byArea.length)
  const more = of - byArea.filter(({ isCovered }) => isCovered).length
  return more > 0 ? [{ kind: 'areas', more, of }] : []
}

/** What is left, in hundredths of an hour. */
function less(of: number, have: number): number {
  return Math.max(0, Math.round((of - have) * 100) / 100)
}

function findingsOf(
  { kind, level, experience, isOfMentalHealthField }: Credential,
  rule: RenewalRule,
  lines: readonly CountedHours[],
): readonly CredentialFinding[] {
  const count = lines.filter(({ why }) => why !== null).length
  return [
    ...(kind === 'IMH' && level === '' ? [{ kind: 'no level' } as const] : []),
    ...(kind === 'IMH' && experience === '' ? [{ kind: 'no proof of experience' } as const] : []),
    ...(rule.isForMentalHealthField ? findingsOfField(isOfMentalHealthField) : []),
    ...(count > 0 ? [{ kind: 'hours do not count', count } as const] : []),
  ]
}

function findingsOfField(field: Credential['isOfMentalHealthField']): readonly CredentialFinding[] {
  if (field === 'yes') return []
  return [{ kind: field === 'no' ? 'not of the mental health field' : 'mental health field unknown' }]
}
