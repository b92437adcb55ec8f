/** What the lists of the bank are called on screen. */

import type { BankConcern, Routine, Tier } from './strategy.ts'

export const routineNames: Readonly<Record<Routine, string>> = {
  any: 'Any time of day',
  feeding: 'Feeding and meals',
  sleep: 'Sleep',
  separation: 'Goodbyes and new people',
  play: 'Play',
  bath: 'Bath',
  'diaper and dressing': 'Diaper and dressing',
  car: 'Car rides',
  calming: 'Calming down',
  outings: 'Outings',
}

export const concernNames: Readonly<Record<BankConcern, string>> = {
  crying: 'Cries a lot',
  eating: 'Eating is hard',
  sleeping: 'Sleep is hard',
  'saying goodbye': 'Goodbyes are hard',
  'new people': 'Is shy of new people',
  'feeling close': 'Feeling close to each other',
  'big feelings': 'Big feelings and tantrums',
  'hitting or biting': 'Hits or bites',
  changes: 'Changes in the day are hard',
  'playing with others': 'Playing with other children',
  'very quiet': 'Is very quiet or hard to reach',
  'busy places': 'Noise and busy places are hard',
  'hard times': 'The family has been through hard times',
  'tired caregiver': 'The grown-up is worn out',
}

/** In plain words; the Pyramid Model calls them universal, secondary and tertiary. */
export const tierNames: Readonly<Record<Tier, string>> = {
  universal: 'For every child',
  secondary: 'For a child who could use more help',
  tertiary: 'For a child who has it very hard',
}
