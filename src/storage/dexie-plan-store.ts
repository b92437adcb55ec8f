/**
 * The store in the browser's own database.
 *
 * Strict durability makes Chromium write through to the disk before it answers;
 * its default does not. One database holds all documents. A database made by a
 * newer version is left alone: Dexie would open it, and change it to make do.
 */

import { Dexie, type Table } from 'dexie'
import { fail, succeed, type Result } from '#domain'
import { sameBytes } from './bytes.ts'
import type {
  MetaValue,
  PlanStore,
  Stored,
  StoredDocument,
  StoredRecord,
  StoredSummary,
} from './plan-store.ts'
import { storageProblemOf, type StorageProblem } from './storage-problem.ts'

const VERSION = 1
/** Dexie multiplies the numbers it gives to the browser. */
const VERSIONS_OF_DEXIE = 10

interface MetaRow {
  readonly name: string
  readonly value: MetaValue
}

class Database extends Dexie {
  declare readonly documents: Table<StoredDocument, string>
  declare readonly commits: Table<StoredRecord, [string, string, number]>
  declare readonly summaries: Table<StoredSummary, string>
  declare readonly meta: Table<MetaRow, string>

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(VERSION).stores({
      documents: 'doc',
      commits: '[doc+writer+seq]',
      summaries: 'doc',
      meta: 'name',
    })
  }
}

/** Opens the store of this name, and makes it when there is none. */
export async function openDexieStore(name: string): Promise<Result<PlanStore, StorageProblem>> {
  const version = await guarded(() => storedVersion(name))
  if (!version.ok) return atOpening(version.problem)
  if (version.value >= (VERSION + 1) * VERSIONS_OF_DEXIE) return fail({ kind: 'newer' })

  const opened = await guarded(() => openUnblocked(new Database(name)))
  return opened.ok ? succeed(storeIn(opened.value)) : atOpening(opened.problem)
}

/** A browser that keeps nothing, as some do in a private window, says so in the words for a closed database. */
function atOpening(problem: StorageProblem): Result<PlanStore, StorageProblem> {
  return fail(problem.kind === 'closed' ? { kind: 'refused' } : problem)
}

/** The number under which the browser has this database, 0 when there is none. Dexie would alter it in asking. */
function storedVersion(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const factory: IDBFactory | undefined = Dexie.dependencies.indexedDB
    if (factory === undefined) throw new DOMException('There is no database here.', 'MissingAPIError')

    const request = factory.open(name)
    request.addEventListener('upgradeneeded', () => request.transaction?.abort())
    request.addEventListener('success', () => {
      request.result.close()
      resolve(request.result.version)
    })
    request.addEventListener('error', (event) => {
      event.preventDefault()
      if (request.error?.name === 'AbortError') resolve(0)
      else reject(request.error ?? new DOMException('', 'UnknownError'))
    })
  })
}

function openUnblocked(db: Database): Promise<Database> {
  return new Promise((resolve, reject) => {
    // Dexie would open again whatever takes this database's place, and a newer version is not to be written by this one.
    db.on('versionchange', () => {
      db.close()
      return false
    })
    db.on('blocked', () => {
      db.close()
      reject(new DOMException('Another tab holds an older database.', 'BlockedError'))
    })
    db.open().then(() => resolve(db), reject)
  })
}

function storeIn(db: Database): PlanStore {
  return {
    listDocuments: () => guarded(() => db.documents.toArray()),
    findDocument: (doc) => guarded(async () => (await db.documents.get(doc)) ?? null),
    addDocument: (document) => guarded(() => addOnce(db.documents, document, document.doc)),
    append: (records, summary) => append(db, records, summary),
    readRecords: (doc, after) => guarded(() => recordsOf(db, doc, after)),
    readSummaries: () => guarded(() => db.summaries.toArray()),
    readSummary: (doc) => guarded(async () => (await db.summaries.get(doc)) ?? null),
    getMeta: (name) => guarded(async () => (await db.meta.get(name))?.value ?? null),
    claimMeta: (name, value) => guarded(async () => (await addOnce(db.meta, { name, value }, name)).value),
    close: () => db.close(),
  }
}

function addOnce<Row>(table: Table<Row, string>, row: Row, key: string): Promise<Row> {
  return table.db.transaction('rw', table, async () => {
    const there = await table.get(key)
    if (there !== undefined) return there
    await table.add(row)
    return row
  })
}

async function append(
  db: Database,
  records: readonly StoredRecord[],
  summary: StoredSummary | null,
): Stored<void> {
  const kept = await guarded(() =>
    db.transaction('rw', db.documents, db.commits, db.summaries, async () => {
      const docs = new Set([...records, ...(summary === null ? [] : [summary])].map(({ doc }) => doc))
      // Both at once: each way to the database and back is felt at every key.
      const [documents, there] = await Promise.all([
        db.documents.bulkGet([...docs]),
        db.commits.bulkGet(records.map(({ doc, writer, seq }) => [doc, writer, seq])),
      ])
      if (documents.includes(undefined)) return false
      if (records.some((record, index) => differs(record, there[index]))) throw contradiction()
      await db.commits.bulkPut(records)
      if (summary !== null) await db.summaries.put(summary)
      return true
    }),
  )
  if (!kept.ok) return kept
  return kept.value ? succeed(undefined) : fail({ kind: 'missing' })
}

function differs(record: StoredRecord, there: StoredRecord | undefined): boolean {
  return there !== undefined && !sameBytes(record.bytes, there.bytes)
}

function contradiction(): DOMException {
  return new DOMException('Another record stands under this number.', 'ConstraintError')
}

function recordsOf(
  db: Database,
  doc: string,
  after?: { readonly writer: string; readonly seq: number },
): Promise<StoredRecord[]> {
  const from = after ? [doc, after.writer, after.seq] : [doc]
  const to = after ? [doc, after.writer, Dexie.maxKey] : [doc, Dexie.maxKey]
  return db.commits.where('[doc+writer+seq]').between(from, to, false, true).toArray()
}

async function guarded<Value>(work: () => PromiseLike<Value>): Stored<Value> {
  try {
    return succeed(await work())
  } catch (error) {
    return fail(storageProblemOf(error))
  }
}
