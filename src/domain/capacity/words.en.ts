/** Who may change what, in plain sentences. */

import type { Place } from '../plan-shape.ts'
import type { Capacity } from '../workspace-shape.ts'
import type { PlanCollection } from './capacity-table.ts'

export const capacityNames: Readonly<Record<Capacity, string>> = {
  coordinator: 'Service coordinator',
  'ecmh-consultant': 'ECMH consultant',
  provider: 'Provider',
  reviewer: 'Reviewer',
}

/** What a sentence calls the records of a collection; one that is left out is "this part of the plan". */
const called: Readonly<Partial<Record<PlanCollection, string>>> = {
  plan: 'the facts of the plan',
  child: 'what is written about the child',
  outcomes: 'the outcomes',
  people: 'the people of the team',
  agencies: 'what is known of an agency',
  concerns: 'the worries of the family',
  consultations: 'this question to the consultant',
  signatures: 'signatures',
  versions: 'signed versions',
}

const thisOne: Readonly<Partial<Record<PlanCollection, string>>> = {
  entries: 'This was written by somebody else, and you are not the one who will do it.',
  people: 'This person was added by somebody else.',
  agencies: 'This agency was added by somebody else.',
  comments: 'This comment is by somebody else.',
  proposals: 'This was proposed by somebody else.',
}

export const words = {
  unknown: 'This was made with a newer version. Only the service coordinator can take it in.',
  signature: 'Nobody changes who wrote something, and when.',
  collection: (collection: PlanCollection, capacity: Capacity) =>
    capacity === 'reviewer'
      ? 'You read and check this plan. The service coordinator and the team change it.'
      : `Only the service coordinator changes ${called[collection] ?? 'this part of the plan'}.`,
  notHers: (collection: PlanCollection) =>
    `${thisOne[collection] ?? 'This was written by somebody else.'} The service coordinator can change it.`,
  place: (place: Place, capacity: Capacity) => {
    if (place !== 'service') return `Only the service coordinator changes ${placesCalled[place]}.`
    return capacity === 'ecmh-consultant'
      ? 'ECMH consultation never stands on the EI services grid, and only the service coordinator changes it.'
      : 'Only the service coordinator changes the EI services grid.'
  },
  field: (field: string) => fieldSentences[field] ?? 'Only the service coordinator answers this.',
  step: (capacity: Capacity) =>
    capacity === 'ecmh-consultant'
      ? 'That the family agreed or did not is written down by the primary service provider or the service coordinator.'
      : 'That is written down by the ECMH consultant or the service coordinator.',
} as const

const placesCalled: Readonly<Record<Exclude<Place, 'service'>, string>> = {
  'to-sort': 'what waits to be sorted',
  strategy: 'the strategies',
  support: 'the supports',
  transition: 'the steps of transition',
  assessment: 'the assessments',
  log: 'the notes of the program',
}

const fieldSentences: Readonly<Record<string, string>> = {
  consent: 'The parent’s consent is written down by the service coordinator.',
  consentOn: 'The parent’s consent is written down by the service coordinator.',
  isPsp: 'The team chooses the primary service provider. The service coordinator writes it down.',
  givesEiServices:
    'Whether an agency gives EI services here is for the program to say. The service coordinator writes it down.',
  serviceBy: 'Only the service coordinator says that this is a service, and no consultation.',
  isNeeded: 'That a service is needed is decided by the team. The service coordinator writes it down.',
}
