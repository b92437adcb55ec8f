/**
 * The newest summary of every document, opened and in memory, so that a list
 * of plans is searched without touching the disk.
 *
 * A summary that does not open is not on the shelf; its document is still in
 * the store, and whoever opens it writes a new one.
 */

import { succeed, type Result } from '#domain'
import { inTurn } from '../in-turn.ts'
import { newListeners } from '../listeners.ts'
import type { PlanStore, StoredSummary } from '../plan-store.ts'
import { openRecord } from '../sealed-commit.ts'
import type { StorageProblem } from '../storage-problem.ts'
import { decodeStrictly } from '../commit.ts'
import type { DocumentKeys } from './document-keys.ts'

export class SummaryShelf {
  readonly #store: PlanStore
  readonly #keys: DocumentKeys
  readonly #inTurn = inTurn()
  readonly #listeners = newListeners<void>()
  #summaries: ReadonlyMap<string, Uint8Array> = new Map()

  constructor(store: PlanStore, keys: DocumentKeys) {
    this.#store = store
    this.#keys = keys
  }

  /** By document; another map whenever anything changed, so that it can be compared by identity. */
  get summaries(): ReadonlyMap<string, Uint8Array> {
    return this.#summaries
  }

  listen(listener: () => void): () => void {
    return this.#listeners.add(listener)
  }

  /** Fills the shelf from the store. */
  async load(): Promise<Result<void, StorageProblem>> {
    const documents = await this.#store.listDocuments()
    if (!documents.ok) return documents
    const stored = await this.#store.readSummaries()
    if (!stored.ok) return stored

    await Promise.all(documents.value.map((document) => this.#keys.unwrap(document)))
    const opened = await Promise.all(stored.value.map((summary) => this.#open(summary)))
    this.#summaries = new Map(
      stored.value.flatMap(({ doc }, index) => {
        const summary = opened[index]
        return summary ? [[doc, summary] as const] : []
      }),
    )
    return succeed(undefined)
  }

  put(doc: string, summary: Uint8Array): void {
    this.#summaries = new Map([...this.#summaries, [doc, summary]])
    this.#listeners.tell()
  }

  /** Reads one document's summary again, after another tab wrote it; once more when this tab wrote one meanwhile. */
  async refresh(doc: string): Promise<void> {
    await this.#inTurn(async () => {
      const before = this.#summaries
      const stored = await this.#store.readSummary(doc)
      const opened = stored.ok && stored.value !== null ? await this.#open(stored.value) : null
      if (before.get(doc) !== this.#summaries.get(doc)) void this.refresh(doc)
      else if (opened !== null) this.put(doc, opened)
    })
  }

  clear(): void {
    this.#summaries = new Map()
  }

  async #open({ doc, bytes }: StoredSummary): Promise<Uint8Array | null> {
    const key = await this.#keys.of(doc)
    if (!key.ok) return null
    const opened = await openRecord({ doc, bytes, ...placeIn(bytes) }, key.value)
    return opened.kind === 'open' && opened.commit.kind === 'summary' ? opened.commit.update : null
  }
}

function placeIn(bytes: Uint8Array): { readonly writer: string; readonly seq: number } {
  const parts = decodeStrictly(bytes)
  const [writer, seq]: readonly unknown[] = Array.isArray(parts) ? parts.slice(3, 5) : []
  return { writer: typeof writer === 'string' ? writer : '', seq: typeof seq === 'number' ? seq : 0 }
}
