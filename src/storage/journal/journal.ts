/**
 * The second copy of a vault: everything that was kept, in plain files, in the
 * order in which it was kept.
 *
 * A page writes to a file of its own, to its end, and the disk has it before
 * the answer comes. What stands in the files is worked out by reading them; that
 * happens when a page begins, and when the database has lost something.
 */

import type { Result } from '#domain'
import type { StorageProblem } from '../storage-problem.ts'
import type { Bytes } from '../bytes.ts'
import type { WriterCount } from '../plan-store.ts'
import type { JournalRow } from './row.ts'

export interface Journal {
  /** Keeps the rows whole or not at all, flushed to the disk. `full` when there is no room. */
  write(rows: readonly JournalRow[]): Answer<void>
  /** What stands in all files that no other page has. */
  contents(): Answer<JournalContents>
  /** What stands about one document: its key, records, what snapshots cover, histories and summary. */
  read(doc: string): Answer<readonly JournalRow[]>
  /** Writes anew what stands, and lets go of the bytes of everything else. */
  rewrite(): Answer<void>
  /** Whether the disk has room for some more; nothing is left of the trial. */
  hasRoom(): Answer<boolean>
  /** Gives the files free for other pages. */
  close(): Answer<void>
}

type Answer<Value> = Promise<Result<Value, StorageProblem>>

export interface JournalContents {
  readonly documents: ReadonlyMap<string, JournalDocument>
  readonly meta: ReadonlyMap<string, string | Bytes>
  /** False when another page has a file that could not be read here. */
  readonly isWhole: boolean
}

/** What the files say of a document, told without its bytes. */
export interface JournalDocument {
  readonly isRemoved: boolean
  /** The marks of the keys it was under before, in hex. */
  readonly earlierKeys: readonly string[]
  /** Its wrapped key, `null` when that is not among what stands. */
  readonly key: Bytes | null
  readonly writers: ReadonlyMap<string, WriterCount>
  /** Per writer, the last number that a snapshot stands for. */
  readonly covered: ReadonlyMap<string, number>
}
