import { type RenewalRule, usualRules } from '#domain'
import { words } from './words.en.ts'

/** A rule as it is being typed. `least`: hours in each area for IMH, the number of areas for ECMH. */
export interface RuleDraft {
  readonly months: string
  readonly hours: string
  readonly least: string
  readonly areas: string
}

export function draftOf({ kind, months, hours, leastPerArea, leastAreas, areas }: RenewalRule): RuleDraft {
  return {
    months: String(months),
    hours: String(hours),
    least: String(kind === 'IMH' ? leastPerArea : (leastAreas ?? '')),
    areas: areas.join('\n'),
  }
}

export type RuleMistakes = Partial<Record<keyof RuleDraft, string>>

export function mistakesIn({ months, hours, least, areas }: RuleDraft): RuleMistakes {
  return {
    ...(!isCount(months) && { months: words.needsCount }),
    ...(!isCount(hours) && { hours: words.needsCount }),
    ...(!isCount(least) && { least: words.needsCount }),
    ...(areas.trim() === '' && { areas: words.needsAreas }),
  }
}

export const asUsual = { months: null, hours: null, leastPerArea: null, leastAreas: null, areas: '' } as const

/** What is to be kept: nothing where it is as usual, so that a better usual rule of a later version holds. */
export function settingOf(kind: RenewalRule['kind'], { months, hours, least, areas }: RuleDraft) {
  const usual = usualRules[kind]
  return {
    months: other(months, usual.months),
    hours: other(hours, usual.hours),
    leastPerArea: kind === 'IMH' ? other(least, usual.leastPerArea) : null,
    leastAreas: kind === 'ECMH' ? other(least, usual.leastAreas) : null,
    areas: areas.trim() === usual.areas.join('\n') ? '' : areas.trim(),
  }
}

/** What was typed, where it is not as usual. */
function other(typed: string, asItIs: number | null): number | null {
  return Number(typed) === asItIs ? null : Number(typed)
}

function isCount(typed: string): boolean {
  return /^\d{1,3}$/u.test(typed.trim()) && Number(typed) > 0
}
