import { fail, succeed, type Result } from '#domain'
import type { PlanStore, StoredDocument } from '../plan-store.ts'
import { newRandomId } from '../random-id.ts'
import type { StorageProblem } from '../storage-problem.ts'
import { newWrappedKey, unwrapKey } from './keys.ts'

/** The keys of the documents of one store, unwrapped when they are first needed and kept in memory until dropped. */
export class DocumentKeys {
  readonly #store: PlanStore
  readonly #wrappedBy: CryptoKey
  readonly #unwrapped = new Map<string, CryptoKey>()

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

  async of(doc: string): Promise<Result<CryptoKey, StorageProblem>> {
    const known = this.#unwrapped.get(doc)
    if (known !== undefined) return succeed(known)
    const found = await this.#store.findDocument(doc)
    if (!found.ok) return found
    return found.value === null ? fail({ kind: 'missing' }) : this.unwrap(found.value)
  }

  async unwrap({ doc, wrappedKey }: StoredDocument): Promise<Result<CryptoKey, StorageProblem>> {
    const key = this.#unwrapped.get(doc) ?? (await unwrapKey(wrappedKey, this.#wrappedBy))
    if (key === null) return fail({ kind: 'damaged' })
    this.#unwrapped.set(doc, key)
    return succeed(key)
  }

  drop(): void {
    this.#unwrapped.clear()
  }
}
