/**
 * The decision table: where each rule is written, and which places it shuts.
 *
 * The rows are numbered as in the project's table. `citation` is the law or the
 * rule that a reader can look up; where there is none the row is the project's
 * own reading and says so. `provenance` is how well the source was read:
 * `read` in its text, `in part`, `seed` from the state's own page on
 * consultation, `practice` from other states, `reading` our own conclusion.
 *
 * `shuts` names the places where such an entry may not stand, beside the grid,
 * which is open to nothing but what the rules send there (`grid-of.ts`). The
 * words for people stand in `words.en.ts`.
 */

import type { Place } from '../plan-shape.ts'

export type Provenance = 'read' | 'in part' | 'seed' | 'practice' | 'reading'

export interface Rule {
  readonly citation: string
  readonly provenance: readonly Provenance[]
  readonly shuts: readonly Place[]
}

function rule(citation: string, provenance: readonly Provenance[], shuts: readonly Place[] = []): Rule {
  return { citation, provenance, shuts }
}

const SEED = 'project seed: ODCY, Clarifying the Roles of the IMH Provider and the ECMH Consultant'

const rules = {
  'PL-01': rule('34 CFR 303.344(d); OAC 5123-10-03(B)(6)', ['read', 'seed'], ['support']),
  'PL-02': rule(SEED, ['seed'], ['support']),
  'PL-03': rule(`34 CFR 303.420(a)(1)-(2); ${SEED}`, ['seed', 'read']),
  'PL-04': rule(`34 CFR 303.344(e)(1); ${SEED}`, ['seed', 'read']),
  'PL-05': rule('34 CFR 303.344(e)(2)', ['read', 'reading']),
  'PL-06': rule('34 CFR 303.344(b), (e)', ['reading', 'read', 'seed']),
  'PL-07': rule('34 CFR 303.13(b)(3), (10), (13); 303.344(d)', ['read', 'in part', 'reading'], ['support']),
  'PL-08': rule(SEED, ['reading']),
  'PL-09': rule('OAC 5123-10-05(B)(4)', ['seed', 'read', 'reading']),
  'PL-10': rule(SEED, ['seed', 'reading'], ['support']),
  'PL-11': rule('34 CFR 303.321; 303.343(a)(1)(v)', ['seed', 'read', 'reading'], ['strategy', 'support']),
  'PL-12': rule('34 CFR 303.344(e)', ['reading', 'read']),
  'PL-13': rule('34 CFR 303.344(e)', ['reading', 'read']),
  'PL-14': rule(SEED, ['seed']),
  'PL-15': rule('34 CFR 303.344(c)', ['read', 'reading']),
  'PL-16': rule('34 CFR 303.13(b)(5); 303.16; 303.344(e)', ['read']),
  'PL-17': rule('20 USC 1432(4)(E)(viii)', ['read'], ['support']),
  'PL-18': rule(SEED, ['seed'], ['support']),
  'PL-19': rule('34 CFR 303.344(e)', ['reading', 'seed']),
  'PL-20': rule('34 CFR 303.13(b)(1)', ['read', 'practice']),
  'PL-21': rule('34 CFR 303.344(e)', ['read', 'practice']),
  'PL-22': rule('34 CFR 303.344(d)', ['practice', 'reading']),
  'PL-23': rule(SEED, ['seed', 'practice', 'reading'], ['strategy', 'support']),
  'PL-24': rule(SEED, ['reading', 'seed'], ['strategy', 'support']),
  'PL-25': rule(SEED, ['seed']),
  'PL-26': rule('34 CFR 303.344(b)', ['read'], ['support']),
  'PL-27': rule('34 CFR 303.344(a), (c)', ['read', 'reading'], ['strategy']),
  'PL-28': rule('34 CFR 303.209(d); 303.344(h)', ['read'], ['strategy', 'support']),
  'PL-29': rule('34 CFR 303.13(b)(11); 303.521(b)(3)', ['read', 'reading']),
  'PL-30': rule('34 CFR 303.344(b); 303.414', ['reading']),
  'PL-31': rule('project seed: practice criteria for outcomes (ECTA)', ['practice'], ['strategy', 'support']),
  'PL-32': rule('34 CFR 303.344(e)(2)', ['read']),
  'PL-33': rule(SEED, ['seed', 'read']),
  'PL-34': rule(SEED, ['seed', 'reading']),
  'PL-35': rule('34 CFR 303.344(d)(1)', ['read']),
} as const satisfies Readonly<Record<string, Rule>>

/** A row of the decision table, `PL-01` to `PL-35`. */
export type RuleId = keyof typeof rules

export const ruleIds: readonly RuleId[] = Object.keys(rules).filter(isRule)

/** Whether a text is the number of a row. */
function isRule(id: string): id is RuleId {
  return Object.hasOwn(rules, id)
}

/** The row with this number. */
export function ruleOf(id: RuleId): Rule {
  return rules[id]
}
