/** What a thing outside EI is, by the category that was chosen or else by its words. */

import type { Category, Entry, Nature } from '../plan-shape.ts'
import type { Words } from './words-of-the-field/find-words.ts'
import type { Topic } from './words-of-the-field/topic.ts'

export type Program =
  | 'none'
  | 'home-visiting'
  | 'early-head-start'
  | 'community'
  | 'medical'
  | 'outside-therapy'
  | 'money'
  | 'benefit'
  | 'item'
  | 'device'
  | 'other'

const ofCategory: Readonly<Record<Category, Program>> = {
  '': 'none',
  'family-and-friends': 'community',
  'child-care': 'community',
  'library-or-play-group': 'community',
  'faith-or-community-group': 'community',
  recreation: 'community',
  'mental-health': 'none',
  'parent-care': 'none',
  medical: 'medical',
  'outside-therapy': 'outside-therapy',
  'home-visiting': 'home-visiting',
  'early-head-start': 'early-head-start',
  'food-and-nutrition': 'community',
  'money-and-benefits': 'money',
  'item-or-equipment': 'item',
  'social-services': 'community',
  'consultation-elsewhere': 'other',
  other: 'other',
}

const ofTopic: readonly (readonly [Topic, Program])[] = [
  ['home-visiting', 'home-visiting'],
  ['early-head-start', 'early-head-start'],
  ['food', 'community'],
  ['money', 'money'],
  ['benefit', 'benefit'],
  ['outside-therapy', 'outside-therapy'],
  ['medical', 'medical'],
  ['device', 'device'],
  ['item', 'item'],
  ['community', 'community'],
]

/** Where a service can be given, or what it can be about: on a row with a chosen type these words name no program. */
const alsoPlaces: readonly Program[] = [
  'community',
  'medical',
  'outside-therapy',
  'device',
  'item',
  'money',
  'benefit',
]

export function programOf(
  entry: Entry,
  nature: Nature,
  words: Words,
): { readonly program: Program; readonly matched: readonly string[] } {
  if (entry.category !== '') return { program: ofCategory[entry.category], matched: [] }
  const isTyped = nature === 'service' && entry.serviceType !== '' && entry.serviceType !== 'MED'
  const [topic, program] =
    ofTopic.find(([each, named]) => words.has(each) && !(isTyped && alsoPlaces.includes(named))) ?? []
  if (!topic || !program) return { program: 'none', matched: [] }
  return { program, matched: words.get(topic)?.map((found) => found.words) ?? [] }
}
