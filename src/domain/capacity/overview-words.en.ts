import type { Place } from '../plan-shape.ts'
import type { Capacity } from '../workspace-shape.ts'
import type { Permission, PlanCollection } from './capacity-table.ts'

/** One line: either the entries of some places, or some collections; all of them are treated alike. */
export interface LineOfOverview {
  readonly part: string
  readonly places?: readonly Place[]
  readonly collections?: readonly PlanCollection[]
}

export const linesOfOverview: readonly LineOfOverview[] = [
  {
    part: 'Strategies, assessments and what waits in To sort',
    places: ['strategy', 'assessment', 'to-sort'],
  },
  { part: 'Supports', places: ['support'] },
  { part: 'The EI services grid', places: ['service'] },
  { part: 'Steps of transition, and notes of the program', places: ['transition', 'log'] },
  { part: 'Outcomes, and how we will know', collections: ['outcomes'] },
  { part: 'Questions to the ECMH consultant', collections: ['consultations'] },
  { part: 'What came of them', collections: ['consultationSteps'] },
  { part: 'Notes of a visit', collections: ['visitNotes'] },
  { part: 'People', collections: ['people'] },
  { part: 'Agencies', collections: ['agencies'] },
  {
    part: 'The family’s worries, present levels and evaluations',
    collections: ['concerns', 'levels', 'evaluations'],
  },
  { part: 'Comments and proposals', collections: ['comments', 'proposals'] },
  { part: 'The box of quick capture', collections: ['plan'] },
  {
    part: 'All else: the child, the kind of plan, notices, reviews, consent, signatures',
    collections: [
      'child',
      'parents',
      'coordinators',
      'summaries',
      'participants',
      'notices',
      'reviews',
      'removals',
      'signatures',
      'versions',
    ],
  },
]

const stepNames: Readonly<Record<string, string>> = {
  asked: 'asked',
  'taken up': 'taken up',
  advised: 'advised',
  adopted: 'the family agreed',
  declined: 'the family did not agree',
  closed: 'closed',
}

const fieldsLeftOut: Readonly<Record<string, string>> = {
  isPsp: 'who is the primary service provider',
  givesEiServices: 'whether it gives EI services here',
}

/** What may be done, in a line; `null` is nothing. */
export function permissionInWords(permission: Permission | null): string {
  if (permission === null) return 'Reads'
  const { add, change, only, steps, never } = permission
  if (change === 'all') return only === null ? 'Everything' : 'Writes in it'
  if (steps !== null) return `Writes down: ${steps.map((step) => stepNames[step] ?? step).join(', ')}`
  const without = never.flatMap((field) => fieldsLeftOut[field] ?? [])
  const but = without.length === 0 ? '' : `, but not ${without.join(', ')}`
  return add && change === 'hers' ? `Adds, and changes their own${but}` : `Adds${but}`
}

/** One quiet line in a plan: what somebody may do who is not its coordinator. */
export const capacityLines: Readonly<Record<Exclude<Capacity, 'coordinator'>, string>> = {
  'ecmh-consultant':
    'You write here as ECMH consultant: you add strategies and change your own. The service coordinator changes outcomes and the grid.',
  provider:
    'You write here as a provider: you add strategies and supports, and change your own. The service coordinator changes outcomes and the grid.',
  reviewer: 'You read and check this plan. The service coordinator and the team change it.',
}
