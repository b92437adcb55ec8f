/**
 * The port behind which things are kept: a few methods over names and bytes.
 *
 * A store never sees anything readable. It gets random ids, numbers, wrapped
 * keys and sealed bytes, and gives back the same. It promises four things,
 * which `test/contracts/plan-store.ts` asks of every one:
 *
 * - What is given in one call is kept whole or not at all, and when it answers,
 *   it is on the disk: nothing that was acknowledged is lost when the power
 *   fails. What one call reads was all there at one moment.
 * - A record is never replaced. It comes again with the same bytes, which is no
 *   harm, or with others, which is refused as damage. Only bytes that are damaged
 *   give way to those of a second copy.
 * - A record goes only when a snapshot that stands for it is kept, or when its
 *   document is rewritten or removed.
 * - Of two tabs that make or replace the same thing at the same time, one wins
 *   and both are told which.
 */

import type { Result } from '#domain'
import type { Bytes } from './bytes.ts'
import type { Copies } from './copies.ts'
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

/** The commits that a snapshot stands for, packed and sealed. It has the name of the snapshot's record, and is read only for the history. */
export interface StoredHistory {
  readonly doc: string
  readonly writer: string
  readonly seq: number
  readonly bytes: Bytes
}

/**
 * The summaries of many documents, sealed together: a copy, so that a list of thousands is read in a few
 * pieces. The summaries themselves stay; a page can be let go of at any time.
 */
export interface StoredPage {
  /** The later page has the higher number, and of two with the same document it is the one that counts. */
  readonly page: number
  /** Whose summaries are in it: it goes with the first of them that is removed or rewritten. */
  readonly docs: readonly string[]
  readonly bytes: Bytes
}

/** What a list is made of: the pages, and the summaries that no page holds as they are now. */
export interface Shelf {
  /** In order of number. */
  readonly pages: readonly StoredPage[]
  readonly loose: readonly StoredSummary[]
}

/** A snapshot, and what it stands for. */
export interface Compaction {
  readonly doc: string
  /** By a fresh writer: its opening and the snapshot. */
  readonly records: readonly StoredRecord[]
  readonly history: StoredHistory | null
  /** Per writer, the last number that the snapshot stands for. */
  readonly covered: readonly Covered[]
  /** As in `append`. */
  readonly under?: Bytes | undefined
}

export interface Covered {
  readonly writer: string
  readonly seq: number
}

/** Per document and writer: how many records there are, and the number of the last. A document without records is in it, empty. */
export type Inventory = ReadonlyMap<string, ReadonlyMap<string, WriterCount>>

export interface WriterCount {
  readonly count: number
  readonly last: number
}

/** A random id, some bytes, or a key that the browser keeps and does not show. */
export type MetaValue = string | Bytes | CryptoKey

export type Stored<Value> = Promise<Result<Value, StorageProblem>>

export interface PlanStore {
  readonly copies: Copies
  listDocuments(): Stored<readonly StoredDocument[]>
  findDocument(doc: string): Stored<StoredDocument | null>
  /** Adds a document unless it is there already, and answers what is there. */
  addDocument(document: StoredDocument): Stored<StoredDocument>
  /**
   * Keeps the records and the summary in one durable transaction; `missing` when
   * their document is not there, such as after the browser's data was cleared.
   * With `under`, the wrapped key that they were sealed for: `rewritten` when
   * the document is under another one by now.
   */
  append(records: readonly StoredRecord[], summary: StoredSummary | null, under?: Bytes): Stored<void>
  /** The records of a document, or those of one writer that come after a number; in order of writer, then number. */
  readRecords(
    doc: string,
    after?: { readonly writer: string; readonly seq: number },
  ): Stored<readonly StoredRecord[]>
  readSummaries(): Stored<readonly StoredSummary[]>
  readSummary(doc: string): Stored<StoredSummary | null>
  getMeta(name: string): Stored<MetaValue | null>
  listMeta(): Stored<ReadonlyMap<string, MetaValue>>
  /** Keeps a value under a name unless there is one already, and answers what is there. */
  claimMeta(name: string, value: MetaValue): Stored<MetaValue>
  /**
   * Replaces a value where what is there is as expected, `null` for nothing, and
   * answers what is there then. Texts and bytes are compared; a key is like no other.
   */
  replaceMeta(name: string, value: MetaValue, expected: MetaValue | null): Stored<MetaValue | null>
  /**
   * Keeps a snapshot and its history, and lets go of the records it stands for,
   * in one step. Records above a covered number, and of other writers, stay, and
   * so do earlier histories. `missing` when the document is not there.
   */
  compact(compaction: Compaction): Stored<void>
  /** In order of writer, then number. */
  readHistories(doc: string): Stored<readonly StoredHistory[]>
  /**
   * Keeps a page that was made of these summaries, and lets go of the pages that
   * it stands for. False when there is a page of its number or a higher one, or
   * when one of the summaries was replaced or let go of meanwhile: then nothing
   * has changed.
   */
  keepPage(
    page: Omit<StoredPage, 'docs'>,
    of: readonly StoredSummary[],
    instead: readonly number[],
  ): Stored<boolean>
  readShelf(): Stored<Shelf>
  /**
   * Puts a document under another key, with other records and summary, and lets
   * go of all it had, its histories and the pages it is in too. `missing` when it is not there. With
   * `read`, the names of the records that this was made of: `rewritten` when
   * others stand there by now, and then all is as before.
   */
  rewriteDocument(
    document: StoredDocument,
    records: readonly StoredRecord[],
    summary: StoredSummary | null,
    read?: readonly Covered[],
  ): Stored<void>
  /** Lets go of a document and all it has, its key first, and of the pages it is in. No harm when it is not there. */
  removeDocument(doc: string): Stored<void>
  /** What is here, told without reading it. */
  inventory(): Stored<Inventory>
  /**
   * Puts right what of a document reads otherwise here than in the second copy.
   * True when there was something. Without a second copy there never is.
   */
  recover(doc: string): Stored<boolean>
  /** Ends when everything that was kept so far can be read by other tabs. */
  shared(): Promise<void>
  close(): void
}

/** One of two copies: what is damaged in it can be put right from the other. */
export interface MendablePlanStore extends PlanStore {
  /** Replaces bytes that are damaged, in one step. Where others stand by now, or none, nothing happens. */
  repair(repairs: Repairs): Stored<void>
}

export interface Repairs {
  readonly doc: string
  /** The wrapped key. */
  readonly key: Repair<StoredDocument> | null
  readonly records: readonly Repair<StoredRecord>[]
  readonly histories: readonly Repair<StoredHistory>[]
}

export interface Repair<Row> {
  readonly damaged: Row
  readonly whole: Row
}
