import type { DocumentShape, RecordId } from '#domain'
import type { Command, Spot } from '../edit.ts'

/** Puts a record at another spot of its list and changes nothing else of it. */
export function reorderRecord<S extends DocumentShape>(
  collection: keyof S & string,
  id: RecordId,
  spot: Spot,
): Command<S> {
  return { name: `reorder-${collection}`, run: (edit) => edit.rank(collection, id, spot) }
}
