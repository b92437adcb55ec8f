/**
 * The newest summary of every document, opened and in memory, so that a list
 * of plans is searched without touching the disk.
 *
 * Most come out of pages, a few hundred at a time; what was written since a page
 * was made is opened by itself, and counts. A summary that does not open is not
 * on the shelf; its document is still in the store, and whoever opens it writes
 * a new one.
 */

import { succeed, type Result } from '#domain'
import { inTurn } from '../in-turn.ts'
import { newListeners } from '../listeners.ts'
import type { PlanStore, Shelf, Stored, StoredPage, StoredSummary } from '../plan-store.ts'
import { openSummary } from '../sealed-commit.ts'
import type { StorageProblem } from '../storage-problem.ts'
import type { DocumentKeys } from './document-keys.ts'
import { PAGE_SIZES, type PageSizes, planPages, type PlannedPage } from './page-plan.ts'
import { openPage, sealPage } from './summary-page.ts'

export interface ShelfOf {
  readonly store: PlanStore
  readonly keys: DocumentKeys
  /** Seals pages; `null` for a vault without them. */
  readonly pages: CryptoKey | null
  readonly sizes?: PageSizes
}

export class SummaryShelf {
  readonly #of: ShelfOf
  readonly #inTurn = inTurn()
  readonly #listeners = newListeners<void>()
  #summaries: ReadonlyMap<string, Uint8Array> = new Map()
  /** Pages that do not open. */
  #closed: ReadonlySet<number> = new Set()

  constructor(of: ShelfOf) {
    this.#of = of
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
    const shelf = await this.#of.store.readShelf()
    if (!shelf.ok) return shelf
    const { found, unread, closed } = await this.#openPages(shelf.value.pages)
    const singles = await this.#singles(shelf.value.loose, unread)
    if (!singles.ok) return singles
    for (const doc of [...unread, ...singles.value.map((single) => single.doc)]) found.delete(doc)
    for (const [doc, summary] of await this.#openAll(singles.value)) found.set(doc, summary)
    this.#summaries = found
    this.#closed = closed
    return succeed(undefined)
  }

  put(doc: string, summary: Uint8Array): void {
    this.#summaries = new Map([...this.#summaries, [doc, summary]])
    this.#listeners.tell()
  }

  /** Lets go of a document that is no more. */
  drop(doc: string): void {
    this.#summaries = new Map([...this.#summaries].filter(([each]) => each !== doc))
    this.#listeners.tell()
  }

  /** Reads one document's summary again, after another tab wrote it; once more when this tab wrote one meanwhile. */
  async refresh(doc: string): Promise<void> {
    await this.#inTurn(async () => {
      const before = this.#summaries
      const stored = await this.#of.store.readSummary(doc)
      const opened = stored.ok && stored.value !== null ? await this.#open(stored.value) : null
      if (before.get(doc) !== this.#summaries.get(doc)) void this.refresh(doc)
      else if (opened !== null) this.put(doc, opened)
    })
  }

  /**
   * Puts what is in no page into pages, when that has become much. For a quiet
   * moment: what does not come about now is done at another start.
   */
  async makePages(): Promise<void> {
    const { store, pages, sizes = PAGE_SIZES } = this.#of
    const shelf = pages && (await store.readShelf())
    if (pages === null || !shelf?.ok) return
    for (const planned of planPages(shelf.value, this.#closed, sizes))
      if (!(await this.#makePage(planned, pages))) return
    this.#closed = new Set()
  }

  clear(): void {
    this.#summaries = new Map()
  }

  /** False when it was not kept: another tab does the same, or the store cannot. */
  async #makePage({ page, docs, instead }: PlannedPage, key: CryptoKey): Promise<boolean> {
    const { store } = this.#of
    const read = await Promise.all(docs.map((doc) => store.readSummary(doc)))
    const stored = read.flatMap((each) => (each.ok && each.value !== null ? [each.value] : []))
    const opened = await this.#openAll(stored)
    const of = stored.filter(({ doc }) => opened.has(doc))
    const summaries = [...opened.values()]
    const bytes = await sealPage({ page, docs: [...opened.keys()] }, summaries, key)
    const kept = await store.keepPage({ page, bytes }, of, instead)
    return kept.ok && kept.value
  }

  /** What the pages say, the later ones last, and whose summaries have to be read because a page does not open. */
  async #openPages(pages: readonly StoredPage[]) {
    const key = this.#of.pages
    const opened = key === null ? [] : await Promise.all(pages.map((page) => openPage(page, key)))
    const found = new Map<string, Uint8Array>()
    const unread = new Set<string>()
    const closed = new Set<number>()
    for (const [index, { page, docs }] of pages.entries()) {
      const summaries = opened[index] ?? null
      if (summaries === null) closed.add(page)
      for (const [at, doc] of docs.entries()) {
        const summary = summaries?.[at]
        if (summary === undefined) unread.add(doc)
        else {
          found.set(doc, summary)
          unread.delete(doc)
        }
      }
    }
    return { found, unread, closed }
  }

  async #singles(loose: Shelf['loose'], unread: ReadonlySet<string>): Stored<readonly StoredSummary[]> {
    if (unread.size === 0) return succeed(loose)
    const all = await this.#of.store.readSummaries()
    if (!all.ok) return all
    const isLoose = new Set(loose.map(({ doc }) => doc))
    return succeed(all.value.filter(({ doc }) => unread.has(doc) || isLoose.has(doc)))
  }

  /** Those that open, in the order given. */
  async #openAll(summaries: readonly StoredSummary[]): Promise<ReadonlyMap<string, Uint8Array>> {
    await this.#of.keys.fetch(summaries.map(({ doc }) => doc))
    const opened = await Promise.all(summaries.map((summary) => this.#open(summary)))
    return new Map(
      summaries.flatMap(({ doc }, index) => {
        const summary = opened[index]
        return summary ? [[doc, summary] as const] : []
      }),
    )
  }

  async #open({ doc, bytes }: StoredSummary): Promise<Uint8Array | null> {
    const key = await this.#of.keys.of(doc)
    if (!key.ok) return null
    return openSummary(doc, bytes, key.value.key)
  }
}
