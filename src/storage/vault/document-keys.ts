import { fail, succeed, type Result } from '#domain'
import { sameBytes, type Bytes } from '../bytes.ts'
import type { PlanStore, StoredDocument } from '../plan-store.ts'
import { newRandomId } from '../random-id.ts'
import type { StorageProblem } from '../storage-problem.ts'
import { newWrappedKey, unwrapKey } from './keys.ts'

/** A document's key, and the bytes by which it is stored. */
export interface OpenKey {
  readonly key: CryptoKey
  readonly wrappedKey: Bytes
}

const MANY = 50

/** The keys of the documents of one store, unwrapped when they are first needed and kept in memory until dropped. */
export class DocumentKeys {
  readonly #store: PlanStore
  readonly #wrappedBy: CryptoKey
  readonly #unwrapped = new Map<string, OpenKey>()

  constructor(store: PlanStore, wrappedBy: CryptoKey) {
    this.#store = store
    this.#wrappedBy = wrappedBy
  }

  /** Adds a document of this id, or of a new one, with a key of its own, unless it is there. */
  async add(doc = newRandomId()): Promise<Result<string, StorageProblem>> {
    const there = await this.#store.findDocument(doc)
    if (!there.ok) return there
    if (there.value !== null) return succeed(doc)
    const added = await this.#store.addDocument({ doc, wrappedKey: await newWrappedKey(this.#wrappedBy) })
    return added.ok ? succeed(doc) : added
  }

  async of(doc: string): Promise<Result<OpenKey, StorageProblem>> {
    const known = this.#unwrapped.get(doc)
    if (known !== undefined) return succeed(known)
    const found = await this.#store.findDocument(doc)
    if (!found.ok) return found
    return found.value === null ? fail({ kind: 'missing' }) : this.unwrap(found.value)
  }

  /** Unwraps the keys of these documents at once, when they are so many that asking for each would be felt. */
  async fetch(docs: readonly string[]): Promise<void> {
    const wanted = new Set(docs.filter((doc) => !this.#unwrapped.has(doc)))
    if (wanted.size < MANY) return
    const all = await this.#store.listDocuments()
    if (all.ok)
      await Promise.all(all.value.filter(({ doc }) => wanted.has(doc)).map((each) => this.unwrap(each)))
  }

  async unwrap({ doc, wrappedKey }: StoredDocument): Promise<Result<OpenKey, StorageProblem>> {
    const known = this.#unwrapped.get(doc)
    if (known !== undefined) return succeed(known)
    const key = await unwrapKey(wrappedKey, this.#wrappedBy)
    if (key === null) return fail({ kind: 'damaged' })
    const opened = { key, wrappedKey }
    this.#unwrapped.set(doc, opened)
    return succeed(opened)
  }

  /** A key that no document has yet. */
  async fresh(): Promise<OpenKey> {
    const wrappedKey = await newWrappedKey(this.#wrappedBy)
    const key = await unwrapKey(wrappedKey, this.#wrappedBy)
    if (key === null) throw new Error('A key that was just wrapped does not unwrap.')
    return { key, wrappedKey }
  }

  /** Whether the document is stored under another key than the one known here. */
  isOther({ doc, wrappedKey }: StoredDocument): boolean {
    const known = this.#unwrapped.get(doc)
    return known !== undefined && !sameBytes(known.wrappedKey, wrappedKey)
  }

  /** Asks the store again the next time: the document is under another key, or gone. */
  forget(doc: string): void {
    this.#unwrapped.delete(doc)
  }

  drop(): void {
    this.#unwrapped.clear()
  }
}
