/** Reads all that a store has of one document, sealed as it is. */

import { succeed, type Result } from '#domain'
import { sameBytes } from '../bytes.ts'
import type { PlanStore, StoredDocument, StoredHistory, StoredRecord, StoredSummary } from '../plan-store.ts'
import type { StorageProblem } from '../storage-problem.ts'

export interface WholeDocument {
  readonly document: StoredDocument
  readonly records: readonly StoredRecord[]
  readonly histories: readonly StoredHistory[]
  readonly summary: StoredSummary | null
}

/** All of a document under one key; `null` when it was removed meanwhile. */
export async function readDocument(
  store: PlanStore,
  doc: string,
): Promise<Result<WholeDocument | null, StorageProblem>> {
  const before = await store.findDocument(doc)
  if (!before.ok || before.value === null) return before.ok ? succeed(null) : before
  // The histories last: a record goes only when it is in one of them.
  const records = await store.readRecords(doc)
  if (!records.ok) return records
  const histories = await store.readHistories(doc)
  if (!histories.ok) return histories
  const summary = await store.readSummary(doc)
  if (!summary.ok) return summary
  const after = await store.findDocument(doc)
  if (!after.ok) return after
  // It was put under another key while it was read.
  const isSame = after.value !== null && sameBytes(after.value.wrappedKey, before.value.wrappedKey)
  if (!isSame) return readDocument(store, doc)
  return succeed({
    document: before.value,
    records: records.value,
    histories: histories.value,
    summary: summary.value,
  })
}
