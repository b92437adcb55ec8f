/** The store that forgets: for tests. Its acknowledgement means nothing to a person; never show it as "saved". */

import { fail, succeed, type Result } from '#domain'
import { sameBytes, type Bytes } from './bytes.ts'
import { oneCopy } from './copies.ts'
import { takeInventory } from './inventory.ts'
import { sameMeta } from './meta-value.ts'
import { areSameNames } from './same-names.ts'
import { LOOSE, summaryIn, type SummaryRow } from './summary-row.ts'
import type {
  Compaction,
  Covered,
  MendablePlanStore,
  MetaValue,
  Repair,
  Repairs,
  Stored,
  StoredDocument,
  StoredHistory,
  Shelf,
  StoredPage,
  StoredRecord,
  StoredSummary,
} from './plan-store.ts'
import type { StorageProblem } from './storage-problem.ts'

/** What several memory stores share, as several tabs share a disk. */
export interface MemoryDisk {
  readonly documents: Map<string, StoredDocument>
  readonly commits: Map<string, StoredRecord>
  readonly summaries: Map<string, SummaryRow>
  readonly meta: Map<string, MetaValue>
  readonly histories: Map<string, StoredHistory>
  readonly pages: Map<number, StoredPage>
}

export function newMemoryDisk(): MemoryDisk {
  return {
    documents: new Map(),
    commits: new Map(),
    summaries: new Map(),
    meta: new Map(),
    histories: new Map(),
    pages: new Map(),
  }
}

/** Another connection to this disk. Each call does its whole work at once, so that nothing comes between. */
export function openMemoryStore(disk: MemoryDisk = newMemoryDisk()): MendablePlanStore {
  let isOpen = true
  const answerAs = async <Value>(work: () => Result<Value, StorageProblem>): Stored<Value> =>
    isOpen ? work() : fail({ kind: 'closed' })
  const answer = <Value>(work: () => Value): Stored<Value> => answerAs(() => succeed(work()))

  return {
    copies: oneCopy,
    listDocuments: () => answer(() => [...disk.documents.values()]),
    findDocument: (doc) => answer(() => disk.documents.get(doc) ?? null),
    addDocument: (document) => answer(() => addOnce(disk.documents, document.doc, document)),
    append: (records, summary, under) => answerAs(() => append(disk, records, { summary, under })),
    readRecords: (doc, after) =>
      answer(() =>
        inOrder(disk.commits, doc).filter((record) => after === undefined || isAfter(record, after)),
      ),
    readSummaries: () => answer(() => [...disk.summaries.values()].map(summaryIn)),
    readSummary: (doc) =>
      answer(() => {
        const row = disk.summaries.get(doc)
        return row === undefined ? null : summaryIn(row)
      }),
    getMeta: (name) => answer(() => disk.meta.get(name) ?? null),
    listMeta: () => answer(() => new Map(disk.meta)),
    claimMeta: (name, value) => answer(() => addOnce(disk.meta, name, value)),
    replaceMeta: (name, value, expected) => answer(() => replaceMeta(disk, name, value, expected)),
    compact: (compaction) => answerAs(() => compact(disk, compaction)),
    readHistories: (doc) => answer(() => inOrder(disk.histories, doc)),
    keepPage: (page, of, instead) => answer(() => keepPage(disk, page, of, instead)),
    readShelf: () => answer(() => shelfOf(disk)),
    rewriteDocument: (document, records, summary, read) =>
      answerAs(() => rewriteDocument(disk, document, records, { summary, read })),
    removeDocument: (doc) => answer(() => removeDocument(disk, doc)),
    inventory: () =>
      answer(() =>
        takeInventory(
          disk.documents.keys(),
          [...disk.commits.values()].map(({ doc, writer, seq }) => [doc, writer, seq] as const),
        ),
      ),
    recover: () => answer(() => false),
    repair: (repairs) => answer(() => repair(disk, repairs)),
    shared: () => Promise.resolve(),
    close: () => {
      isOpen = false
    },
  }
}

const KEPT = succeed<void>(undefined)

function removeDocument(disk: MemoryDisk, doc: string): void {
  disk.documents.delete(doc)
  empty(disk, doc)
}

function append(
  disk: MemoryDisk,
  records: readonly StoredRecord[],
  { summary, under }: { readonly summary: StoredSummary | null; readonly under: Bytes | undefined },
): Result<void, StorageProblem> {
  if (![...records, ...(summary === null ? [] : [summary])].every(({ doc }) => disk.documents.has(doc)))
    return fail({ kind: 'missing' })
  if (
    records.some(({ doc }) => isRewritten(disk, doc, under)) ||
    (summary && isRewritten(disk, summary.doc, under))
  )
    return fail({ kind: 'rewritten' })
  if (records.some((record) => contradicts(disk.commits, record))) return fail({ kind: 'damaged' })
  putAll(disk.commits, records)
  if (summary !== null) disk.summaries.set(summary.doc, { ...summary, page: LOOSE })
  return KEPT
}

function compact(
  disk: MemoryDisk,
  { doc, records, history, covered, under }: Compaction,
): Result<void, StorageProblem> {
  const histories = history === null ? [] : [history]
  if (!disk.documents.has(doc)) return fail({ kind: 'missing' })
  if (isRewritten(disk, doc, under)) return fail({ kind: 'rewritten' })
  if (records.some((record) => contradicts(disk.commits, record))) return fail({ kind: 'damaged' })
  if (histories.some((each) => contradicts(disk.histories, each))) return fail({ kind: 'damaged' })
  for (const [key, record] of disk.commits)
    if (record.doc === doc && covered.some((each) => isCovered(record, each))) disk.commits.delete(key)
  putAll(disk.commits, records)
  putAll(disk.histories, histories)
  return KEPT
}

function shelfOf(disk: MemoryDisk): Shelf {
  return {
    pages: [...disk.pages.values()].toSorted((one, other) => one.page - other.page),
    loose: [...disk.summaries.values()].filter(({ page }) => page === LOOSE).map(summaryIn),
  }
}

function keepPage(
  disk: MemoryDisk,
  page: Omit<StoredPage, 'docs'>,
  of: readonly StoredSummary[],
  instead: readonly number[],
): boolean {
  if (Math.max(...disk.pages.keys()) >= page.page) return false
  if (of.some(({ doc, bytes }) => !sameMeta(bytes, disk.summaries.get(doc)?.bytes ?? null))) return false
  dropPages(disk, instead)
  disk.pages.set(page.page, { ...page, docs: of.map(({ doc }) => doc) })
  for (const { doc, bytes } of of) disk.summaries.set(doc, { doc, bytes, page: page.page })
  return true
}

function dropPages(disk: MemoryDisk, numbers: readonly number[]): void {
  for (const number of numbers) disk.pages.delete(number)
  for (const [doc, row] of disk.summaries)
    if (numbers.includes(row.page)) disk.summaries.set(doc, { ...row, page: LOOSE })
}

function replaceMeta(
  disk: MemoryDisk,
  name: string,
  value: MetaValue,
  expected: MetaValue | null,
): MetaValue | null {
  const there = disk.meta.get(name) ?? null
  if (!sameMeta(there, expected)) return there
  disk.meta.set(name, value)
  return value
}

function rewriteDocument(
  disk: MemoryDisk,
  document: StoredDocument,
  records: readonly StoredRecord[],
  {
    summary,
    read,
  }: { readonly summary: StoredSummary | null; readonly read: readonly Covered[] | undefined },
): Result<void, StorageProblem> {
  if (!disk.documents.has(document.doc)) return fail({ kind: 'missing' })
  if (read !== undefined && !areSameNames(inOrder(disk.commits, document.doc), read))
    return fail({ kind: 'rewritten' })
  empty(disk, document.doc)
  disk.documents.set(document.doc, document)
  putAll(disk.commits, records)
  if (summary !== null) disk.summaries.set(summary.doc, { ...summary, page: LOOSE })
  return KEPT
}

function repair(disk: MemoryDisk, { doc, key, records, histories }: Repairs): void {
  const document = disk.documents.get(doc)
  if (key !== null && document !== undefined && sameBytes(document.wrappedKey, key.damaged.wrappedKey))
    disk.documents.set(doc, key.whole)
  repairAll(disk.commits, records)
  repairAll(disk.histories, histories)
}

function repairAll<Row extends Named>(shelf: Map<string, Row>, repairs: readonly Repair<Row>[]): void {
  for (const { damaged, whole } of repairs) {
    const there = shelf.get(keyOf(damaged))
    if (there !== undefined && sameBytes(there.bytes, damaged.bytes)) shelf.set(keyOf(damaged), whole)
  }
}

function isRewritten(disk: MemoryDisk, doc: string, under: Bytes | undefined): boolean {
  const there = disk.documents.get(doc)
  return under !== undefined && there !== undefined && !sameBytes(there.wrappedKey, under)
}

function empty(disk: MemoryDisk, doc: string): void {
  for (const shelf of [disk.commits, disk.histories])
    for (const [key, row] of shelf) if (row.doc === doc) shelf.delete(key)
  disk.summaries.delete(doc)
  dropPages(
    disk,
    [...disk.pages.values()].filter(({ docs }) => docs.includes(doc)).map(({ page }) => page),
  )
}

type Named = Pick<StoredRecord, 'doc' | 'writer' | 'seq' | 'bytes'>

function putAll<Row extends Named>(shelf: Map<string, Row>, rows: readonly Row[]): void {
  for (const row of rows) shelf.set(keyOf(row), row)
}

function addOnce<Value>(shelf: Map<string, Value>, key: string, value: Value): Value {
  const there = shelf.get(key) ?? value
  shelf.set(key, there)
  return there
}

function contradicts(shelf: ReadonlyMap<string, Named>, row: Named): boolean {
  const there = shelf.get(keyOf(row))
  return there !== undefined && !sameBytes(there.bytes, row.bytes)
}

function inOrder<Row extends Named>(shelf: ReadonlyMap<string, Row>, doc: string): Row[] {
  return [...shelf.values()]
    .filter((row) => row.doc === doc)
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

function isAfter(record: StoredRecord, after: Covered): boolean {
  return record.writer === after.writer && record.seq > after.seq
}

function isCovered(record: StoredRecord, by: Covered): boolean {
  return record.writer === by.writer && record.seq <= by.seq
}

function keyOf({ doc, writer, seq }: Named): string {
  return `${doc}/${writer}/${String(seq).padStart(16, '0')}`
}
