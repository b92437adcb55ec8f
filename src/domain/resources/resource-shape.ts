import { choice, date, link, set, text } from '../shape.ts'

/** What a local place of help may offer; a resource has several. */
export const offerKinds = [
  'parent-child therapy',
  'counseling',
  'after birth',
  'substance use',
  'trauma',
  'crisis',
  'medication',
  'groups',
  'consultation',
  'basic needs',
] as const

export type OfferKind = (typeof offerKinds)[number]

/** A local place of help for mental health. Whether it gives EI services is told by its agency. */
export const resourceFields = {
  name: text,
  agency: link('agencies'),
  county: text,
  /** Members of `offerKinds`. */
  kinds: set,
  /** The same in more words. */
  offers: text,
  forWhom: text,
  /** Codes of languages, as `languageNames` lists them. */
  languages: set,
  /** How long families wait, as somebody was told. */
  wait: choice(['unknown', 'none', 'weeks', 'months', 'closed'], 'unknown'),
  /** The same in more words: “about six weeks”. */
  waitNote: text,
  phone: text,
  note: text,
  /** When somebody last asked whether all this still holds; `null` for never. */
  checkedOn: date,
  checkedBy: text,
} as const
