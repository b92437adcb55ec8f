/** The store in the browser's own database. What changes several tables at once stands in `dexie-changes.ts`. */

import { Dexie, type Table } from 'dexie'
import { succeed, type Result } from '#domain'
import { oneCopy } from './copies.ts'
import { addOnce, appendTo, compactIn, removeFrom, repairIn, replaceIn, rewriteIn } from './dexie-changes.ts'
import { guarded, openDatabase, type Database, type RecordName } from './dexie-database.ts'
import { keepPageIn, readShelfOf } from './dexie-pages.ts'
import { takeInventory } from './inventory.ts'
import type { Covered, Inventory, MendablePlanStore } from './plan-store.ts'
import type { StorageProblem } from './storage-problem.ts'
import { summaryIn } from './summary-row.ts'

/** Opens the store of this name, and makes it when there is none. */
export async function openDexieStore(name: string): Promise<Result<MendablePlanStore, StorageProblem>> {
  const opened = await openDatabase(name)
  return opened.ok ? succeed(storeIn(opened.value)) : opened
}

function storeIn(db: Database): MendablePlanStore {
  return {
    copies: oneCopy,
    listDocuments: () => guarded(() => db.documents.toArray()),
    findDocument: (doc) => guarded(async () => (await db.documents.get(doc)) ?? null),
    addDocument: (document) => guarded(() => addOnce(db.documents, document, document.doc)),
    append: (records, summary, under) => appendTo(db, records, summary, under),
    readRecords: (doc, after) => guarded(() => namedAfter(db.commits, doc, after).toArray()),
    readSummaries: () => guarded(async () => (await db.summaries.toArray()).map(summaryIn)),
    readSummary: (doc) =>
      guarded(async () => {
        const row = await db.summaries.get(doc)
        return row === undefined ? null : summaryIn(row)
      }),
    getMeta: (name) => guarded(async () => (await db.meta.get(name))?.value ?? null),
    listMeta: () =>
      guarded(async () => new Map((await db.meta.toArray()).map(({ name, value }) => [name, value]))),
    claimMeta: (name, value) => guarded(async () => (await addOnce(db.meta, { name, value }, name)).value),
    replaceMeta: (name, value, expected) => guarded(() => replaceIn(db, { name, value }, expected)),
    compact: (compaction) => compactIn(db, compaction),
    readHistories: (doc) => guarded(() => namedAfter(db.histories, doc).toArray()),
    keepPage: (page, of, instead) => guarded(() => keepPageIn(db, page, of, instead)),
    readShelf: () => guarded(() => readShelfOf(db)),
    rewriteDocument: (document, records, summary, read) =>
      rewriteIn(db, document, { records, summary, read }),
    removeDocument: (doc) => guarded(() => removeFrom(db, doc)),
    inventory: () => guarded(() => inventoryOf(db)),
    recover: () => Promise.resolve(succeed(false)),
    repair: (repairs) => guarded(() => repairIn(db, repairs)),
    // An answer comes when the transaction is complete, and then every connection sees it.
    shared: () => Promise.resolve(),
    close: () => db.close(),
  }
}

function namedAfter<Row>(table: Table<Row, RecordName>, doc: string, after?: Covered) {
  const from = after ? [doc, after.writer, after.seq] : [doc]
  const to = after ? [doc, after.writer, Dexie.maxKey] : [doc, Dexie.maxKey]
  return table.where('[doc+writer+seq]').between(from, to, false, true)
}

/** By names alone: the bytes of a whole vault would take seconds. */
function inventoryOf(db: Database): Promise<Inventory> {
  return db.transaction('r', db.documents, db.commits, async () => {
    const [docs, names] = await Promise.all([
      db.documents.toCollection().primaryKeys(),
      db.commits.toCollection().primaryKeys(),
    ])
    return takeInventory(docs, names)
  })
}
