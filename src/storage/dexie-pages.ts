/**
 * Pages of summaries in the database. A summary's own row says in which page it
 * is as it is now, so that the few that are in none are found without reading all.
 */

import type { Database } from './dexie-database.ts'
import { sameMeta } from './meta-value.ts'
import type { Shelf, StoredPage, StoredSummary } from './plan-store.ts'
import { LOOSE, summaryIn } from './summary-row.ts'

export function readShelfOf(db: Database): Promise<Shelf> {
  return db.transaction('r', db.pages, db.summaries, async () => {
    const loose = db.summaries.where('page').equals(LOOSE).toArray()
    const [pages, rows] = await Promise.all([db.pages.toArray(), loose])
    return { pages, loose: rows.map(summaryIn) }
  })
}

export function keepPageIn(
  db: Database,
  page: Omit<StoredPage, 'docs'>,
  of: readonly StoredSummary[],
  instead: readonly number[],
): Promise<boolean> {
  return db.transaction('rw', db.pages, db.summaries, async () => {
    const docs = of.map(({ doc }) => doc)
    const [last, there] = await Promise.all([db.pages.orderBy(':id').last(), db.summaries.bulkGet(docs)])
    if ((last?.page ?? -1) >= page.page) return false
    if (of.some(({ bytes }, index) => !sameMeta(bytes, there[index]?.bytes ?? null))) return false
    await dropPages(db, instead)
    await db.pages.add({ ...page, docs })
    await db.summaries.bulkPut(of.map(({ doc, bytes }) => ({ doc, bytes, page: page.page })))
    return true
  })
}

/** Within a transaction: no page may hold a word of a document that is gone. */
export async function dropPagesOf(db: Database, doc: string): Promise<void> {
  await dropPages(db, await db.pages.where('docs').equals(doc).primaryKeys())
}

async function dropPages(db: Database, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return
  await db.pages.bulkDelete([...numbers])
  await db.summaries.where('page').anyOf(numbers).modify({ page: LOOSE })
}
