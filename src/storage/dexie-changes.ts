/** The changes that touch several tables of the database, each in one transaction. */

import { Dexie, type Table } from 'dexie'
import { fail, succeed } from '#domain'
import { sameBytes, type Bytes } from './bytes.ts'
import { guarded, type Database, type MetaRow, type RecordName } from './dexie-database.ts'
import { dropPagesOf } from './dexie-pages.ts'
import { sameMeta } from './meta-value.ts'
import { areSameNames } from './same-names.ts'
import type {
  Compaction,
  Covered,
  MetaValue,
  Repair,
  Repairs,
  Stored,
  StoredDocument,
  StoredRecord,
  StoredSummary,
} from './plan-store.ts'
import { storageProblemOf } from './storage-problem.ts'
import { LOOSE } from './summary-row.ts'

/** Adds a row unless there is one under this key, and answers what is there. */
export function addOnce<Row>(table: Table<Row, string>, row: Row, key: string): Promise<Row> {
  return table.db.transaction('rw', table, async () => {
    const there = await table.get(key)
    if (there !== undefined) return there
    await table.add(row)
    return row
  })
}

export async function appendTo(
  db: Database,
  records: readonly StoredRecord[],
  summary: StoredSummary | null,
  under: Bytes | undefined,
): Stored<void> {
  try {
    return succeed(await addNew(db, records, summary, under))
  } catch (error) {
    if (error instanceof Refused) return fail({ kind: error.why })
    if (!isTaken(error)) return fail(storageProblemOf(error))
  }
  return unlessMissing(() => putAgain(db, records, summary, under))
}

/** Thrown within a transaction, so that nothing of it is kept. */
class Refused extends Error {
  readonly why: 'missing' | 'rewritten'
  constructor(why: 'missing' | 'rewritten') {
    super(why)
    this.why = why
  }
}

/** All is asked at once and what was asked is judged after: each way to the database and back is felt at every key. */
function addNew(
  db: Database,
  records: readonly StoredRecord[],
  summary: StoredSummary | null,
  under: Bytes | undefined,
): Promise<void> {
  return db.transaction('rw', db.documents, db.commits, db.summaries, async () => {
    const [documents] = await Promise.all([
      db.documents.bulkGet(docsOf(records, summary)),
      db.commits.bulkAdd(records),
      summary === null ? null : db.summaries.put({ ...summary, page: LOOSE }),
    ])
    if (documents.includes(undefined)) throw new Refused('missing')
    if (documents.some((document) => isRewritten(document, under))) throw new Refused('rewritten')
  })
}

/** Of an append that came before, whose answer was lost: the same bytes are no harm. */
function putAgain(
  db: Database,
  records: readonly StoredRecord[],
  summary: StoredSummary | null,
  under: Bytes | undefined,
): PromiseLike<'kept' | 'missing' | 'rewritten'> {
  return db.transaction('rw', db.documents, db.commits, db.summaries, async () => {
    const documents = await db.documents.bulkGet(docsOf(records, summary))
    if (documents.includes(undefined)) return 'missing'
    if (documents.some((document) => isRewritten(document, under))) return 'rewritten'
    await refuseOthers(db.commits, records)
    await db.commits.bulkPut(records)
    if (summary !== null) await db.summaries.put({ ...summary, page: LOOSE })
    return 'kept'
  })
}

function docsOf(records: readonly StoredRecord[], summary: StoredSummary | null): string[] {
  return [...new Set([...records, ...(summary === null ? [] : [summary])].map(({ doc }) => doc))]
}

/** Whether a record stands there already. */
function isTaken(error: unknown): boolean {
  return error instanceof Dexie.BulkError && error.failures.some(({ name }) => name === 'ConstraintError')
}

export function compactIn(db: Database, { doc, records, history, covered, under }: Compaction): Stored<void> {
  const histories = history === null ? [] : [history]
  return unlessMissing(() =>
    db.transaction('rw', db.documents, db.commits, db.histories, async () => {
      const document = await db.documents.get(doc)
      if (document === undefined) return 'missing'
      if (isRewritten(document, under)) return 'rewritten'
      await refuseOthers(db.commits, records)
      await refuseOthers(db.histories, histories)
      for (const { writer, seq } of covered)
        await namesIn(db.commits, [doc, writer], [doc, writer, seq]).delete()
      await db.commits.bulkPut(records)
      await db.histories.bulkPut(histories)
      await requireThere(db.commits, records)
      await requireThere(db.histories, histories)
      return 'kept'
    }),
  )
}

export function replaceIn(db: Database, row: MetaRow, expected: MetaValue | null): Promise<MetaValue | null> {
  return db.transaction('rw', db.meta, async () => {
    const there = (await db.meta.get(row.name))?.value ?? null
    if (!sameMeta(there, expected)) return there
    await db.meta.put(row)
    return row.value
  })
}

interface Rewritten {
  readonly records: readonly StoredRecord[]
  readonly summary: StoredSummary | null
  readonly read: readonly Covered[] | undefined
}

export function rewriteIn(
  db: Database,
  document: StoredDocument,
  { records, summary, read }: Rewritten,
): Stored<void> {
  return unlessMissing(() =>
    db.transaction('rw', tablesOfDocuments(db), async () => {
      if ((await db.documents.get(document.doc)) === undefined) return 'missing'
      if (read !== undefined && !areSameNames(await namesOf(db, document.doc), read)) return 'rewritten'
      await empty(db, document.doc)
      await db.documents.put(document)
      await db.commits.bulkPut(records)
      if (summary !== null) await db.summaries.put({ ...summary, page: LOOSE })
      return 'kept'
    }),
  )
}

export function repairIn(db: Database, { doc, key, records, histories }: Repairs): Promise<void> {
  return db.transaction('rw', db.documents, db.commits, db.histories, async () => {
    const there = await db.documents.get(doc)
    if (key !== null && there !== undefined && sameBytes(there.wrappedKey, key.damaged.wrappedKey))
      await db.documents.put(key.whole)
    await repairAll(db.commits, records)
    await repairAll(db.histories, histories)
  })
}

async function repairAll<Row extends Named>(
  table: Table<Row, RecordName>,
  repairs: readonly Repair<Row>[],
): Promise<void> {
  const there = await bytesUnder(
    table,
    repairs.map(({ damaged }) => damaged),
  )
  const standing = repairs.filter(({ damaged }, index) => sameMeta(damaged.bytes, there[index] ?? null))
  await table.bulkPut(standing.map(({ whole }) => whole))
}

export function removeFrom(db: Database, doc: string): Promise<void> {
  return db.transaction('rw', tablesOfDocuments(db), async () => {
    await db.documents.delete(doc)
    await empty(db, doc)
  })
}

async function empty(db: Database, doc: string): Promise<void> {
  await namesIn(db.commits, [doc], [doc, Dexie.maxKey]).delete()
  await namesIn(db.histories, [doc], [doc, Dexie.maxKey]).delete()
  await db.summaries.delete(doc)
  await dropPagesOf(db, doc)
}

function tablesOfDocuments({ documents, commits, summaries, histories, pages }: Database) {
  return [documents, commits, summaries, histories, pages]
}

function namesIn<Row>(table: Table<Row, RecordName>, from: readonly unknown[], to: readonly unknown[]) {
  return table.where('[doc+writer+seq]').between(from, to, true, true)
}

type Named = Pick<StoredRecord, 'doc' | 'writer' | 'seq' | 'bytes'>

/** Fails the transaction when one of the rows stands there with other bytes. */
async function refuseOthers<Row extends Named>(
  table: Table<Row, RecordName>,
  rows: readonly Row[],
): Promise<void> {
  const there = await bytesUnder(table, rows)
  if (rows.some(({ bytes }, index) => !sameBytes(bytes, there[index] ?? bytes)))
    throw new DOMException('Another record stands under this number.', 'ConstraintError')
}

/** Fails the transaction, and so lets go of nothing, unless what was given can be read again as it was given. */
async function requireThere<Row extends Named>(
  table: Table<Row, RecordName>,
  rows: readonly Row[],
): Promise<void> {
  const there = await bytesUnder(table, rows)
  if (rows.some(({ bytes }, index) => !sameMeta(bytes, there[index] ?? null)))
    throw new DOMException('What was written cannot be read again.', 'ConstraintError')
}

async function bytesUnder<Row extends Named>(
  table: Table<Row, RecordName>,
  rows: readonly Row[],
): Promise<readonly (Bytes | undefined)[]> {
  const there = await table.bulkGet(rows.map(({ doc, writer, seq }) => [doc, writer, seq]))
  return there.map((row) => row?.bytes)
}

function isRewritten(document: StoredDocument | undefined, under: Bytes | undefined): boolean {
  return under !== undefined && document !== undefined && !sameBytes(document.wrappedKey, under)
}

/** In order of writer, then number, as the key of the table is. */
async function namesOf(db: Database, doc: string): Promise<readonly Covered[]> {
  const names = await namesIn(db.commits, [doc], [doc, Dexie.maxKey]).primaryKeys()
  return names.map(([, writer, seq]) => ({ writer, seq }))
}

async function unlessMissing(work: () => PromiseLike<'kept' | 'missing' | 'rewritten'>): Stored<void> {
  const done = await guarded(work)
  if (!done.ok) return done
  return done.value === 'kept' ? succeed(undefined) : fail({ kind: done.value })
}
