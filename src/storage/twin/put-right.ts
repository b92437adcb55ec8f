/**
 * Puts right what is damaged of a document in the database, where the journal
 * has it whole.
 *
 * No key is needed to see which of the two is damaged: the journal gives out
 * only what has the hash it was written with, and both were given the same bytes.
 */

import { succeed } from '#domain'
import { sameBytes, type Bytes } from '../bytes.ts'
import type { Journal } from '../journal/journal.ts'
import type {
  MendablePlanStore,
  PlanStore,
  Repair,
  Stored,
  StoredDocument,
  StoredHistory,
  StoredRecord,
} from '../plan-store.ts'
import { oneByOne } from './one-by-one.ts'
import { partsOf } from './journal-parts.ts'

/** True when there was something. What is missing stays missing, except histories, which nobody would miss until they are asked for. */
export async function putRight(database: MendablePlanStore, journal: Journal, doc: string): Stored<boolean> {
  const there = await readThere(database, doc)
  if (!there.ok || there.value === null) return there.ok ? succeed(false) : there
  const { document, records, histories } = there.value
  const read = await journal.read(doc)
  if (!read.ok) return read
  const parts = partsOf(read.value)
  const key = keyRepair(document, parts.key, () => areOfOneKey(records, parts.records))
  // Under another key, other bytes are no damage.
  if (key === 'other') return succeed(false)
  const repairs = {
    doc,
    key,
    records: repairsOf(records, parts.records),
    histories: repairsOf(histories, parts.histories),
  }
  const lost = missingFrom(histories, parts.histories)
  const isRight = key === null && repairs.records.length + repairs.histories.length + lost.length === 0
  if (isRight) return succeed(false)
  const done = await oneByOne([
    () => database.repair(repairs),
    ...lost.map((history) => () => database.compact({ doc, records: [], history, covered: [] })),
  ])
  return done.ok ? succeed(true) : done
}

interface There {
  readonly document: StoredDocument
  readonly records: readonly StoredRecord[]
  readonly histories: readonly StoredHistory[]
}

async function readThere(database: PlanStore, doc: string): Stored<There | null> {
  const document = await database.findDocument(doc)
  if (!document.ok || document.value === null) return document.ok ? succeed(null) : document
  const records = await database.readRecords(doc)
  if (!records.ok) return records
  const histories = await database.readHistories(doc)
  if (!histories.ok) return histories
  return succeed({ document: document.value, records: records.value, histories: histories.value })
}

function keyRepair(
  there: StoredDocument,
  key: Bytes | null,
  isDamaged: () => boolean,
): Repair<StoredDocument> | null | 'other' {
  if (key === null || sameBytes(key, there.wrappedKey)) return null
  return isDamaged() ? { damaged: there, whole: { ...there, wrappedKey: key } } : 'other'
}

/** Whether a record has the same name in both. A document that is put under another key is written anew, by writers of other names. */
export function areOfOneKey(some: readonly StoredRecord[], others: readonly StoredRecord[]): boolean {
  const names = new Set(others.map(nameOf))
  return some.some((row) => names.has(nameOf(row)))
}

function repairsOf(
  there: readonly StoredRecord[],
  whole: readonly StoredRecord[],
): readonly Repair<StoredRecord>[] {
  const known = new Map(whole.map((row) => [nameOf(row), row]))
  return there.flatMap((damaged) => {
    const other = known.get(nameOf(damaged))
    return other === undefined || sameBytes(other.bytes, damaged.bytes) ? [] : [{ damaged, whole: other }]
  })
}

function missingFrom(there: readonly StoredRecord[], rows: readonly StoredRecord[]): readonly StoredRecord[] {
  const known = new Set(there.map(nameOf))
  return rows.filter((row) => !known.has(nameOf(row)))
}

function nameOf({ writer, seq }: StoredRecord): string {
  return `${writer}/${seq}`
}
