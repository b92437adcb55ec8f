/**
 * An agency's standing, and what follows when it changes.
 *
 * Employing the ECMH consultant and giving EI services are two facts, and the
 * question is worded so that the one is not taken for the other. A new answer
 * moves nothing: it makes offers, and an offer that somebody looked at is not
 * made again for the same answer.
 */

import type { Agency, Entry, Place, Plan } from '../plan-shape.ts'
import { actingIn, agenciesOf } from './actors.ts'
import type { Advice } from './advice.ts'
import { adviseEntry } from './procedure.ts'
import { agencyQuestionText, thisAgency, thisCounty } from './words.en.ts'

/** The question about an agency's standing, in the words that go on screen. */
export function agencyQuestion({ name, county }: Pick<Agency, 'name' | 'county'>): string {
  return agencyQuestionText(name.trim() || thisAgency, county.trim() || thisCounty)
}

export interface OfferedMove {
  readonly entry: Entry
  readonly from: Place
  /** To sort, when a question has to be answered first or the words go to a field. */
  readonly to: Place
  readonly advice: Advice
}

/** The entries of an agency whose place is not where the rules now send them. */
export function movesAfterStandingChange(plan: Plan, agencyId: string): readonly OfferedMove[] {
  const agency = plan.agencies.find(({ id }) => id === agencyId)
  if (!agency) return []
  return plan.entries
    .filter((entry) => !entry.isRemoved && isOf(agencyId, entry, plan) && !wasLookedAt(entry, agency))
    .map((entry) => offer(entry, plan))
    .filter(({ from, to }) => from !== to)
}

/** How `looked` remembers that the offer for an entry was looked at. */
export function lookedKey(entry: Entry, agency: Agency): string {
  return `${entry.id}:${agency.givesEiServices}`
}

function wasLookedAt(entry: Entry, agency: Agency): boolean {
  return agency.looked.includes(lookedKey(entry, agency))
}

function isOf(agencyId: string, entry: Entry, plan: Plan): boolean {
  return agenciesOf(entry, actingIn(entry, plan), plan).some((agency) => agency?.id === agencyId)
}

function offer(entry: Entry, plan: Plan): OfferedMove {
  const advice = adviseEntry(entry, plan)
  return { entry, from: entry.place, to: advice.kind === 'place' ? advice.place : 'to-sort', advice }
}
