/**
 * A store that keeps everything twice: first in the journal, flushed, then in
 * the database, which is read from. "Kept" means both.
 *
 * A browser may empty its database without a word when the disk is full or a
 * byte in it is damaged. So at the start both are compared: the database gets
 * what it lacks before anything is read, and the journal in the background.
 */

import { fail } from '#domain'
import { sameBytes } from '../bytes.ts'
import type { Journal } from '../journal/journal.ts'
import type { JournalRow } from '../journal/row.ts'
import { sameMeta } from '../meta-value.ts'
import type { Compaction, MendablePlanStore, MetaValue, PlanStore, Stored } from '../plan-store.ts'
import { markOfKey } from './mark-of-key.ts'
import { rowsToAppend, SecondCopy } from './second-copy.ts'

export function openTwinStore(database: MendablePlanStore, journal: Journal): PlanStore {
  const second = new SecondCopy(database, journal)
  const twin = { database, second }
  return {
    copies: second.copies,
    shared: () => database.shared(),
    close: () => second.close(),
    ...readingFrom(twin),
    ...addingTo(twin),
    ...lettingGoOf(twin),
  }
}

interface Twin {
  readonly database: PlanStore
  readonly second: SecondCopy
}

type Part<Names extends keyof PlanStore> = Pick<PlanStore, Names>

function readingFrom({ database, second }: Twin) {
  const whenReady = async <Value>(work: () => Stored<Value>): Stored<Value> => {
    await second.ready
    return work()
  }
  return {
    listDocuments: () => whenReady(() => database.listDocuments()),
    findDocument: (doc) => whenReady(() => database.findDocument(doc)),
    readRecords: (doc, after) => whenReady(() => database.readRecords(doc, after)),
    readSummaries: () => whenReady(() => database.readSummaries()),
    readSummary: (doc) => whenReady(() => database.readSummary(doc)),
    // What is there can be read at once, so that a lock is shown while the copies are compared.
    getMeta: async (name) => {
      const there = await database.getMeta(name)
      return there.ok && there.value === null ? whenReady(() => database.getMeta(name)) : there
    },
    listMeta: () => whenReady(() => database.listMeta()),
    readHistories: (doc) => whenReady(() => database.readHistories(doc)),
    readShelf: () => whenReady(() => database.readShelf()),
    inventory: () => whenReady(() => database.inventory()),
    recover: (doc) => whenReady(() => second.recover(doc)),
  } satisfies Partial<PlanStore>
}

function addingTo({ database, second }: Twin): Part<'addDocument' | 'append' | 'claimMeta' | 'replaceMeta'> {
  /** Of two pages that make the same thing, the one whose thing it became writes it down here too. */
  const noted = async <Value extends MetaValue | null>(
    name: string,
    value: MetaValue,
    kept: Awaited<Stored<Value>>,
  ) => {
    if (!kept.ok || value instanceof CryptoKey || !sameMeta(kept.value, value)) return kept
    const written = await second.write([{ kind: 'meta', name, value }])
    return written.ok ? kept : written
  }
  return {
    addDocument: (document) =>
      second.writing(async () => {
        const added = await database.addDocument(document)
        if (!added.ok) return added
        const written = await second.write([{ kind: 'document', ...added.value }])
        return written.ok ? added : written
      }),
    append: (records, summary, under) => second.writing(() => second.append(records, summary, under)),
    claimMeta: (name, value) =>
      second.writing(async () => noted(name, value, await database.claimMeta(name, value))),
    replaceMeta: (name, value, expected) =>
      second.writing(async () => noted(name, value, await database.replaceMeta(name, value, expected))),
  }
}

function lettingGoOf({
  database,
  second,
}: Twin): Part<'compact' | 'keepPage' | 'rewriteDocument' | 'removeDocument'> {
  /** The journal first; a full disk is noticed there, and the database is not touched. */
  const after = async (rows: readonly JournalRow[], work: () => Stored<void>): Stored<void> => {
    const written = await second.write(rows)
    return written.ok ? work() : written
  }
  return {
    compact: (compaction) =>
      second.writing(async () => {
        const there = await database.findDocument(compaction.doc)
        if (!there.ok) return there
        if (there.value === null) return fail({ kind: 'missing' })
        if (!sameBytes(compaction.under ?? there.value.wrappedKey, there.value.wrappedKey))
          return fail({ kind: 'rewritten' })
        return after(rowsOf(compaction), () => database.compact(compaction))
      }),
    // A page is a copy of what the journal has, and can be made again.
    keepPage: async (page, of, instead) => {
      await second.ready
      return database.keepPage(page, of, instead)
    },
    // The database decides whether it may be. What the journal cannot take now, it gets at the next start.
    rewriteDocument: (document, records, summary, read) =>
      second.writing(async () => {
        const before = await database.findDocument(document.doc)
        const done = await database.rewriteDocument(document, records, summary, read)
        if (!done.ok || !before.ok || before.value === null) return done
        await second.write([
          { kind: 'rewritten', doc: document.doc, from: await markOfKey(before.value.wrappedKey) },
          { kind: 'document', ...document },
          ...rowsToAppend(records, summary),
        ])
        return second.letGo()
      }),
    removeDocument: (doc) =>
      second.writing(async () => {
        const done = await after([{ kind: 'removed', doc }], () => database.removeDocument(doc))
        return done.ok ? second.letGo() : done
      }),
  }
}

function rowsOf({ doc, records, history, covered }: Compaction): readonly JournalRow[] {
  return [
    ...rowsToAppend(records, null),
    ...(history === null ? [] : [{ kind: 'history', ...history } as const]),
    ...covered.map((each) => ({ kind: 'covered', doc, ...each }) as const),
  ]
}
