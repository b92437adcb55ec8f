/**
 * Follows what is written in a document into its log, and what other tabs
 * write into the document.
 *
 * A change is sealed and written as soon as nothing else is being written;
 * while something is, changes wait, and go together with the next append,
 * joined where they belong together. The state tells the truth: "saved" means
 * that the store has acknowledged everything, on the disk.
 *
 * When the store fails, nothing is dropped: it is tried again, with growing
 * pauses and whenever somebody asks, until it is kept.
 */

import { succeed, type Result } from '#domain'
import type { Change, LivingDocument } from '#document'
import { sameBytes } from './bytes.ts'
import type { DocumentLog } from './document-log.ts'
import { joinChanges } from './join-changes.ts'
import { newListeners } from './listeners.ts'
import type { StorageProblem } from './storage-problem.ts'

export type SaveState =
  | { readonly kind: 'saved' }
  /** `since` is when the oldest change that is not kept yet was made, in UTC. */
  | { readonly kind: 'saving'; readonly since: string }
  | { readonly kind: 'not saved'; readonly problem: StorageProblem }

export interface Persistence {
  state(): SaveState
  /** Tells that the state changed. Answers the way to stop. */
  subscribe(listener: () => void): () => void
  /** Tries again at once, when the last try failed. */
  retry(): void
  /** Says that what the list shows of the document may have changed. */
  summarize(): void
  /** Ends when everything written so far is kept; while the store fails, it waits. */
  settled(): Promise<void>
  /** Stops following. What was written before is still kept. */
  stop(): void
  /** Stops following, and trying: there is nothing any more to keep it in. */
  giveUp(): void
}

export interface Keeping {
  /** What a list of documents shows of this one; `null` for a document that no list shows. */
  readonly summaryOf: () => Uint8Array | null
  /** Makes one update of several, which does the same. */
  readonly join: (updates: Uint8Array[]) => Uint8Array
  /** How long to wait before each new try, in milliseconds; the last holds from then on. */
  readonly pauses?: readonly number[]
}

/** Puts everything that is kept into a fresh document, in one step; answers what could not be used. */
export async function restore(
  document: LivingDocument,
  log: DocumentLog,
): Promise<
  Result<{ readonly applied: number; readonly held: number; readonly damaged: number }, StorageProblem>
> {
  const found = await log.read()
  if (!found.ok) return found
  const { changes, held, damaged } = found.value
  if (changes.length > 0) document.apply(changes.map(({ update }) => update))
  return succeed({ applied: changes.length, held, damaged })
}

/** Begins to follow a document. */
export function keep(document: LivingDocument, log: DocumentLog, keeping: Keeping): Persistence {
  return new Following(document, log, keeping)
}

const MOST_JOINED = 200
const PAUSES = [500, 1000, 2000, 5000, 15_000, 30_000]
const SAVED: SaveState = { kind: 'saved' }

class Following implements Persistence {
  readonly #log: DocumentLog
  readonly #keeping: Keeping
  readonly #stops: readonly (() => void)[]
  readonly #listeners = newListeners<void>()
  #state: SaveState = SAVED
  #queue: Change[] = []
  /** What was given to the log, and is not acknowledged. Should a bug come between, it goes again: twice does no harm. */
  #inHand: Change[] = []
  #isSummaryDue = false
  #isPumping = false
  #summary: Uint8Array = new Uint8Array()
  #wake: () => void = () => undefined
  #isGivenUp = false

  constructor(document: LivingDocument, log: DocumentLog, keeping: Keeping) {
    this.#log = log
    this.#keeping = keeping
    this.#stops = [
      document.onChange((change) => this.#enqueue(change)),
      log.onForeign(({ changes }) => {
        if (changes.length === 0) return
        document.apply(changes.map(({ update }) => update))
        this.#isSummaryDue = true
        void this.#pump()
      }),
    ]
  }

  state(): SaveState {
    return this.#state
  }

  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener)
  }

  retry(): void {
    const oldest = this.#inHand[0] ?? this.#queue[0]
    if (this.#state.kind === 'not saved' && oldest !== undefined)
      this.#become({ kind: 'saving', since: oldest.at })
    this.#wake()
    if (this.#queue.length > 0) void this.#pump()
  }

  summarize(): void {
    this.#isSummaryDue = true
    void this.#pump()
  }

  settled(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.#isPumping) return resolve()
      const stop = this.subscribe(() => {
        if (this.#isPumping) return
        stop()
        resolve()
      })
    })
  }

  stop(): void {
    for (const stop of this.#stops) stop()
  }

  giveUp(): void {
    this.stop()
    this.#isGivenUp = true
    this.#queue = []
    this.#wake()
  }

  #enqueue(change: Change): void {
    this.#queue.push(change)
    if (this.#state.kind === 'saved') this.#become({ kind: 'saving', since: change.at })
    void this.#pump()
  }

  async #pump(): Promise<void> {
    if (this.#isPumping) return
    this.#isPumping = true
    try {
      await Promise.resolve()
      while (this.#queue.length > 0 || this.#isSummaryDue) await this.#write()
      this.#isPumping = false
      this.#become(SAVED)
    } catch (bug) {
      this.#queue.unshift(...this.#inHand.splice(0))
      this.#isPumping = false
      this.#become({ kind: 'not saved', problem: { kind: 'damaged' } })
      throw bug
    }
  }

  async #write(): Promise<void> {
    const summary = this.#summaryToKeep()
    const batch = this.#queue.splice(0, MOST_JOINED)
    this.#inHand = batch
    let kept = await this.#log.append(joinChanges(batch, this.#keeping.join), summary)
    for (let tries = 0; !kept.ok && !this.#isGivenUp; tries += 1) {
      if (batch.length + this.#queue.length > 0) this.#become({ kind: 'not saved', problem: kept.problem })
      await this.#pause(tries)
      if (this.#isGivenUp) break
      kept = await this.#log.append([], null)
    }
    this.#inHand = []
    const oldest = this.#queue[0]
    if (oldest !== undefined) this.#become({ kind: 'saving', since: oldest.at })
  }

  /** The summary, unless this tab wrote the same one last and no other tab wrote since. */
  #summaryToKeep(): Uint8Array | null {
    const isDue = this.#isSummaryDue
    this.#isSummaryDue = false
    const summary = this.#keeping.summaryOf()
    if (summary === null || (!isDue && sameBytes(summary, this.#summary))) return null
    this.#summary = summary
    return summary
  }

  #pause(tries: number): Promise<void> {
    const pauses = this.#keeping.pauses ?? PAUSES
    const pause = pauses[Math.min(tries, pauses.length - 1)]
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pause)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  #become(state: SaveState): void {
    this.#state = state
    this.#listeners.tell()
  }
}
