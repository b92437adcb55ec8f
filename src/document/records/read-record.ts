/**
 * From flat keys to a record.
 *
 * A value of the wrong kind, or a choice that only a newer version knows, reads
 * as if nobody had answered. It stays in the document as it is.
 */

import {
  type CollectionShape,
  emptyValue,
  type FieldShape,
  type Origin,
  parseCalendarDate,
  type RecordId,
  type RichText,
} from '#domain'
import { common } from './record-key.ts'

/** What the document holds of one record: values by field, and members by set. */
export interface RawRecord {
  readonly values: ReadonlyMap<string, unknown>
  readonly members: ReadonlyMap<string, ReadonlySet<string>>
}

export interface ReadRecord {
  readonly id: RecordId
  readonly rank: string
  readonly origin: Origin
  readonly isRemoved: boolean
  readonly [field: string]: unknown
}

export function readRecord(
  id: RecordId,
  raw: RawRecord,
  shape: CollectionShape,
  textOf: (field: string) => RichText,
): ReadRecord {
  const fields = Object.entries(shape.fields).map(([name, field]) => [
    name,
    readField(name, field, raw, textOf),
  ])
  return Object.freeze({
    ...(Object.fromEntries(fields) as Record<string, unknown>),
    id,
    rank: asText(raw.values.get(common.rank)),
    origin: readOrigin(raw),
    isRemoved: raw.values.get(common.removed) === true,
  })
}

function readField(
  name: string,
  field: FieldShape,
  raw: RawRecord,
  textOf: (field: string) => RichText,
): unknown {
  if (field.kind === 'rich') return textOf(name)
  if (field.kind === 'set') return readSet(raw.members.get(name))
  const value = raw.values.get(name)
  return fitting[field.kind](value, field) ? value : emptyValue(field)
}

/** Whether a value is of its field's kind. Texts and sets are read elsewhere. */
const fitting: { readonly [K in FieldShape['kind']]: (value: unknown, field: FieldShape) => boolean } = {
  text: (value) => typeof value === 'string',
  link: (value) => typeof value === 'string' && value !== '',
  date: (value) => typeof value === 'string' && parseCalendarDate(value) !== null,
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  flag: (value) => typeof value === 'boolean',
  choice: (value, field) => typeof value === 'string' && field.kind === 'choice' && field.of.includes(value),
  note: isNote,
  rich: () => false,
  set: () => false,
}

function isNote(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((each) => typeof each === 'string')
  )
}

function readSet(members: ReadonlySet<string> | undefined): readonly string[] {
  return Object.freeze([...(members ?? [])].toSorted())
}

function readOrigin(raw: RawRecord): Origin {
  const author = raw.values.get(common.author)
  const { id, name } = (isNote(author) ? author : {}) as Readonly<Record<string, string>>
  return Object.freeze({ authorId: id ?? '', author: name ?? '', at: asText(raw.values.get(common.at)) })
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
