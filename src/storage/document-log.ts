/**
 * A document's log, as one tab has it open: what everybody wrote, to be read,
 * and a chain of its own, to be written.
 */

import { succeed, type Result } from '#domain'
import type { Change, State } from '#document'
import { sameBytes } from './bytes.ts'
import { newCommitReader, type Found } from './commit-reader.ts'
import { compactionOf } from './compaction.ts'
import { inTurn } from './in-turn.ts'
import { newListeners } from './listeners.ts'
import type { Compaction, StoredRecord } from './plan-store.ts'
import { readHistory, readWhole, type History } from './read-whole.ts'
import type { StorageProblem } from './storage-problem.ts'
import type { Notice } from './tabs.ts'
import { addWeights, WEIGHTLESS, weigh, type Weight } from './weight.ts'
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
  /** Tells once when the document is no longer there to be written in, and why. Answers the way to stop. */
  onLost(listener: (how: Lost) => void): () => void
  /** What was read and written since the newest snapshot: it grows until somebody makes another. */
  readonly raw: Weight
  /**
   * Puts a snapshot in the place of everything that is kept. First whoever
   * listens is told what was not read yet; then `state` is asked, and must give
   * a state in which all that was read is taken in. False when a snapshot would
   * hide damage, or be too large, when a listener failed before, and when the
   * log is closed; then, and when it fails, all is as before.
   */
  compact(state: () => State): Promise<Result<boolean, StorageProblem>>
  /** Everything that was ever written, also what snapshots stand for. */
  readHistory(): Promise<Result<History, StorageProblem>>
  /** Stops hearing of other tabs. */
  close(): void
}

/** Destroyed, or put under another key, from where it can be opened anew. */
export type Lost = 'removed' | 'rewritten'

/** The number of a snapshot in the chain of its writer, who writes nothing else. */
const SNAPSHOT = 1

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
        foreign.weighOwn(changes)
        neighbours.tell({ doc: of.doc, writer: chain.writer, seq: chain.last }, summary)
        foreign.catchUp()
      }
      return kept
    },
    onForeign: (listener) => foreign.listen(listener),
    onLost: (listener) => foreign.onLost(listener),
    get raw() {
      return foreign.raw
    },
    compact: async (state) => {
      const compacted = await foreign.compact(state)
      if (compacted.ok && compacted.value !== null)
        neighbours.tell({ doc: of.doc, writer: compacted.value, seq: SNAPSHOT }, null)
      return compacted.ok ? succeed(compacted.value !== null) : compacted
    },
    readHistory: () => readHistory(of),
    close: () => {
      stop()
      foreign.close()
    },
  }
}

/** What other writers add while this log is open. A writer that was heard of stays noted until it could be read. */
class ForeignCommits {
  readonly #of: Chained
  readonly #own: string
  readonly #inTurn = inTurn()
  readonly #listeners = newListeners<Found>()
  readonly #losing = newListeners<Lost>()
  /** Per writer, the highest number that was heard of. */
  #noted: ReadonlyMap<string, number> = new Map()
  #isHeard = false
  #isClosed = false
  /** Whether something was read that a listener failed to take in. */
  #isBehind = false
  #reader
  #raw = WEIGHTLESS

  constructor(of: Chained, own: string) {
    this.#of = of
    this.#own = own
    this.#reader = newCommitReader(of.key, of.mine)
  }

  get raw(): Weight {
    return this.#raw
  }

  weighOwn(changes: readonly Change[]): void {
    this.#raw = addWeights(this.#raw, weigh(changes.map(({ update }) => update)))
  }

  close(): void {
    this.#isClosed = true
  }

  readAll(): Promise<Result<Found, StorageProblem>> {
    return this.#inTurn(async () => {
      const whole = await readWhole(this.#of)
      if (!whole.ok) return whole
      this.#reader = whole.value.reader
      this.#raw = whole.value.found.raw
      return succeed(whole.value.found)
    })
  }

  /** The writer of the new snapshot; `null` when there is none. */
  compact(state: () => State): Promise<Result<string | null, StorageProblem>> {
    if (!this.#isHeard) throw new Error('Nobody takes in what this log reads.')
    return this.#inTurn(async () => {
      const whole = await readWhole(this.#of)
      if (!whole.ok) return whole
      // Whoever listened is gone once this is closed, and the state would lack what is read now.
      if (this.#isClosed) return succeed(null)
      await this.#takeIn(whole.value.records)
      if (this.#isClosed || this.#isBehind) return succeed(null)
      const compaction = await compactionOf(this.#of, whole.value, state())
      return compaction === null ? succeed(null) : this.#compactTo(compaction)
    })
  }

  async #compactTo(compaction: Compaction): Promise<Result<string | null, StorageProblem>> {
    const { store } = this.#of
    const kept = await store.compact(compaction)
    if (!kept.ok) return kept
    await this.#read(compaction.records)
    await store.shared()
    return succeed(compaction.history?.writer ?? null)
  }

  hear({ doc, writer, seq }: Notice): void {
    if (doc !== this.#of.doc || writer === this.#own) return
    this.#note(writer, seq)
    this.catchUp()
  }

  listen(listener: (found: Found) => void): () => void {
    this.#isHeard = true
    const stop = this.#listeners.add(listener)
    this.catchUp()
    return stop
  }

  onLost(listener: (how: Lost) => void): () => void {
    return this.#losing.add(listener)
  }

  catchUp(): void {
    if (!this.#isHeard || this.#noted.size === 0) return
    void this.#inTurn(async () => {
      const noted = this.#noted
      this.#noted = new Map()
      if (noted.size === 0 || (await this.#isLost())) return
      for (const [writer, seq] of noted) await this.#readUpTo(writer, seq)
    })
  }

  /** Whether the document is gone, or under another key. What is read of it now would count as damage. */
  async #isLost(): Promise<boolean> {
    const { store, doc, wrappedKey } = this.#of
    if (wrappedKey === undefined || this.#isClosed) return this.#isClosed
    const there = await store.findDocument(doc)
    if (!there.ok || (there.value !== null && sameBytes(there.value.wrappedKey, wrappedKey))) return false
    this.#isClosed = true
    this.#losing.tell(there.value === null ? 'removed' : 'rewritten')
    return true
  }

  #note(writer: string, seq: number): void {
    this.#noted = new Map([...this.#noted, [writer, Math.max(seq, this.#noted.get(writer) ?? -1)]])
  }

  async #readUpTo(writer: string, seq: number): Promise<void> {
    const { store, doc } = this.#of
    const last = this.#reader.lastOf(writer)
    const after = await store.readRecords(doc, { writer, seq: last })
    // What is missing may stand in a snapshot of another writer, so everything is looked at.
    const records = after.ok && hasHole(after.value, last, seq) ? await store.readRecords(doc) : after
    if (records.ok) await this.#takeIn(records.value)
    else this.#note(writer, seq)
  }

  async #takeIn(records: readonly StoredRecord[]): Promise<void> {
    const found = await this.#read(records.filter(({ writer }) => writer !== this.#own))
    if (found.changes.length + found.held + found.damaged === 0) return
    const wasBehind = this.#isBehind
    this.#isBehind = true
    this.#listeners.tell(found)
    this.#isBehind = wasBehind
  }

  async #read(records: readonly StoredRecord[]): Promise<Found> {
    const found = await this.#reader.read(records)
    const isAnew = found.changes.some(({ kind }) => kind === 'snapshot')
    this.#raw = addWeights(isAnew ? WEIGHTLESS : this.#raw, found.raw)
    return found
  }
}

/** Of one writer's records after a number, whether the first of them is missing, or one between, or all up to another number. */
function hasHole(records: readonly StoredRecord[], after: number, upTo: number): boolean {
  if (records.length === 0) return after < upTo
  return records.some(({ seq }, index) => seq !== after + 1 + index)
}
