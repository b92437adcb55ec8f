/**
 * Takes the documents of another store over, each under a new key.
 *
 * The plans that were written before there was a passphrase lie under a key that
 * is stored beside them. Whoever copied it once could open a copy for ever, so
 * wrapping the same keys anew would not do: every record is opened and sealed
 * again. One that does not open comes along as it is, and counts as damaged here
 * as it did there. A document is taken over whole or not at all, and a run that
 * was cut off goes on where it stopped.
 */

import { succeed, type Result } from '#domain'
import type { PlanStore, StoredRecord } from '../plan-store.ts'
import { resealRecord } from '../sealed-commit.ts'
import type { StorageProblem } from '../storage-problem.ts'
import type { DocumentKeys } from './document-keys.ts'
import { recordOfSummary } from './summary-record.ts'

export interface Side {
  readonly store: PlanStore
  readonly keys: DocumentKeys
}

export interface Progress {
  readonly done: number
  readonly of: number
}

export async function takeOver(
  from: Side,
  to: Side,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Result<void, StorageProblem>> {
  const documents = await from.store.listDocuments()
  if (!documents.ok) return documents
  for (const [done, { doc }] of documents.value.entries()) {
    onProgress({ done, of: documents.value.length })
    const taken = await takeDocument(doc, from, to)
    if (!taken.ok) return taken
  }
  return succeed(undefined)
}

async function takeDocument(doc: string, from: Side, to: Side): Promise<Result<void, StorageProblem>> {
  const added = await to.keys.add(doc)
  if (!added.ok) return added
  const there = await to.store.readRecords(doc)
  if (!there.ok) return there
  if (there.value.length > 0) return succeed(undefined)

  const [records, summary] = await Promise.all([from.store.readRecords(doc), from.store.readSummary(doc)])
  if (!records.ok) return records
  if (!summary.ok) return summary
  if (records.value.length === 0) return succeed(undefined)

  const reseal = await resealing(doc, from.keys, to.keys)
  if (!reseal.ok) return reseal
  const resealed = await Promise.all(
    records.value.map(async (record) => (await reseal.value(record)) ?? record),
  )
  const listed = summary.value && (await reseal.value(recordOfSummary(summary.value)))
  return to.store.append(resealed, listed && { doc, bytes: listed.bytes })
}

type Reseal = (record: StoredRecord) => Promise<StoredRecord | null>

/** How a record of this document comes under its new key; `null` for one that does not open. */
async function resealing(
  doc: string,
  from: DocumentKeys,
  to: DocumentKeys,
): Promise<Result<Reseal, StorageProblem>> {
  const [oldKey, newKey] = [await from.of(doc), await to.of(doc)]
  if (!newKey.ok) return newKey
  if (!oldKey.ok) return succeed(async () => null)
  return succeed((record) => resealRecord(record, oldKey.value.key, newKey.value.key))
}
