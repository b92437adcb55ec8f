/**
 * One writer's chain: numbers, links and seals what is written in one document
 * by one tab.
 *
 * What a store failed to keep stays here, sealed, and goes first the next time
 * under the same numbers and with the same bytes. A store may have kept an
 * append and failed only to say so; writing it again with the same bytes is
 * then no harm, and with other bytes it would be a contradiction.
 */

import { succeed, type Result } from '#domain'
import type { Change } from '#document'
import type { Bytes } from './bytes.ts'
import { COMMIT_VERSION, type CommitBody, type CommitKind } from './commit.ts'
import { inTurn } from './in-turn.ts'
import { encodeOpening, type Opening } from './opening.ts'
import type { PlanStore, StoredRecord, StoredSummary } from './plan-store.ts'
import { newRandomId } from './random-id.ts'
import { sealCommit } from './sealed-commit.ts'
import type { StorageProblem } from './storage-problem.ts'

export interface Chained {
  readonly doc: string
  readonly key: CryptoKey
  /** The same key as it is stored: what was sealed for another one is refused. */
  readonly wrappedKey?: Bytes | undefined
  readonly store: PlanStore
  readonly opening: Opening
  /** The version whose documents this program writes. */
  readonly mine: number
  /** UTC, as the laptop's clock has it. */
  readonly now: () => string
}

/** What a writer's first record says: who writes. */
export function openingBody({ opening, mine, now }: Chained): CommitBody {
  const update = encodeOpening(opening)
  return { prev: null, wrote: mine, needs: 0, at: now(), intent: 'opening', update }
}

export class WriterChain {
  readonly writer = newRandomId()
  readonly #of: Chained
  readonly #inTurn = inTurn()
  #next = 0
  #prev: Bytes | null = null
  #unkept: StoredRecord[] = []
  #unkeptSummary: StoredSummary | null = null

  constructor(of: Chained) {
    this.#of = of
  }

  /** The number of the last commit that was made, kept or not; -1 before the opening. */
  get last(): number {
    return this.#next - 1
  }

  /** Keeps the changes and the summary, after whatever an earlier append failed to keep. */
  append(changes: readonly Change[], summary: Uint8Array | null): Promise<Result<void, StorageProblem>> {
    return this.#inTurn(async () => {
      for (const change of changes) await this.#link(change)
      if (summary !== null) this.#unkeptSummary = await this.#sealSummary(summary)
      return this.#keep()
    })
  }

  async #keep(): Promise<Result<void, StorageProblem>> {
    if (this.#unkept.length === 0 && this.#unkeptSummary === null) return succeed(undefined)
    const kept = await this.#of.store.append(this.#unkept, this.#unkeptSummary, this.#of.wrappedKey)
    if (kept.ok) {
      this.#unkept = []
      this.#unkeptSummary = null
    }
    return kept
  }

  async #link({ wrote, needs, at, intent, update }: Change): Promise<void> {
    if (this.#next === 0) await this.#open()
    await this.#add('commit', { prev: this.#prev, wrote, needs, at, intent, update })
  }

  async #open(): Promise<void> {
    await this.#add('opening', openingBody(this.#of))
  }

  async #add(kind: CommitKind, body: CommitBody): Promise<void> {
    const { record, hash } = await this.#seal(kind, this.#next, body)
    this.#unkept.push(record)
    this.#prev = hash
    this.#next += 1
  }

  async #sealSummary(update: Uint8Array): Promise<StoredSummary> {
    const { doc, mine, now } = this.#of
    const body = { prev: null, wrote: mine, needs: 0, at: now(), intent: 'summary', update }
    const { record } = await this.#seal('summary', Math.max(this.last, 0), body)
    return { doc, bytes: record.bytes }
  }

  #seal(kind: CommitKind, seq: number, body: CommitBody) {
    const { doc, key } = this.#of
    return sealCommit({ v: COMMIT_VERSION, doc, kind, writer: this.writer, seq, ...body }, key)
  }
}
