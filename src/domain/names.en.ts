/** What things are called on screen, in everyday English. One word per thing. */

import type { Category, Place, ServiceType, Standing, Status } from './plan-shape.ts'
import type { Destination, PlainField } from './placement/advice.ts'
import type { Role } from './roles.ts'

export const roleNames: Readonly<Record<Role, string>> = {
  'service-coordinator': 'Service coordinator',
  'developmental-specialist': 'Developmental specialist',
  'occupational-therapist': 'Occupational therapist',
  ota: 'Occupational therapy assistant',
  'physical-therapist': 'Physical therapist',
  pta: 'Physical therapist assistant',
  'speech-language-pathologist': 'Speech-language pathologist',
  audiologist: 'Audiologist',
  'vision-teacher': 'Teacher of the visually impaired',
  psychologist: 'Psychologist',
  'social-worker': 'Social worker',
  nurse: 'Nurse',
  dietitian: 'Dietitian',
  physician: 'Physician',
  'ecmh-consultant': 'ECMH consultant',
  interpreter: 'Interpreter',
  supervisor: 'EI supervisor',
  child: 'Child',
  parent: 'Parent',
  caregiver: 'Foster or kin caregiver',
  sibling: 'Brother or sister',
  grandparent: 'Grandparent',
  relative: 'Other relative',
  friend: 'Friend or neighbor',
  'child-care-staff': 'Child care teacher',
  caseworker: 'Caseworker',
  advocate: 'CASA or guardian ad litem',
  'school-district': 'School district',
  'outside-consultant': 'Consultant of another program',
  other: 'Other',
}

export const serviceTypeNames: Readonly<Record<Exclude<ServiceType, ''>, string>> = {
  AT: 'Assistive technology',
  AUD: 'Audiology',
  FAM: 'Family training, counseling and home visits',
  HEALTH: 'Health services',
  MED: 'Medical services (diagnosis only)',
  NURS: 'Nursing',
  NUTR: 'Nutrition',
  OT: 'Occupational therapy',
  PT: 'Physical therapy',
  PSY: 'Psychological services',
  SC: 'Service coordination',
  SIGN: 'Sign and cued language',
  SW: 'Social work',
  SI: 'Special instruction',
  SLP: 'Speech-language pathology',
  TRANSP: 'Transportation',
  VIS: 'Vision services',
}

export const standingNames: Readonly<Record<Standing, string>> = {
  unknown: 'Nobody has checked yet',
  employed: 'Yes, its staff give EI services here',
  contracted: 'Yes, under a contract',
  'payor-of-last-resort': 'Yes, paid as payor of last resort',
  no: 'No',
}

export const categoryNames: Readonly<Record<Exclude<Category, ''>, string>> = {
  'family-and-friends': 'Family and friends',
  'child-care': 'Child care',
  'library-or-play-group': 'Library or play group',
  'faith-or-community-group': 'Faith or community group',
  recreation: 'Sports and recreation',
  'mental-health': 'Mental health care',
  'parent-care': 'A parent’s own care',
  medical: 'Doctor or hospital',
  'outside-therapy': 'Therapy outside EI',
  'home-visiting': 'Home visiting program',
  'early-head-start': 'Early Head Start',
  'food-and-nutrition': 'Food and nutrition (WIC)',
  'money-and-benefits': 'Money and benefits',
  'item-or-equipment': 'Item or equipment',
  'social-services': 'Social services',
  'consultation-elsewhere': 'Consultation by another program',
  other: 'Other',
}

export const statusNames: Readonly<Record<Status, string>> = {
  unknown: 'Not said yet',
  'in place': 'In place',
  needed: 'Needed',
  declined: 'Family said no',
  ended: 'Ended',
}

export const placeNames: Readonly<Record<Place, string>> = {
  'to-sort': 'To sort',
  strategy: 'Strategies',
  support: 'Supports',
  service: 'EI services grid',
  transition: 'Transition plan',
  assessment: 'Assessment and concerns',
  log: 'Program log',
}

/** Places and fields as the end of a sentence: "Moved to supports." */
export const destinationNames: Readonly<Record<Destination | PlainField, string>> = {
  strategy: 'strategies',
  support: 'supports',
  service: 'the EI services grid',
  transition: 'the transition plan',
  assessment: 'the assessment',
  log: 'the program log',
  concern: 'concerns',
  'happening-now': '“What is happening now”',
  'service-coordinator': 'the service coordinator page',
  'outcome-and-service': 'the EI services',
}

/** The languages that families here speak most, by their codes; `und` stands for one that is not named. */
export const languageNames = {
  en: 'English',
  es: 'Spanish',
  so: 'Somali',
  ar: 'Arabic',
  ne: 'Nepali',
  fr: 'French',
  sw: 'Swahili',
  uk: 'Ukrainian',
  zh: 'Chinese',
  und: 'Another language',
} as const
