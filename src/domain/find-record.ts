/**
 * Finding a record by its id, without looking through its whole list.
 *
 * A list of a snapshot never changes: when one of its records does, the list is
 * another one. So its index is made once, when somebody first asks, and goes
 * with the list.
 */

import type { RecordId } from './shape.ts'

interface Identified {
  readonly id: RecordId
}

/** Where each record stands in its list. */
type Index = ReadonlyMap<RecordId, number>

const indexes = new WeakMap<readonly Identified[], Index>()

/** The record with this id, removed ones among them; `null` when the list has none. */
export function findRecord<R extends Identified>(records: readonly R[], id: RecordId | null): R | null {
  const at = id === null ? undefined : (indexes.get(records) ?? indexOf(records)).get(id)
  return at === undefined ? null : (records[at] ?? null)
}

function indexOf(records: readonly Identified[]): Index {
  const index = new Map(records.map(({ id }, at) => [id, at]))
  indexes.set(records, index)
  return index
}
