/**
 * The browser's own database, opened with care.
 *
 * Strict durability makes Chromium write through to the disk before it answers;
 * its default does not. One database holds all documents. A database made by a
 * newer version is left alone: Dexie would open it, and change it to make do.
 */

import { Dexie, type Table } from 'dexie'
import { fail, succeed, type Result } from '#domain'
import type {
  MetaValue,
  Stored,
  StoredDocument,
  StoredHistory,
  StoredPage,
  StoredRecord,
} from './plan-store.ts'
import { storageProblemOf, type StorageProblem } from './storage-problem.ts'
import { LOOSE, type SummaryRow } from './summary-row.ts'

/** Each version only adds, so an older database comes along whole. */
const VERSION = 3
/** Dexie multiplies the numbers it gives to the browser. */
const VERSIONS_OF_DEXIE = 10

export interface MetaRow {
  readonly name: string
  readonly value: MetaValue
}

export type RecordName = [doc: string, writer: string, seq: number]

export class Database extends Dexie {
  declare readonly documents: Table<StoredDocument, string>
  declare readonly commits: Table<StoredRecord, RecordName>
  declare readonly summaries: Table<SummaryRow, string>
  declare readonly meta: Table<MetaRow, string>
  declare readonly histories: Table<StoredHistory, RecordName>
  declare readonly pages: Table<StoredPage, number>

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      documents: 'doc',
      commits: '[doc+writer+seq]',
      summaries: 'doc',
      meta: 'name',
    })
    this.version(2).stores({ histories: '[doc+writer+seq]', pages: 'page' })
    this.version(VERSION)
      .stores({ summaries: 'doc, page', pages: 'page, *docs' })
      .upgrade((transaction) => transaction.table('summaries').toCollection().modify({ page: LOOSE }))
  }
}

/** In milliseconds, before each new try. */
const PAUSES = [300, 900]

/** Opens the database of this name, and makes it when there is none. */
export async function openDatabase(name: string): Promise<Result<Database, StorageProblem>> {
  let opened = await openOnce(name)
  for (const pause of PAUSES) {
    // After the disk was full, a browser may need a moment before it finds its own files again.
    if (opened.ok || opened.problem.kind !== 'damaged') break
    await new Promise((resolve) => setTimeout(resolve, pause))
    opened = await openOnce(name)
  }
  return opened
}

async function openOnce(name: string): Promise<Result<Database, StorageProblem>> {
  const version = await guarded(() => storedVersion(name))
  if (!version.ok) return atOpening(version.problem)
  if (version.value >= (VERSION + 1) * VERSIONS_OF_DEXIE) return fail({ kind: 'newer' })

  const opened = await guarded(() => openUnblocked(new Database(name)))
  return opened.ok ? opened : atOpening(opened.problem)
}

/** What the work answers, or why the database would not do it. */
export async function guarded<Value>(work: () => PromiseLike<Value>): Stored<Value> {
  try {
    return succeed(await work())
  } catch (error) {
    return fail(storageProblemOf(error))
  }
}

/** A browser that keeps nothing, as some do in a private window, says so in the words for a closed database. */
function atOpening(problem: StorageProblem): Result<never, StorageProblem> {
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
