/**
 * The words in which a document describes itself.
 *
 * A document is a set of collections; a collection is records; a record is
 * fields. `plan-shape.ts` says which. Everything else
 * follows from that page: the types below, the key under which a value
 * is kept, the value a field has before anybody wrote it, and its label.
 *
 * A set is kept as one key per member, so that two people who each add one
 * both find both. A rich field lives outside the records, as a text of its own
 * (`document/`); a record shows what it says.
 *
 * `history` says what may happen to a record once it is written:
 * `edited` any field may change, and what is removed leaves a tombstone;
 * `added` records are only ever added; `frozen` a record never changes.
 */

import type { CalendarDate } from './calendar-date.ts'

export type FieldShape =
  | { readonly kind: 'text' }
  | { readonly kind: 'date' }
  | { readonly kind: 'number' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'rich' }
  | { readonly kind: 'choice'; readonly of: readonly string[]; readonly empty: string }
  | { readonly kind: 'link'; readonly to: string }
  | { readonly kind: 'set' }
  | { readonly kind: 'note' }

export type Fields = Readonly<Record<string, FieldShape>>

export interface CollectionShape {
  /** `one` has a single record whose id is the collection's name. */
  readonly count: 'one' | 'many'
  readonly history: 'edited' | 'added' | 'frozen'
  readonly fields: Fields
}

export type DocumentShape = Readonly<Record<string, CollectionShape>>

/** What a person wrote in a rich field: the text as frozen JSON, and its bare words, one line a paragraph. */
export interface RichText {
  readonly json: RichNode | null
  readonly plain: string
  /** The field holds parts that this version does not know; it is shown, and not opened for writing. */
  readonly isNewer: boolean
}

export interface RichNode {
  readonly type: string
  readonly text?: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[]
  readonly content?: readonly RichNode[]
}

/** A few named values that are written together and never merged, such as an answer with its reason. */
export type Note = Readonly<Record<string, string>>

export type ValueOf<F extends FieldShape> = F extends { kind: 'text' }
  ? string
  : F extends { kind: 'date' }
    ? CalendarDate | null
    : F extends { kind: 'number' }
      ? number | null
      : F extends { kind: 'flag' }
        ? boolean
        : F extends { kind: 'rich' }
          ? RichText
          : F extends { kind: 'choice'; of: readonly (infer C)[] }
            ? C
            : F extends { kind: 'link' }
              ? RecordId | null
              : F extends { kind: 'set' }
                ? readonly string[]
                : Note | null

export type RecordId = string

/** Who wrote a record first, and when, as the laptop's clock claims. */
export interface Origin {
  readonly authorId: string
  readonly author: string
  /** UTC, `2026-03-14T09:26:53.000Z`; empty where nobody stated it. */
  readonly at: string
}

export type RecordOf<C extends CollectionShape> = {
  readonly [K in keyof C['fields']]: ValueOf<C['fields'][K]>
} & { readonly id: RecordId; readonly rank: string; readonly origin: Origin; readonly isRemoved: boolean }

export type Snapshot<S extends DocumentShape> = {
  readonly [K in keyof S]: S[K] extends { count: 'one' } ? RecordOf<S[K]> : readonly RecordOf<S[K]>[]
}

export const text = { kind: 'text' } as const
export const date = { kind: 'date' } as const
export const number = { kind: 'number' } as const
export const flag = { kind: 'flag' } as const
export const rich = { kind: 'rich' } as const
export const set = { kind: 'set' } as const
export const note = { kind: 'note' } as const

export function link<const To extends string>(to: To) {
  return { kind: 'link', to } as const
}

/** One of a closed list; a value that this version does not know reads as `empty`. */
export function choice<const C extends string, const E extends C>(of: readonly C[], empty: E) {
  return { kind: 'choice', of, empty } as const
}

export function one<const F extends Fields>(fields: F) {
  return { count: 'one', history: 'edited', fields } as const
}

export function many<const F extends Fields, const H extends CollectionShape['history'] = 'edited'>(
  fields: F,
  history?: H,
) {
  return { count: 'many', history: history ?? 'edited', fields } as const
}

const noText: RichText = Object.freeze({ json: null, plain: '', isNewer: false })
const noMembers: readonly string[] = Object.freeze([])

const emptyValues = {
  text: '',
  date: null,
  number: null,
  flag: false,
  rich: noText,
  link: null,
  set: noMembers,
  note: null,
} as const

/** What a field says before anybody has written in it. */
export function emptyValue(field: FieldShape): unknown {
  return field.kind === 'choice' ? field.empty : emptyValues[field.kind]
}
