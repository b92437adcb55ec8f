/** Brings a document in the database up to what the journal has of it. */

import { succeed } from '#domain'
import { sameBytes, type Bytes } from '../bytes.ts'
import type { Journal } from '../journal/journal.ts'
import type { MendablePlanStore, PlanStore, Stored } from '../plan-store.ts'
import { partsOf } from './journal-parts.ts'
import { oneByOne } from './one-by-one.ts'
import { putRight } from './put-right.ts'

/** Adds what is missing, and puts right what is damaged; a document under another key is replaced whole. */
export async function putBack(database: MendablePlanStore, journal: Journal, doc: string): Stored<void> {
  // Where something is damaged, the same with its own bytes would be refused.
  const right = await putRight(database, journal, doc)
  if (!right.ok) return right
  const read = await journal.read(doc)
  if (!read.ok) return read
  const { key, ...parts } = partsOf(read.value)
  const there = await database.findDocument(doc)
  if (!there.ok) return there
  const summary = await summaryFor(database, doc, parts.summary)
  if (!summary.ok) return summary
  const wanted = { doc, wrappedKey: key ?? there.value?.wrappedKey ?? new Uint8Array() }
  if (there.value !== null && !sameBytes(wanted.wrappedKey, there.value.wrappedKey))
    return database.rewriteDocument(wanted, parts.records, summary.value)
  return oneByOne([
    () => database.addDocument(wanted),
    () => database.append(parts.records, summary.value),
    ...parts.histories.map((history) => () => database.compact({ doc, records: [], history, covered: [] })),
    () => database.compact({ doc, records: [], history: null, covered: parts.covered }),
  ])
}

/** The database's own summary may be newer, and stays. */
async function summaryFor(database: PlanStore, doc: string, bytes: Bytes | null) {
  const there = await database.readSummary(doc)
  if (!there.ok) return there
  return succeed(bytes === null || there.value !== null ? null : { doc, bytes })
}
