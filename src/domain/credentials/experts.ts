/** Whom a team asks first about social-emotional development: its own people with IMH level II or III. */

import type { CalendarDate } from '../calendar-date.ts'
import { present } from '../present.ts'
import type { Credential } from '../workspace-shape.ts'
import { type Period, periodOf } from './period.ts'
import type { RenewalRules } from './renewal-rule.ts'

export interface Expert {
  readonly holder: string
  readonly level: 'II' | 'III'
  readonly state: Period['state']
}

/** Level III first, then by name; each person once, with the highest level. Whoever is overdue is left out. */
export function expertsIn(
  credentials: readonly Credential[],
  rules: RenewalRules,
  today: CalendarDate,
): readonly Expert[] {
  const all = present(credentials)
    .flatMap((credential) => expertOf(credential, rules, today))
    .toSorted((a, b) => b.level.localeCompare(a.level) || a.holder.localeCompare(b.holder))
  return all.filter((each, index) => all.findIndex(({ holder }) => isNamed(holder, each.holder)) === index)
}

function expertOf(credential: Credential, rules: RenewalRules, today: CalendarDate): readonly Expert[] {
  const { kind, level, holder } = credential
  if (kind !== 'IMH' || holder.trim() === '' || (level !== 'II' && level !== 'III')) return []
  const { state } = periodOf(credential, rules.IMH, today)
  return state === 'overdue' ? [] : [{ holder: holder.trim(), level, state }]
}

/** The level that somebody of this name holds; `null` for none. */
export function expertLevelOf(name: string, experts: readonly Expert[]): Expert['level'] | null {
  return experts.find(({ holder }) => isNamed(holder, name))?.level ?? null
}

function isNamed(one: string, other: string): boolean {
  return plainly(one) === plainly(other)
}

function plainly(name: string): string {
  return name.trim().replaceAll(/\s+/gu, ' ').toLowerCase()
}
