import type { DocumentShape, RecordId } from '#domain'
import type { Command } from '../edit.ts'

/** Takes a record off the plan. It stays in the document, so that it can be put back and merged. */
export function removeRecord<S extends DocumentShape>(
  collection: keyof S & string,
  id: RecordId,
): Command<S> {
  return { name: `remove-${collection}`, run: (edit) => edit.remove(collection, id) }
}

/** The same for several in one step. */
export function removeRecords<S extends DocumentShape>(
  collection: keyof S & string,
  ids: readonly RecordId[],
): Command<S> {
  return {
    name: `remove-${collection}`,
    run(edit) {
      for (const id of ids) edit.remove(collection, id)
    },
  }
}

export function putBackRecord<S extends DocumentShape>(
  collection: keyof S & string,
  id: RecordId,
): Command<S> {
  return { name: `put-back-${collection}`, run: (edit) => edit.putBack(collection, id) }
}
