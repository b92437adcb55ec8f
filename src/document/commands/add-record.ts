import type { DocumentShape, RecordId } from '#domain'
import type { Command, Spot, Writable } from '../edit.ts'

/** Adds a record, and answers its id. An id is handed in where the record is a copy of one that exists elsewhere. */
export function addRecord<S extends DocumentShape, C extends keyof S & string>(
  collection: C,
  values: Writable<S, C>,
  at: { readonly spot?: Spot; readonly id?: RecordId } = {},
): Command<S, RecordId> {
  return {
    name: `add-${collection}`,
    run: (edit) => edit.add(collection, values, at.spot ?? 'last', at.id ?? edit.newId()),
  }
}
