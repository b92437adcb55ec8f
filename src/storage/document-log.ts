/**
 * A document's log, as one tab has it open: what everybody wrote, to be read,
 * and a chain of its own, to be written.
 */

import { succeed, type Result } from '#domain'
import type { Change } from '#document'
import { newCommitReader, type Found } from './commit-reader.ts'
import { inTurn } from './in-turn.ts'
import { newListeners } from './listeners.ts'
import type { StorageProblem } from './storage-problem.ts'
import type { Notice } from './tabs.ts'
import { WriterChain, type Chained } from './writer-chain.ts'

export interface DocumentLog {
  readonly doc: string
  /** The name under which this tab writes here. */
  readonly writer: string
  /** Everything that is kept. */
  read(): Promise<Result<Found, StorageProblem>>
  /**
   * Keeps the changes, and the newest summary of the document when one is
   * given, in one durable step. What fails to be kept is not to be given again:
   * it stays with the log, and the next append, even an empty one, begins with
   * it.
   */
  append(changes: readonly Change[], summary: Uint8Array | null): Promise<Result<void, StorageProblem>>
  /**
   * Tells what other tabs wrote since `read`, the first listener also what came
   * before it listened. Answers the way to stop.
   */
  onForeign(listener: (found: Found) => void): () => void
  /** Stops hearing of other tabs. */
  close(): void
}

/** How a log hears of others and tells of itself. */
export interface Neighbours {
  /** Hears every notice but this log's own; answers the way to stop. */
  listen(listener: (notice: Notice) => void): () => void
  tell(notice: Notice, summary: Uint8Array | null): void
}

export function openDocumentLog(of: Chained, neighbours: Neighbours): DocumentLog {
  const chain = new WriterChain(of)
  const foreign = new ForeignCommits(of, chain.writer)
  const stop = neighbours.listen((notice) => foreign.hear(notice))

  return {
    doc: of.doc,
    writer: chain.writer,
    read: () => foreign.readAll(),
    append: async (changes, summary) => {
      const kept = await chain.append(changes, summary)
      if (kept.ok) {
        neighbours.tell({ doc: of.doc, writer: chain.writer, seq: chain.last }, summary)
        foreign.catchUp()
      }
      return kept
    },
    onForeign: (listener) => foreign.listen(listener),
    close: stop,
  }
}

/** What other writers add while this log is open. A writer that was heard of stays noted until it could be read. */
class ForeignCommits {
  readonly #of: Chained
  readonly #own: string
  readonly #inTurn = inTurn()
  readonly #listeners = newListeners<Found>()
  #noted: ReadonlySet<string> = new Set()
  #isHeard = false
  #reader

  constructor(of: Chained, own: string) {
    this.#of = of
    this.#own = own
    this.#reader = newCommitReader(of.key, of.mine)
  }

  readAll(): Promise<Result<Found, StorageProblem>> {
    return this.#inTurn(async () => {
      const { store, doc, key, mine } = this.#of
      const records = await store.readRecords(doc)
      if (!records.ok) return records
      this.#reader = newCommitReader(key, mine)
      return succeed(await this.#reader.read(records.value))
    })
  }

  hear({ doc, writer }: Notice): void {
    if (doc !== this.#of.doc || writer === this.#own) return
    this.#note(writer)
    this.catchUp()
  }

  listen(listener: (found: Found) => void): () => void {
    this.#isHeard = true
    const stop = this.#listeners.add(listener)
    this.catchUp()
    return stop
  }

  catchUp(): void {
    if (!this.#isHeard || this.#noted.size === 0) return
    void this.#inTurn(async () => {
      const noted = this.#noted
      this.#noted = new Set()
      for (const writer of noted) await this.#readFrom(writer)
    })
  }

  #note(writer: string): void {
    this.#noted = new Set([...this.#noted, writer])
  }

  async #readFrom(writer: string): Promise<void> {
    const { store, doc } = this.#of
    const records = await store.readRecords(doc, { writer, seq: this.#reader.lastOf(writer) })
    if (!records.ok) {
      this.#note(writer)
      return
    }
    const found = await this.#reader.read(records.value)
    if (found.changes.length + found.held + found.damaged > 0) this.#listeners.tell(found)
  }
}
