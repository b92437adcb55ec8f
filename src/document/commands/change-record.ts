import type { DocumentShape, RecordId } from '#domain'
import type { Command, Writable } from '../edit.ts'

/** Writes values into a record: the plain fields of a screen go through here, at each key. */
export function changeRecord<S extends DocumentShape, C extends keyof S & string>(
  collection: C,
  id: RecordId,
  values: Writable<S, C>,
): Command<S> {
  return { name: `change-${collection}`, run: (edit) => edit.set(collection, id, values) }
}
