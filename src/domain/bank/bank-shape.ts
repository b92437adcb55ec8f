import { choice, flag, number, set, text } from '../shape.ts'

/** The part of a day that a strategy of the bank belongs to. */
export const routines = [
  'any',
  'feeding',
  'sleep',
  'separation',
  'play',
  'bath',
  'diaper and dressing',
  'car',
  'calming',
  'outings',
] as const

/** The tiers of the Pyramid Model. */
export const tiers = ['universal', 'secondary', 'tertiary'] as const

/** A strategy of one's own, or from an agency's pack, or a mark on one that comes with the app. */
export const bankFields = {
  /** What stands behind "will", without its last dot; `[child]` stands for the name. */
  text,
  routine: choice(routines, 'any'),
  /** Ages in months, both ends counted; `null` is birth and 36. */
  fromMonths: number,
  toMonths: number,
  /** What the caregiver does, in a word or two. */
  action: text,
  concerns: set,
  tier: choice(tiers, 'universal'),
  source: text,
  /** The practitioner who read it and agrees; empty: nobody yet. */
  reviewedBy: text,
  /** The name of the agency's pack it came with; empty for one's own. */
  pack: text,
  /** The id it had where it came from, by which it is known when it comes again; empty for one's own. */
  packKey: text,
  /** The id of the strategy of the app that this record marks; empty for others. */
  marks: text,
  isFavorite: flag,
} as const
