/** The store that forgets: for tests. Its acknowledgement means nothing to a person; never show it as "saved". */

import { fail, succeed } from '#domain'
import { sameBytes } from './bytes.ts'
import type {
  MetaValue,
  PlanStore,
  Stored,
  StoredDocument,
  StoredRecord,
  StoredSummary,
} from './plan-store.ts'

/** What several memory stores share, as several tabs share a disk. */
export interface MemoryDisk {
  readonly documents: Map<string, StoredDocument>
  readonly commits: Map<string, StoredRecord>
  readonly summaries: Map<string, StoredSummary>
  readonly meta: Map<string, MetaValue>
}

export function newMemoryDisk(): MemoryDisk {
  return { documents: new Map(), commits: new Map(), summaries: new Map(), meta: new Map() }
}

export function openMemoryStore(disk: MemoryDisk = newMemoryDisk()): PlanStore {
  let isOpen = true
  const answer = async <Value>(work: () => Value): Stored<Value> =>
    isOpen ? succeed(work()) : fail({ kind: 'closed' })

  return {
    listDocuments: () => answer(() => [...disk.documents.values()]),
    findDocument: (doc) => answer(() => disk.documents.get(doc) ?? null),
    addDocument: (document) => answer(() => addOnce(disk.documents, document.doc, document)),
    append: async (records, summary) => {
      if (!isOpen) return fail({ kind: 'closed' })
      if (![...records, ...(summary === null ? [] : [summary])].every(({ doc }) => disk.documents.has(doc)))
        return fail({ kind: 'missing' })
      if (records.some((record) => contradicts(disk, record))) return fail({ kind: 'damaged' })
      for (const record of records) disk.commits.set(keyOf(record), record)
      if (summary !== null) disk.summaries.set(summary.doc, summary)
      return succeed(undefined)
    },
    readRecords: (doc, after) =>
      answer(() =>
        [...disk.commits.values()]
          .filter((record) => record.doc === doc && (after === undefined || isAfter(record, after)))
          .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
      ),
    readSummaries: () => answer(() => [...disk.summaries.values()]),
    readSummary: (doc) => answer(() => disk.summaries.get(doc) ?? null),
    getMeta: (name) => answer(() => disk.meta.get(name) ?? null),
    claimMeta: (name, value) => answer(() => addOnce(disk.meta, name, value)),
    close: () => {
      isOpen = false
    },
  }
}

function addOnce<Value>(shelf: Map<string, Value>, key: string, value: Value): Value {
  const there = shelf.get(key) ?? value
  shelf.set(key, there)
  return there
}

function contradicts(disk: MemoryDisk, record: StoredRecord): boolean {
  const there = disk.commits.get(keyOf(record))
  return there !== undefined && !sameBytes(there.bytes, record.bytes)
}

function isAfter(record: StoredRecord, after: { readonly writer: string; readonly seq: number }): boolean {
  return record.writer === after.writer && record.seq > after.seq
}

function keyOf({ doc, writer, seq }: StoredRecord): string {
  return `${doc}/${writer}/${String(seq).padStart(16, '0')}`
}
