/** Random facts, entries and plans, weighted toward what goes wrong. */

import * as fc from 'fast-check'
import {
  answers,
  categories,
  type Entry,
  type EntryFacts,
  factsOf,
  places,
  type Plan,
  roleActor,
  roles,
  serviceTypes,
  standings,
  statuses,
} from '#domain'
import { natures } from '../../../src/domain/plan-shape.ts'
import { agency, entry, person, plan } from '../../builders/plan.ts'

const texts = [
  '',
  'Occupational therapy',
  'Play therapy at Harbor',
  'ECMH consultation 1x/week 45 min individual',
  'ECMH consultant will join Maria on a home visit to complete the DECA.',
  'Mental health consultation',
  'Mom sees a counselor every other week.',
  'Mom’s recovery group',
  'WIC',
  'Healthy Families',
  'Early Head Start',
  'Library story time',
  'Kelly will call Harbor.',
  'Special instruction at day care',
  'Preschool mental health consultant',
  'Medication follow-up',
  'Adapted seat',
  'Diagnostic visit',
  'Outpatient speech therapy',
  'Mom is worried.',
  'Cup taken 1 of 7 days',
  'Preschool visit',
  'Service coordination',
  'Remy will receive OT weekly.',
  'Sessions every week',
  'مرحبا 👶 é',
]

const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    text: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...texts) }, fc.string()),
    place: fc.oneof({ weight: 2, arbitrary: fc.constant('service' as const) }, fc.constantFrom(...places)),
    status: fc.constantFrom(...statuses),
    nature: fc.oneof({ weight: 2, arbitrary: fc.constant('unknown' as const) }, fc.constantFrom(...natures)),
    category: fc.oneof({ weight: 2, arbitrary: fc.constant('' as const) }, fc.constantFrom(...categories)),
    serviceType: fc.constantFrom(...serviceTypes),
    isNeeded: fc.constantFrom(...answers),
    parentAgreed: fc.constantFrom(...answers),
    consent: fc.constantFrom(
      'not asked' as const,
      'given' as const,
      'declined' as const,
      'withdrawn' as const,
    ),
    outcomes: fc.constantFrom([], ['outcome-1'], ['gone']),
    agency: fc.constantFrom(null, 'first', 'second', 'gone'),
    isToBeFound: fc.boolean(),
    actors: fc.subarray(['dana', 'maria', 'mina', 'pat', ...roles.map(roleActor)], { maxLength: 2 }),
    serviceBy: fc.subarray(['dana', 'pat', roleActor('ecmh-consultant')]),
    frequency: fc.constantFrom('', 'weekly'),
    minutes: fc.constantFrom(null, 45),
    intensity: fc.constantFrom('' as const, 'individual' as const),
    isRemoved: fc.constantFrom(false, false, false, true),
    rank: fc.constantFrom('a0', 'a1', 'a2'),
  })
  .map(({ text, ...fields }) => entry(text, fields))

const agencyOf = (name: string) =>
  fc
    .record({ standing: fc.constantFrom(...standings), employsEcmhConsultant: fc.constantFrom(...answers) })
    .map(({ standing, employsEcmhConsultant }) => agency(name, standing, { employsEcmhConsultant }))

const employer = fc.constantFrom(null, 'first', 'second')

export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    agencies: fc.tuple(agencyOf('First'), agencyOf('Second')),
    employers: fc.tuple(employer, employer, employer),
    role: fc.constantFrom(...roles),
    entries: fc.array(anyEntry, { maxLength: 8 }),
  })
  .map(({ agencies, employers, role, entries }) =>
    plan({
      agencies,
      people: [
        person('Dana', 'ecmh-consultant', { agency: employers[0] }),
        person('Maria', 'occupational-therapist', { agency: employers[1] }),
        person('Mina', 'parent'),
        person('Pat', role, { agency: employers[2] }),
      ],
      entries: entries.map((each, index) => ({ ...each, id: `entry-${index}` })),
    }),
  )

const blank = factsOf(entry(''), plan())
const yesNo = fc.constantFrom('yes' as const, 'no' as const)
const answer = fc.constantFrom(...answers)

/** One value half of the time, so that the rare case is reached often enough to be tested. */
function mostly<V>(value: V, ...others: readonly V[]): fc.Arbitrary<V> {
  return fc.oneof(fc.constant(value), fc.constantFrom(...others))
}

/** Facts that agree with themselves as far as the types say, and no further. */
export const anyFacts: fc.Arbitrary<EntryFacts> = fc
  .record({
    nature: mostly('service' as const, ...natures),
    basis: fc.constantFrom('field' as const, 'actor' as const, 'words' as const, 'place' as const),
    circle: fc.constantFrom(
      'nobody' as const,
      'coordinator' as const,
      'provider' as const,
      'natural' as const,
    ),
    consultant: fc.constantFrom('none' as const, 'none' as const, 'team' as const, 'elsewhere' as const),
    joins: answer,
    speaksOfConsultation: yesNo,
    isSaidService: yesNo,
    meetsFamily: answer,
    isScheduled: yesNo,
    serviceType: fc.constantFrom(...serviceTypes),
    provider: fc.constantFrom('agency' as const, 'to be found' as const, 'not said' as const),
    standing: mostly('yes' as const, ...answers),
    isNeeded: mostly('yes' as const, ...answers),
    status: fc.constantFrom(...statuses),
    isMentalHealth: yesNo,
    isParentsOwn: mostly('no' as const, 'yes' as const),
    parentAgreed: answer,
    program: fc.constantFrom(
      'none' as const,
      'none' as const,
      'community' as const,
      'medical' as const,
      'device' as const,
    ),
    isDiagnostic: answer,
    isDone: answer,
    isReferral: yesNo,
    isServiceAsOutcome: mostly('no' as const, 'yes' as const),
  })
  .map((facts) => ({ ...blank, ...facts }))
