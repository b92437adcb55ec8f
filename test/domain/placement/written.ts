/** One entry on the plan of an invented team, and all that the rules say about it. */

import { adviseEntry, type Entry, findingsForEntry, gridOf, type Plan } from '#domain'
import { agency, entry, type EntryFields, person, plan } from '../../builders/plan.ts'

const team = [
  person('Kelly', 'service-coordinator'),
  person('Maria', 'occupational-therapist', { agency: 'ohio-hills-ei', isPsp: true }),
  person('Dev', 'developmental-specialist', { agency: 'ohio-hills-ei' }),
  person('Dana', 'ecmh-consultant', { agency: 'harbor' }),
  person('Mina', 'parent'),
]
const agencies = [
  agency('Ohio Hills EI', 'contracted'),
  agency('Harbor', 'no', { employsEcmhConsultant: 'yes' }),
  agency('Southeast', 'unknown'),
]

export function planOf(...entries: readonly Entry[]): Plan {
  return plan({ people: team, agencies, entries })
}

/** What the rules say about a text with these fields. */
export function written(text: string, fields: EntryFields = {}) {
  const the = planOf(entry(text, fields))
  const [only] = the.entries
  if (!only) throw new Error('a plan of one entry has one')
  const advice = adviseEntry(only, the)
  return {
    plan: the,
    entry: only,
    advice,
    findings: findingsForEntry(only, the),
    ids: findingsForEntry(only, the).map(({ id }) => id),
    goesTo: advice.kind === 'place' ? advice.place : advice.kind === 'hand over' ? advice.to : 'ask',
    rule: advice.rule,
    also: advice.kind === 'place' ? advice.also.map(({ what }) => what) : [],
    asks: advice.kind === 'hand over' ? [] : advice.questions.map(({ ask }) => ask),
    isOnGrid: gridOf(the).length > 0,
  }
}

/** A row that the team needs. */
export const row = { place: 'service', isNeeded: 'yes' } as const
