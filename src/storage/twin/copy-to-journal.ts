import { fail } from '#domain'
import type { Bytes } from '../bytes.ts'
import type { Journal } from '../journal/journal.ts'
import type { JournalRow } from '../journal/row.ts'
import type { PlanStore, Stored } from '../plan-store.ts'
import { markOfKey } from './mark-of-key.ts'

/** Writes a document of the database into the journal; with `earlier`, the key it has there, in the place of all that stands there. */
export async function copyToJournal(
  database: PlanStore,
  journal: Journal,
  doc: string,
  earlier: Bytes | null,
): Stored<void> {
  const document = await database.findDocument(doc)
  if (!document.ok) return document
  if (document.value === null) return fail({ kind: 'missing' })
  const records = await database.readRecords(doc)
  if (!records.ok) return records
  const histories = await database.readHistories(doc)
  if (!histories.ok) return histories
  const summary = await database.readSummary(doc)
  if (!summary.ok) return summary
  const rows: readonly JournalRow[] = [
    ...(earlier === null ? [] : [{ kind: 'rewritten', doc, from: await markOfKey(earlier) } as const]),
    { kind: 'document', ...document.value },
    ...records.value.map((record) => ({ kind: 'record', ...record }) as const),
    ...histories.value.map((history) => ({ kind: 'history', ...history }) as const),
    ...(summary.value === null ? [] : [{ kind: 'summary', ...summary.value } as const]),
  ]
  return journal.write(rows)
}
