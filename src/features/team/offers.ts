/** The moves that an agency's standing offers, as far as they change something that a person sees. */

import {
  type Agency,
  findingsForEntry,
  keptNote,
  lookedKey,
  movesAfterStandingChange,
  type OfferedMove,
  type Plan,
  standOf,
} from '#domain'
import { leaveEntry, type PlanCommand } from '#session'

export interface Offer extends OfferedMove {
  /** False for what may not stand on the grid whatever anybody says. */
  readonly canKeep: boolean
}

export function offersOf(plan: Plan, agencyId: string): readonly Offer[] {
  return movesAfterStandingChange(plan, agencyId)
    .filter((move) => !waitsAlready(move, plan))
    .map((move) => ({ ...move, canKeep: canKeep(move, plan) }))
}

/** Leaves an offered entry in its place, with the reason where the rules would have it elsewhere. */
export function keepOffer({ entry, advice, from }: Offer, agency: Agency, reason: string): PlanCommand {
  const kept = from === 'to-sort' ? null : keptNote(entry, advice.rule, reason)
  return leaveEntry({ entry: entry.id, agency: agency.id, looked: lookedKey(entry, agency), kept })
}

function waitsAlready({ entry, to }: OfferedMove, plan: Plan): boolean {
  return to === 'to-sort' && standOf(entry, plan) === 'to-sort'
}

function canKeep({ entry, from }: OfferedMove, plan: Plan): boolean {
  if (from === 'service') return false
  return findingsForEntry(entry, plan).every(({ severity, canKeep: may }) => severity === 'look' || may)
}
