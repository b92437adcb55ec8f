/**
 * What a renewal asks for.
 *
 * The usual rules are those of the two pages of OCCRRA named below. What their
 * words leave open is a setting: whether the last area of the IMH list is one or
 * three, and how long the period of the ECMH credential is.
 */

import type { RecordOf } from '../shape.ts'
import type { credentialKinds, renewalFields } from './credential-shape.ts'

type CredentialKind = (typeof credentialKinds)[number]

/** A rule as somebody set it: every field is `null` or empty until then. */
type RenewalSetting = Pick<
  RecordOf<{ readonly count: 'one'; readonly history: 'edited'; readonly fields: typeof renewalFields }>,
  keyof typeof renewalFields
>

export interface RenewalRule {
  readonly kind: CredentialKind
  /** How long one period is. */
  readonly months: number
  /** Clock hours in one period. */
  readonly hours: number
  /** Hours from which an area counts as covered; 0: any time at all. */
  readonly leastPerArea: number
  /** How many areas have to be covered; `null`: each of them. */
  readonly leastAreas: number | null
  readonly areas: readonly string[]
  readonly asksForInventory: boolean
  readonly isForMentalHealthField: boolean
  /** Where the rule is written. */
  readonly source: string
}

export type RenewalRules = Readonly<Record<CredentialKind, RenewalRule>>

export const usualRules: RenewalRules = {
  IMH: {
    kind: 'IMH',
    months: 24,
    hours: 15,
    leastPerArea: 1,
    leastAreas: null,
    areas: [
      'Relationship-based education',
      'Infant observation',
      'Social emotional development',
      'Cultural, linguistic and trauma informed competency',
    ],
    asksForInventory: false,
    isForMentalHealthField: false,
    source: 'occrra.org, page of the Ohio Infant Mental Health Credential',
  },
  ECMH: {
    kind: 'ECMH',
    // The page says "renewal period" and not how long it is.
    months: 24,
    hours: 15,
    leastPerArea: 0,
    leastAreas: 2,
    areas: [
      'Social-Emotional Growth & Development',
      'Family & Community Relations',
      'Assessment',
      'Interventions',
      'Cultural and Linguistic Competency',
    ],
    asksForInventory: true,
    isForMentalHealthField: true,
    source: 'occrra.org, page of the Early Childhood Mental Health Credential',
  },
}

/** What a workspace holds of the rules. */
export interface RuleSettings {
  readonly imhRenewal: RenewalSetting
  readonly ecmhRenewal: RenewalSetting
}

/** The rules as they hold here: what nobody set, or set to something that can be no rule, is as usual. */
export function rulesOf({ imhRenewal, ecmhRenewal }: RuleSettings): RenewalRules {
  return { IMH: ruleOf('IMH', imhRenewal), ECMH: ruleOf('ECMH', ecmhRenewal) }
}

function ruleOf(kind: CredentialKind, set: RenewalSetting): RenewalRule {
  const usual = usualRules[kind]
  const areas = areasIn(set.areas)
  return {
    ...usual,
    months: isCount(set.months) ? set.months : usual.months,
    hours: isAmount(set.hours) ? set.hours : usual.hours,
    leastPerArea: isAmount(set.leastPerArea) ? set.leastPerArea : usual.leastPerArea,
    leastAreas: isCount(set.leastAreas) ? set.leastAreas : usual.leastAreas,
    areas: areas.length === 0 ? usual.areas : areas,
  }
}

/** The names in a list of one a line; each once. */
function areasIn(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim().replaceAll(/\s+/gu, ' '))
  const named = lines.filter(Boolean)
  return named.filter((name, index) => named.findIndex((other) => sameArea(other, name)) === index)
}

/** Whether two names mean one area: capitals and spaces do not tell areas apart. */
export function sameArea(one: string, other: string): boolean {
  return plainly(one) === plainly(other)
}

function plainly(name: string): string {
  return name.trim().replaceAll(/\s+/gu, ' ').toLowerCase()
}

function isCount(value: number | null): value is number {
  return value !== null && Number.isInteger(value) && value > 0 && value <= 240
}

function isAmount(value: number | null): value is number {
  return value !== null && value >= 0 && value <= 1000
}
