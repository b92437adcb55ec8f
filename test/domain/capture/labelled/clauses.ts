/**
 * The shape of the labelled clauses.
 *
 * A group says where its clauses belong. `consultation` are strategies of the
 * team's ECMH consultant, kept apart because nothing of them may touch the
 * grid. All families, people and agencies are invented.
 */

import type { SuggestedDestination } from '#domain'

export const groups = [
  'strategy',
  'consultation',
  'support',
  'service',
  'transition',
  'assessment',
  'log',
  'ask',
] as const

export type Group = (typeof groups)[number]

export type Labelled = Readonly<Record<Group, readonly string[]>>

/** Where the clauses of a group belong. */
export const destinationOf: Readonly<Record<Group, SuggestedDestination>> = {
  strategy: 'strategy',
  consultation: 'strategy',
  support: 'support',
  service: 'service',
  transition: 'transition',
  assessment: 'assessment',
  log: 'log',
  ask: 'ask',
}

/** Groups of which some clause may have a row beside it: a provider's own line, a step of transition. */
export const mayTouchTheGrid: readonly Group[] = ['strategy', 'service', 'transition']
