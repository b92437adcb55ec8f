import { succeed } from '#domain'
import type { Journal } from '../journal/journal.ts'
import type { PlanStore, Stored } from '../plan-store.ts'
import { partsOf } from './journal-parts.ts'

/** Writes the histories into the journal that only the database has. They are counted nowhere, so they are not missed before. */
export async function copyHistories(database: PlanStore, journal: Journal, doc: string): Stored<void> {
  const histories = await database.readHistories(doc)
  if (!histories.ok || histories.value.length === 0) return histories.ok ? succeed(undefined) : histories
  const read = await journal.read(doc)
  if (!read.ok) return read
  const known = new Set(partsOf(read.value).histories.map(({ writer }) => writer))
  const rows = histories.value
    .filter(({ writer }) => !known.has(writer))
    .map((history) => ({ kind: 'history', ...history }) as const)
  return rows.length === 0 ? succeed(undefined) : journal.write(rows)
}
