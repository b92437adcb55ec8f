/**
 * A page is a copy: whatever happens, the list is the one that the summaries
 * themselves make, and no page keeps a word of what was destroyed.
 */

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fail, succeed } from '#domain'
import { type MemoryDisk, newMemoryDisk, openMemoryStore, type PlanStore } from '#storage'
import { openSummary, sealCommit } from '../../../src/storage/sealed-commit.ts'
import { DocumentKeys } from '../../../src/storage/vault/document-keys.ts'
import { newDeviceKey } from '../../../src/storage/vault/keys.ts'
import { openPage } from '../../../src/storage/vault/summary-page.ts'
import { SummaryShelf } from '../../../src/storage/vault/summary-shelf.ts'
import { openOrThrow } from '../answers.ts'

const DOCS = 7
const docAt = (index: number): string => String(index).repeat(32)
const writer = 'f'.repeat(32)
const text = new TextDecoder()

/** A laptop with the keys of its vault, and what must not be read any more. */
class Scene {
  readonly disk: MemoryDisk = newMemoryDisk()
  readonly store = openMemoryStore(this.disk)
  readonly #gone = new Set<string>()
  readonly #wrapping: CryptoKey
  readonly #pages: CryptoKey
  #words = 0

  private constructor(wrapping: CryptoKey, pages: CryptoKey) {
    this.#wrapping = wrapping
    this.#pages = pages
  }

  static async begin(): Promise<Scene> {
    const pages = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ])
    return new Scene(await newDeviceKey(), pages)
  }

  get #keys(): DocumentKeys {
    return new DocumentKeys(this.store, this.#wrapping)
  }

  async write(index: number): Promise<void> {
    const doc = docAt(index)
    const keys = this.#keys
    await openOrThrow(keys.add(doc))
    await openOrThrow(this.store.append([], await this.#summary(doc, (await openOrThrow(keys.of(doc))).key)))
  }

  async destroy(index: number): Promise<void> {
    await this.#forget(index)
    await openOrThrow(this.store.removeDocument(docAt(index)))
  }

  async rewrite(index: number): Promise<void> {
    const doc = docAt(index)
    if (!this.disk.documents.has(doc)) return
    await this.#forget(index)
    const { key, wrappedKey } = await this.#keys.fresh()
    await openOrThrow(this.store.rewriteDocument({ doc, wrappedKey }, [], await this.#summary(doc, key)))
  }

  /** One tab makes pages; `atKeeping` comes between its reading and its keeping. */
  async makePages(atKeeping: (keep: PlanStore['keepPage']) => PlanStore['keepPage']): Promise<void> {
    const store = { ...this.store, keepPage: atKeeping((...given) => this.store.keepPage(...given)) }
    const shelf = this.#shelfIn(store)
    await openOrThrow(shelf.load())
    await shelf.makePages()
  }

  spoil(number: number, how: (bytes: Uint8Array) => Uint8Array): void {
    const page = [...this.disk.pages.values()][number]
    if (page) this.disk.pages.set(page.page, { ...page, bytes: Uint8Array.from(how(page.bytes)) })
  }

  async listed(): Promise<ReadonlyMap<string, string>> {
    const shelf = this.#shelfIn(this.store)
    await openOrThrow(shelf.load())
    return inOrder([...shelf.summaries])
  }

  async truth(): Promise<ReadonlyMap<string, string>> {
    const keys = this.#keys
    const each = (await openOrThrow(this.store.readSummaries())).map(async ({ doc, bytes }) => {
      const summary = await openSummary(doc, bytes, (await openOrThrow(keys.of(doc))).key)
      return [doc, summary ?? new Uint8Array()] as const
    })
    return inOrder(await Promise.all(each))
  }

  /** What stands in pages although it was to go. */
  async leftInPages(): Promise<readonly string[]> {
    const opened = await Promise.all([...this.disk.pages.values()].map((page) => openPage(page, this.#pages)))
    return opened
      .flatMap((summaries) => summaries ?? [])
      .map((each) => text.decode(each))
      .filter((word) => this.#gone.has(word))
  }

  #shelfIn(store: PlanStore): SummaryShelf {
    const keys = new DocumentKeys(store, this.#wrapping)
    return new SummaryShelf({ store, keys, pages: this.#pages, sizes: { few: 2, most: 4 } })
  }

  async #forget(index: number): Promise<void> {
    for (let word = 0; word <= this.#words; word += 1) this.#gone.add(`${docAt(index)} ${word}`)
  }

  async #summary(doc: string, key: CryptoKey) {
    this.#words += 1
    const update = new TextEncoder().encode(`${doc} ${this.#words}`)
    const body = { prev: null, wrote: 1, needs: 0, at: '', intent: 'summary', update }
    const commit = { v: 1, doc, kind: 'summary', writer, seq: this.#words, ...body } as const
    return { doc, bytes: (await sealCommit(commit, key)).record.bytes }
  }
}

function inOrder(summaries: readonly (readonly [string, Uint8Array])[]): ReadonlyMap<string, string> {
  const read = summaries.map(([doc, bytes]) => [doc, text.decode(bytes)] as const)
  return new Map(read.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

type Deed = (scene: Scene) => Promise<void>

const index = fc.nat(DOCS - 1)
const simple = fc.oneof(
  {
    weight: 6,
    arbitrary: index.map(
      (at): Deed =>
        (scene) =>
          scene.write(at),
    ),
  },
  {
    weight: 1,
    arbitrary: index.map(
      (at): Deed =>
        (scene) =>
          scene.destroy(at),
    ),
  },
  {
    weight: 1,
    arbitrary: index.map(
      (at): Deed =>
        (scene) =>
          scene.rewrite(at),
    ),
  },
)
const clean = fc.constant<Deed>((scene) => scene.makePages((keep) => keep))
const between: fc.Arbitrary<Deed> = fc.oneof(simple, clean).map(
  (deed) => (scene) =>
    scene.makePages((keep) => async (...given) => {
      await deed(scene)
      return keep(...given)
    }),
)
const cutOff: fc.Arbitrary<Deed> = fc.boolean().map(
  (isKept) => (scene) =>
    scene.makePages((keep) => async (...given) => {
      if (isKept) await keep(...given)
      return fail({ kind: 'closed' })
    }),
)
const spoilt: fc.Arbitrary<Deed> = fc.tuple(fc.nat(3), fc.nat(60)).map(
  ([at, byte]) =>
    async (scene) =>
      scene.spoil(at, (bytes) => bytes.map((each, place) => (place === byte ? each ^ 1 : each))),
)
const deeds = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: simple },
    { weight: 2, arbitrary: clean },
    { weight: 2, arbitrary: between },
    { weight: 1, arbitrary: cutOff },
    { weight: 1, arbitrary: spoilt },
  ),
  { maxLength: 40, size: 'max' },
)

it(
  'makes the list that the summaries make, in any order of events, and keeps no word that was to go',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (all) => {
        const scene = await Scene.begin()
        for (const deed of all) {
          await deed(scene)
          expect(await scene.listed()).toEqual(await scene.truth())
          expect(await scene.leftInPages()).toEqual([])
        }
      }),
      { numRuns: 80 },
    )
  },
)

it('opens a list of pages in as many steps as there are pages', async () => {
  const scene = await Scene.begin()
  for (let at = 0; at < DOCS; at += 1) await scene.write(at)
  await scene.makePages((keep) => keep)
  expect(scene.disk.pages.size).toBe(2)
  expect(await openOrThrow(scene.store.readShelf())).toMatchObject({ loose: [] })
  scene.store.readSummaries = async () => succeed([])
  expect((await scene.listed()).size).toBe(DOCS)
})
