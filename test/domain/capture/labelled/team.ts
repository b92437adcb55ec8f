/** The invented team and agencies that the labelled clauses speak of. */

import type { CapturePerson, CaptureProvider } from '#domain'

export const people: readonly CapturePerson[] = [
  { name: 'Kelly Brandt', role: 'EISC', isPsp: false },
  { name: 'Maria Lopez', role: 'OT', isPsp: true },
  { name: 'Devon Hill', role: 'developmental specialist', isPsp: false },
  { name: 'Sam Ortiz', role: 'physical-therapist', isPsp: false },
  { name: 'Dana Fox', role: 'ECMH consultant', isPsp: false },
  { name: 'Tess Miller', role: 'parent', isPsp: false },
  { name: 'Remy Miller', role: 'child', isPsp: false },
  { name: 'Grandma Rose', role: 'grandparent', isPsp: false },
  { name: 'Ms. Joy', role: 'child care teacher', isPsp: false },
]

export const providers: readonly CaptureProvider[] = [
  { name: 'Ohio Hills Early Intervention', aliases: ['Ohio Hills', 'OHEI'], givesEiServices: 'contracted' },
  {
    name: 'Clover County Board of Developmental Disabilities',
    aliases: ['CCBDD', 'Clover County Board'],
    givesEiServices: 'employed',
  },
  {
    name: 'Harbor Street Community Mental Health',
    aliases: ['Harbor Street', 'Harbor'],
    givesEiServices: 'no',
    employsEcmhConsultant: true,
  },
  { name: 'Southeast Healthcare', aliases: ['Southeast'], givesEiServices: 'unknown' },
  { name: 'Riverbend Children’s Hospital', aliases: ['Riverbend'], givesEiServices: 'no' },
  { name: 'Bright Steps Family Center', aliases: ['Bright Steps'], givesEiServices: 'unknown' },
]
