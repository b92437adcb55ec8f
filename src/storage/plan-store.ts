/**
 * The port behind which things are kept: a few methods over names and bytes.
 *
 * A store never sees anything readable. It gets random ids, numbers, wrapped
 * keys and sealed bytes, and gives back the same. It promises three things,
 * which `test/contracts/plan-store.ts` asks of every one:
 *
 * - An append is kept whole or not at all, and when it answers, it is on the
 *   disk: nothing that was acknowledged is lost when the power fails.
 * - What is kept is never replaced. A record comes again with the same bytes,
 *   which is no harm, or with others, which is refused as damage.
 * - Of two tabs that make the same thing at the same time, one wins and both
 *   are told which.
 */

import type { Result } from '#domain'
import type { Bytes } from './bytes.ts'
import type { StorageProblem } from './storage-problem.ts'

export interface StoredDocument {
  readonly doc: string
  readonly wrappedKey: Bytes
}

/** A sealed commit, with the part of its header by which it is found. */
export interface StoredRecord {
  readonly doc: string
  readonly writer: string
  readonly seq: number
  readonly bytes: Bytes
}

/** The newest sealed summary of a document; unlike a record it is replaced by the next. */
export interface StoredSummary {
  readonly doc: string
  readonly bytes: Bytes
}

/** A random id, or a key that the browser keeps and does not show. */
export type MetaValue = string | CryptoKey

export type Stored<Value> = Promise<Result<Value, StorageProblem>>

export interface PlanStore {
  listDocuments(): Stored<readonly StoredDocument[]>
  findDocument(doc: string): Stored<StoredDocument | null>
  /** Adds a document unless it is there already, and answers what is there. */
  addDocument(document: StoredDocument): Stored<StoredDocument>
  /** Keeps the records and the summary in one durable transaction; `missing` when their document is not there, such as after the browser's data was cleared. */
  append(records: readonly StoredRecord[], summary: StoredSummary | null): Stored<void>
  /** The records of a document, or those of one writer that come after a number; in order of writer, then number. */
  readRecords(
    doc: string,
    after?: { readonly writer: string; readonly seq: number },
  ): Stored<readonly StoredRecord[]>
  readSummaries(): Stored<readonly StoredSummary[]>
  readSummary(doc: string): Stored<StoredSummary | null>
  getMeta(name: string): Stored<MetaValue | null>
  /** Keeps a value under a name unless there is one already, and answers what is there. */
  claimMeta(name: string, value: MetaValue): Stored<MetaValue>
  close(): void
}
