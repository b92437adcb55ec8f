/** The journal beside a database: what goes there first, and how it does. */

import { fail, succeed } from '#domain'
import type { Bytes } from '../bytes.ts'
import type { Copies, CopiesState } from '../copies.ts'
import type { Journal } from '../journal/journal.ts'
import { inTurn } from '../in-turn.ts'
import type { JournalRow } from '../journal/row.ts'
import { newListeners } from '../listeners.ts'
import type { MendablePlanStore, Stored, StoredRecord, StoredSummary } from '../plan-store.ts'
import type { StorageProblem } from '../storage-problem.ts'
import { copyHistories } from './copy-histories.ts'
import { copyToJournal } from './copy-to-journal.ts'
import { type Copying, mend, type Mended } from './mend.ts'
import { putRight } from './put-right.ts'

/** How many documents are copied before somebody is told. */
const TELL_EACH = 25

/** So many documents are compared to the byte at a start: all of a caseload. Of more, others have their turn at the next. */
const COMPARED_AT_A_START = 200
/** Between two of them, in milliseconds: there is other work. */
const PAUSE = 20

export class SecondCopy {
  /** Ends when both copies were compared, and the database has what the journal had. */
  readonly ready: Promise<void>
  readonly #inTurn = inTurn()
  #isCopying = false
  readonly copies: Copies
  readonly #database: MendablePlanStore
  readonly #journal: Journal
  readonly #listeners = newListeners<CopiesState>()
  /** What is in the journal and was refused by the database: it is asked for again under the same names. */
  readonly #ahead = new Set<string>()
  #isClosed = false
  #state: CopiesState = { kind: 'comparing', done: 0, total: 0 }

  constructor(database: MendablePlanStore, journal: Journal) {
    this.#database = database
    this.#journal = journal
    this.copies = { state: () => this.#state, listen: (listener) => this.#listeners.add(listener) }
    this.ready = this.#compare().then((mended) => {
      if (mended !== null) void this.#complete(mended)
    })
  }

  /**
   * Begins when both are compared. While documents are copied, whatever is
   * written takes turns with that: a copy that is read before a change and
   * written after it would put the earlier state in front.
   */
  async writing<Value>(work: () => Stored<Value>): Stored<Value> {
    await this.ready
    return this.#isCopying ? this.#inTurn(work) : work()
  }

  /** Nothing is written any more to a journal that broke; a full disk is no break, and is answered. */
  async write(rows: readonly JournalRow[]): Stored<void> {
    if (this.#state.kind === 'broken') return succeed(undefined)
    const written = await this.#journal.write(rows)
    if (written.ok || written.problem.kind === 'full') return written
    this.#become({ kind: 'broken', problem: written.problem })
    return succeed(undefined)
  }

  /** First here, then in the database. */
  async append(
    records: readonly StoredRecord[],
    summary: StoredSummary | null,
    under: Bytes | undefined,
  ): Stored<void> {
    const names = records.map(({ doc, writer, seq }) => `${doc} ${writer} ${seq}`)
    const isAhead = names.length > 0 && names.every((name) => this.#ahead.has(name))
    const written = isAhead ? succeed(undefined) : await this.write(rowsToAppend(records, summary))
    if (!written.ok) return written
    const kept = await this.#database.append(records, summary, under)
    if (!kept.ok && kept.problem.kind === 'rewritten') {
      // They were sealed for a key that is gone, and must not come back from here.
      await this.write(records.map(({ doc, writer, seq }) => ({ kind: 'covered', doc, writer, seq })))
      return kept
    }
    for (const name of names) {
      if (kept.ok) this.#ahead.delete(name)
      else this.#ahead.add(name)
    }
    return kept.ok ? kept : fail(await this.#reasonFor(kept.problem))
  }

  /** A database that found no room may only say that it is closed, or broken. */
  async #reasonFor(problem: StorageProblem): Promise<StorageProblem> {
    if (problem.kind !== 'closed' && problem.kind !== 'damaged') return problem
    const room = await this.#journal.hasRoom()
    return room.ok && !room.value ? { kind: 'full' } : problem
  }

  /** Lets go of bytes that stand no more. Where it cannot be done now, the next start does it. */
  async letGo(): Stored<void> {
    if (this.#state.kind !== 'broken') await this.#journal.rewrite()
    return succeed(undefined)
  }

  /** Puts right what of a document is damaged in the database, and tells. True when there was something. */
  async recover(doc: string): Stored<boolean> {
    if (this.#state.kind !== 'two') return succeed(false)
    const done = await putRight(this.#database, this.#journal, doc)
    if (done.ok && done.value) this.#become({ ...this.#state, putBack: this.#state.putBack + 1 })
    return done
  }

  close(): void {
    this.#isClosed = true
    void this.#journal.close()
    this.#database.close()
  }

  /** `null` when the journal cannot be read: then there is nothing to copy to. */
  async #compare(): Promise<Mended | null> {
    const mended = await mend(this.#database, this.#journal, (done, total) =>
      this.#become({ kind: 'comparing', done, total }),
    )
    if (!mended.ok) {
      this.#become({ kind: 'broken', problem: mended.problem })
      return null
    }
    const { putBack, unequal, toCopy } = mended.value
    this.#isCopying = toCopy.length > 0
    if (this.#isCopying) this.#become({ kind: 'copying', done: 0, total: toCopy.length })
    else this.#become({ kind: 'two', putBack, unequal })
    return mended.value
  }

  /** Beside the work: first what the journal lacks, then what is damaged. */
  async #complete(mended: Mended): Promise<void> {
    await this.#copy(mended)
    await this.#compareBytes(mended.isWhole)
  }

  async #copy({ putBack, unequal, toCopy }: Mended): Promise<void> {
    if (toCopy.length === 0) return
    let failed = 0
    for (const [done, each] of toCopy.entries()) {
      if (this.#state.kind === 'broken') break
      if (done % TELL_EACH === 0) this.#become({ kind: 'copying', done, total: toCopy.length })
      if (!(await this.#inTurn(() => this.#copyOne(each)))) failed += 1
    }
    this.#isCopying = false
    if (this.#state.kind !== 'broken') this.#become({ kind: 'two', putBack, unequal: unequal + failed })
  }

  /** True also when the document was removed meanwhile. */
  async #copyOne({ doc, earlier }: Copying): Promise<boolean> {
    const copied = await copyToJournal(this.#database, this.#journal, doc, earlier)
    return copied.ok || copied.problem.kind === 'missing'
  }

  /** Names and counts do not show what is damaged. Beside the work, since it reads everything. */
  async #compareBytes(isJournalWhole: boolean): Promise<void> {
    const documents = await this.#database.listDocuments()
    const docs = documents.ok ? documents.value.map(({ doc }) => doc) : []
    const first = Math.floor(Math.random() * docs.length)
    for (const doc of [...docs.slice(first), ...docs.slice(0, first)].slice(0, COMPARED_AT_A_START)) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
      if (this.#isClosed || this.#state.kind !== 'two') return
      await this.recover(doc)
      if (isJournalWhole) await copyHistories(this.#database, this.#journal, doc)
    }
  }

  #become(state: CopiesState): void {
    this.#state = state
    this.#listeners.tell(state)
  }
}

export function rowsToAppend(
  records: readonly StoredRecord[],
  summary: StoredSummary | null,
): readonly JournalRow[] {
  return [
    ...records.map((record) => ({ kind: 'record', ...record }) as const),
    ...(summary === null ? [] : [{ kind: 'summary', ...summary } as const]),
  ]
}
