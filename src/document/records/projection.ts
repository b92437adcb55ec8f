/**
 * The document as data, kept up to date.
 *
 * After each transaction only the records that were touched are read again;
 * every other record, and every collection without a touched record, stays the
 * same object. So a screen can tell by `===` whether anything changed for it.
 */

import type { DocumentShape, RecordId, RichText, Snapshot } from '#domain'
import { parseKey } from './record-key.ts'
import { readRecord, type ReadRecord } from './read-record.ts'

interface Bag {
  readonly values: Map<string, unknown>
  readonly members: Map<string, Set<string>>
  record: ReadRecord | null
}

export type TextReader = (collection: string, id: RecordId, field: string) => RichText

export interface Projection<S extends DocumentShape> {
  /** Takes in the new value of a key; `undefined` where it is gone. */
  put(key: string, value: unknown): void
  /** Says that a rich text of this record reads differently now. */
  touch(collection: string, id: RecordId): void
  /** The snapshot as of now; the same object as before when nothing was put or touched. */
  read(): Snapshot<S>
}

export function project<S extends DocumentShape>(shape: S, readText: TextReader): Projection<S> {
  const bags = new Map<string, Map<RecordId, Bag>>()
  const stale = new Set(Object.keys(shape))
  let snapshot: Readonly<Record<string, unknown>> = {}

  const bagOf = (collection: string, id: RecordId): Bag => {
    const collected = getOrMake(bags, collection, () => new Map<RecordId, Bag>())
    return getOrMake(collected, id, () => ({ values: new Map(), members: new Map(), record: null }))
  }
  const recordOf = (collection: string, id: RecordId): ReadRecord => {
    const [bag, described] = [bagOf(collection, id), shape[collection]]
    if (described === undefined) throw new Error(`No collection is called ${collection}.`)
    bag.record ??= readRecord(id, bag, described, (field) => readText(collection, id, field))
    return bag.record
  }
  const touch = (collection: string, id: RecordId): void => {
    if (shape[collection] === undefined) return
    bagOf(collection, id).record = null
    stale.add(collection)
  }
  const readCollection = (collection: string): unknown =>
    shape[collection]?.count === 'one'
      ? recordOf(collection, collection)
      : Object.freeze(
          [...(bags.get(collection)?.keys() ?? [])].map((id) => recordOf(collection, id)).toSorted(byRank),
        )

  return {
    put(key, value) {
      const parsed = parseKey(key)
      if (parsed === null || shape[parsed.collection] === undefined) return
      putIn(bagOf(parsed.collection, parsed.id), parsed.field, parsed.member, value)
      touch(parsed.collection, parsed.id)
    },
    touch,
    read() {
      if (stale.size > 0) {
        const fresh = [...stale].map((collection) => [collection, readCollection(collection)])
        snapshot = Object.freeze({ ...snapshot, ...(Object.fromEntries(fresh) as Record<string, unknown>) })
        stale.clear()
      }
      return snapshot as Snapshot<S>
    },
  }
}

function putIn(bag: Bag, field: string, member: string | null, value: unknown): void {
  if (member === null) {
    bag.values.set(field, value)
    return
  }
  const members = getOrMake(bag.members, field, () => new Set<string>())
  if (value === true) members.add(member)
  else members.delete(member)
}

function byRank(a: ReadRecord, b: ReadRecord): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
