/**
 * What a plan holds, as plain data.
 *
 * All collections of the whole plan are named here with their links and their
 * history, so that documents written today are read by every later version. A
 * collection whose screen is still to come has no fields yet; what a newer
 * version wrote in it is kept untouched.
 *
 * An entry is anything somebody said that has a place in the plan: a strategy,
 * a support, a service. It has one place at a time and keeps the fields of
 * every place it has been in, so a move changes `place` and a rank and nothing
 * else. A text that is no entry (a worry, what is happening now) has a field of
 * its own.
 */

import { consultationFields, stepFields } from './consultation/consultation-shape.ts'
import { roles } from './roles.ts'
import {
  choice,
  date,
  flag,
  link,
  many,
  note,
  number,
  one,
  rich,
  type RecordOf,
  set,
  type Snapshot,
  text,
} from './shape.ts'
import { visitNoteFields } from './visit/visit-shape.ts'

export const places = [
  'to-sort',
  'strategy',
  'support',
  'service',
  'transition',
  'assessment',
  'log',
] as const
export const statuses = ['unknown', 'in place', 'needed', 'declined', 'ended'] as const
export const answers = ['unknown', 'yes', 'no'] as const

/** Whether an agency gives EI services on IFSPs in this county, and on what footing. */
export const standings = ['unknown', 'employed', 'contracted', 'payor-of-last-resort', 'no'] as const

/**
 * What an entry is, whatever place it was typed in. `unknown`: read it from who
 * acts and where it was typed. It is written as a person's answer only.
 *
 * @internal
 */
export const natures = [
  'unknown',
  'action',
  'consultation',
  'service',
  'evaluation',
  'resource',
  'program-duty',
  'transition-step',
  'concern',
  'present-level',
  'service-coordination',
] as const

/** The 17 federal types of EI service, 34 CFR 303.13(b); `''` is none of them or not said. */
export const serviceTypes = [
  '',
  'AT',
  'AUD',
  'FAM',
  'HEALTH',
  'MED',
  'NURS',
  'NUTR',
  'OT',
  'PT',
  'PSY',
  'SC',
  'SIGN',
  'SW',
  'SI',
  'SLP',
  'TRANSP',
  'VIS',
] as const

export const planTypes = ['initial', 'periodic', 'annual', 'interim'] as const

/** What a support is about; decides nothing by itself, but tells therapy from a library. */
export const categories = [
  '',
  'family-and-friends',
  'child-care',
  'library-or-play-group',
  'faith-or-community-group',
  'recreation',
  'mental-health',
  'parent-care',
  'medical',
  'outside-therapy',
  'home-visiting',
  'early-head-start',
  'food-and-nutrition',
  'money-and-benefits',
  'item-or-equipment',
  'social-services',
  'consultation-elsewhere',
  'other',
] as const

const entry = {
  place: choice(places, 'to-sort'),
  status: choice(statuses, 'unknown'),
  nature: choice(natures, 'unknown'),
  text: rich,
  language: text,
  outcomes: set,
  actors: set,
  agency: link('agencies'),
  /** Somebody said that no provider is found yet; an agency that is named tells more than this. */
  isToBeFound: flag,
  /** On a step: the entry it is to secure. */
  secures: link('entries'),
  /** On the line that says what a provider will do: the service it belongs to (PL-01). */
  tells: link('entries'),
  /** The ECMH consultants, as actors, of whom somebody said that this is another service than consultation (PL-08). */
  serviceBy: set,
  /** "Keep here": the rule, the fingerprint of the words it was said for, and the reason. */
  kept: note,

  isFormal: choice(['unknown', 'formal', 'natural'], 'unknown'),
  kinds: set,
  category: choice(categories, ''),
  since: date,
  namedBy: text,
  parentAgreed: choice(answers, 'unknown'),
  inWordsOf: text,

  serviceType: choice(serviceTypes, ''),
  isNeeded: choice(answers, 'unknown'),
  frequency: text,
  intensity: choice(['', 'individual', 'group'], ''),
  minutes: number,
  method: choice(['', 'in person', 'virtual', 'both'], ''),
  location: text,
  isNatural: choice(answers, 'unknown'),
  justification: text,
  funding: text,
  startsOn: date,
  endsOn: date,
  consent: choice(['not asked', 'given', 'declined', 'withdrawn'], 'not asked'),
  consentOn: date,

  /** The family was referred to what the entry names, and had its first appointment there. */
  referredOn: date,
  appointmentOn: date,
} as const

export const planShape = {
  plan: one({
    type: choice(planTypes, 'initial'),
    date,
    county: text,
    language: text,
    isExample: flag,
    /** What was typed in quick capture and is not placed yet. */
    captureDraft: text,
  }),
  child: one({ firstName: text, lastName: text, birthDate: date }),
  people: many({ name: text, role: choice(roles, 'other'), isPsp: flag, agency: link('agencies') }),
  agencies: many({
    name: text,
    county: text,
    givesEiServices: choice(standings, 'unknown'),
    checkedOn: date,
    checkedBy: text,
    employsEcmhConsultant: choice(answers, 'unknown'),
    /** Entries whose offered move was looked at after the standing changed: `<entry>:<standing>`. */
    looked: set,
  }),
  outcomes: many({
    statement: text,
    isFor: choice(['child', 'family'], 'child'),
    language: text,
    now: text,
    criterion: text,
    procedure: text,
    timeline: text,
    reviewOn: date,
  }),
  entries: many(entry),
  consultations: many(consultationFields),
  consultationSteps: many(stepFields, 'added'),
  visitNotes: many(visitNoteFields),

  parents: many({}),
  coordinators: many({ text, language: text }),
  concerns: many({ text, language: text, agreed: choice(answers, 'unknown') }),
  levels: many({}),
  evaluations: many({}),
  summaries: many({}),
  participants: many({}),
  notices: many({}, 'added'),
  reviews: many({}, 'added'),
  /** That the words of an entry were removed for good, under the entry's id: who and when. */
  removals: many({}, 'added'),
  comments: many({}),
  proposals: many({}),
  signatures: many({}, 'frozen'),
  versions: many({}, 'frozen'),
} as const

export type Plan = Snapshot<typeof planShape>
export type Entry = RecordOf<(typeof planShape)['entries']>
export type Outcome = RecordOf<(typeof planShape)['outcomes']>
export type Person = RecordOf<(typeof planShape)['people']>
export type Agency = RecordOf<(typeof planShape)['agencies']>
export type Consultation = RecordOf<(typeof planShape)['consultations']>
export type ConsultationStep = RecordOf<(typeof planShape)['consultationSteps']>
export type VisitNote = RecordOf<(typeof planShape)['visitNotes']>
export type Removal = RecordOf<(typeof planShape)['removals']>
export type Child = RecordOf<(typeof planShape)['child']>

export type Place = (typeof places)[number]
export type Status = (typeof statuses)[number]
export type Answer = (typeof answers)[number]
export type Standing = (typeof standings)[number]
export type Nature = (typeof natures)[number]
export type ServiceType = (typeof serviceTypes)[number]
export type PlanType = (typeof planTypes)[number]
export type Category = (typeof categories)[number]
