/**
 * What a capacity may change in a plan: the one table.
 *
 * It says who writes what, and nothing of where an entry belongs: that is for
 * the decision table alone, and the grid stays derived. A collection that a
 * capacity does not name is read by it and not written, so a new collection is
 * closed until somebody thought about it.
 *
 * What rests on a source:
 * - the service coordinator is responsible for the plan and its meetings
 *   (34 CFR 303.34(b), 303.343(a), 303.344(g)): everything;
 * - ECMH consultation is written among the strategies and never on the grid
 *   (project seed; PL-02): no place `service` for the consultant;
 * - consent is the parent's, and asked for by the program (303.420): nobody but
 *   the coordinator writes it down;
 * - whether an agency gives EI services here is a fact of the program
 *   (project seed): a consultant or provider brings an agency in without that answer;
 * - what is advised is adopted with the family, through the PSP (our reading of
 *   the seed): a provider writes that down, and the consultant does not;
 * - advice is given aloud and written down by whoever holds the laptop, so a
 *   provider may write down that the consultant advised.
 *
 * All else is our judgement. Outcomes are read by every provider, the PSP
 * included: the team agrees on them with the family in a meeting that the
 * coordinator calls (303.342), and one rule is easier to know than two.
 */

import type { Place, Plan } from '../plan-shape.ts'
import type { Capacity } from '../workspace-shape.ts'

export type PlanCollection = keyof Plan

/** Whose records: nobody's, those of the person herself, everybody's. Hers is what she wrote, and an entry in which she acts. */
export type Whose = 'nobody' | 'hers' | 'all'

export interface Permission {
  readonly add: boolean
  readonly change: Whose
  /** Taking a record off, and putting it back. */
  readonly remove: Whose
  /** The only fields that may be written; `null` for all. */
  readonly only: readonly string[] | null
  /** Fields that stay unanswered, in a new record as well. */
  readonly never: readonly string[]
  /** Of an entry: where it may stand, before and after; `null` for everywhere. */
  readonly places: readonly Place[] | null
  /** Of a step in a consultation: which ones; `null` for all. */
  readonly steps: readonly string[] | null
}

const reads: Permission = {
  add: false,
  change: 'nobody',
  remove: 'nobody',
  only: null,
  never: [],
  places: null,
  steps: null,
}
const writes: Permission = { ...reads, add: true, change: 'all', remove: 'all' }
const writesHers: Permission = { ...reads, add: true, change: 'hers', remove: 'hers' }

/** What she wrote herself can be taken back. */
const addsSteps: Permission = { ...reads, add: true, remove: 'hers' }

/** The box of quick capture is part of the plan. */
const typesInTheBox: Permission = { ...reads, change: 'all', only: ['captureDraft'] }
const bringsPeople: Permission = { ...writesHers, never: ['isPsp'] }
const bringsAgencies: Permission = {
  ...writesHers,
  never: ['givesEiServices', 'checkedOn', 'checkedBy', 'looked'],
}
const neverAnswered = ['consent', 'consentOn', 'serviceBy'] as const

type Column = Readonly<Partial<Record<PlanCollection, Permission>>>

const remarks: Column = { comments: writesHers, proposals: writesHers }

const columns: Readonly<Record<Exclude<Capacity, 'coordinator'>, Column>> = {
  'ecmh-consultant': {
    ...remarks,
    plan: typesInTheBox,
    people: bringsPeople,
    agencies: bringsAgencies,
    entries: {
      ...writesHers,
      places: ['strategy', 'assessment', 'to-sort'],
      never: [...neverAnswered, 'isNeeded'],
    },
    consultations: writesHers,
    consultationSteps: { ...addsSteps, steps: ['asked', 'taken up', 'advised', 'closed'] },
    visitNotes: writesHers,
  },
  provider: {
    ...remarks,
    plan: typesInTheBox,
    people: bringsPeople,
    agencies: bringsAgencies,
    entries: {
      ...writesHers,
      places: ['strategy', 'support', 'assessment', 'to-sort'],
      never: neverAnswered,
    },
    consultations: writesHers,
    consultationSteps: { ...addsSteps, steps: ['asked', 'advised', 'adopted', 'declined'] },
    visitNotes: writesHers,
    concerns: writesHers,
    levels: writesHers,
    evaluations: writesHers,
  },
  reviewer: remarks,
}

/** What a capacity may do with the records of a collection. */
export function permissionFor(capacity: Capacity, collection: PlanCollection): Permission {
  if (capacity === 'coordinator') return writes
  return columns[capacity][collection] ?? reads
}
