import type { Entry, Plan } from './plan-shape.ts'
import type { RecordId } from './shape.ts'

const remembered = new WeakMap<Plan['entries'], ReadonlyMap<RecordId, Entry>>()

/** An entry by its id, removed or not; `null` when there is none. A thousand cards ask after each key, so nothing is searched twice. */
export function findEntry({ entries }: Pick<Plan, 'entries'>, id: RecordId | null): Entry | null {
  const known = remembered.get(entries) ?? new Map(entries.map((entry) => [entry.id, entry]))
  remembered.set(entries, known)
  return id === null ? null : (known.get(id) ?? null)
}
