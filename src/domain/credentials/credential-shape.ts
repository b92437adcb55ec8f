import { choice, date, link, number, text } from '../shape.ts'

export const credentialKinds = ['IMH', 'ECMH'] as const
const credentialLevels = ['', 'I', 'II', 'III'] as const
const experienceProofs = ['', 'reference letters', 'separate letter', 'resume'] as const

/** A credential of a team member. It changes no placement (PL-09, PL-10). */
export const credentialFields = {
  holder: text,
  kind: choice(credentialKinds, 'IMH'),
  /** Only the IMH credential has levels. */
  level: choice(credentialLevels, ''),
  issuedOn: date,
  /** The day of the last renewal; `null` when it was never renewed. The period that counts begins then. */
  renewedOn: date,
  /** The day by which it has to be renewed, where somebody entered it; else it is worked out. */
  renewBy: date,
  /** How the two years of experience were shown. */
  experience: choice(experienceProofs, ''),
  /** The day on which the ECMH skills inventory was updated last. */
  inventoryOn: date,
  /** Whether the person works in the mental health field, which the ECMH credential asks for. */
  isOfMentalHealthField: choice(['unknown', 'yes', 'no'], 'unknown'),
  note: text,
} as const

/** Hours of training that count toward the renewal of one credential. */
export const hoursFields = {
  credential: link('credentials'),
  on: date,
  /** Clock hours; half an hour is 0.5. */
  hours: number,
  /** The name of the area, as the rule lists it. */
  area: text,
  title: text,
  /** The number of a certificate, or where it lies. */
  certificate: text,
} as const

/** What somebody set otherwise than the usual rule of renewal. `null` and empty: as usual. */
export const renewalFields = {
  months: number,
  hours: number,
  leastPerArea: number,
  leastAreas: number,
  /** The names of the areas, one a line. */
  areas: text,
} as const
