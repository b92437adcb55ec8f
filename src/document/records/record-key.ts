/**
 * Where a value is kept.
 *
 * All records of a document lie side by side in one map. A value's key is
 * `collection/id/field`; a member of a set is `collection/id/field/member`.
 * Nothing is nested, so two people who write in the same record never replace
 * each other's record, only each other's field.
 */

import type { RecordId } from '#domain'

export interface RecordKey {
  readonly collection: string
  readonly id: RecordId
  readonly field: string
  /** Only for a member of a set. */
  readonly member: string | null
}

export function keyOf(collection: string, id: RecordId, field: string, member?: string): string {
  const key = `${collection}/${id}/${field}`
  return member === undefined ? key : `${key}/${member}`
}

/** `null` for a key that this version cannot read; it is left alone. */
export function parseKey(key: string): RecordKey | null {
  const [collection, id, field, ...rest] = key.split('/')
  if (!collection || !id || !field) return null
  return { collection, id, field, member: rest.length === 0 ? null : rest.join('/') }
}

/** The fields that every record has, whatever its collection. */
export const common = {
  rank: 'rank',
  author: 'author',
  at: 'at',
  /** A tombstone: what is removed stays, so that an edit made elsewhere still finds it. */
  removed: '$deleted',
} as const

/** The name of the text that belongs to a rich field. */
export function textName(collection: string, id: RecordId, field: string): string {
  return `rich:${collection}/${id}/${field}`
}

export function parseTextName(name: string): RecordKey | null {
  return name.startsWith('rich:') ? parseKey(name.slice('rich:'.length)) : null
}
