import { choice, date, flag, set, text } from '../shape.ts'

/** In what way somebody got to see a plan; `''` is not said. @internal */
export const accessWays = [
  '',
  'looked',
  'plain copy',
  'paper copy',
  'printed',
  'file',
  'backup',
  'handed over',
  'agency key',
] as const

/** Who somebody is to the agency that keeps the plan. @internal */
export const parties = ['unknown', 'own staff', 'family', 'other agency', 'other person'] as const

/** One time at which somebody got to see a plan, or was given a copy of it. */
export const accessFields = {
  /** The ids of the plans; several where one deed reached them all, such as a backup. */
  plans: set,
  way: choice(accessWays, ''),
  party: choice(parties, 'unknown'),
  name: text,
  agency: text,
  /** The day of the access, which may be earlier than the day on which it was written down. */
  on: date,
  purpose: text,
  /** Whether the parent's signed release for this is on file. Asked only where it may be needed. */
  release: choice(['unknown', 'yes', 'no', 'not needed'], 'unknown'),
  /** Written down by a person, and not by the app as it happened. */
  isByHand: flag,
} as const
