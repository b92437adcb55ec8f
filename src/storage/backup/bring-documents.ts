/**
 * Brings documents from elsewhere into a vault, each whole or not at all: from a
 * backup, or from another vault on this laptop.
 *
 * Nothing that is there is replaced or taken away. A document that is there
 * gains what it lacks; one that is there under another key was rewritten, so
 * that something in it is gone for good, and is left as it is. Nothing is kept
 * that does not open under the document's key, since a damaged piece would harm
 * a plan that was whole. Doing it again does no harm, and completes what was cut
 * off.
 */

import { fail, succeed, type Result } from '#domain'
import { sameBytes, type Bytes } from '../bytes.ts'
import type { PlanStore, StoredDocument } from '../plan-store.ts'
import type { StorageProblem } from '../storage-problem.ts'
import type { Notice } from '../tabs.ts'
import { unwrapForRewrapping, unwrapKey, wrapKey } from '../vault/keys.ts'
import { addPieces, type Added, type OnComing } from './add-pieces.ts'
import { markCutOff, unmarkCutOff } from './cut-off.ts'
import { findWorkspaceId } from './kept-names.ts'
import type { Pieces } from './read-pieces.ts'
import type { Walk } from './write-backup.ts'

/** Where documents come from, and where they go. */
export interface Bringing extends Walk {
  /** Of the place where they come from; it stays there when it is of another vault. `null` when there is none. */
  readonly workspaceId: string | null
  readonly documents: readonly Bringable[]
  /** The key under which they lie where they come from. */
  readonly from: CryptoKey
  readonly store: PlanStore
  /** The vault's own key, under which documents lie in this store. */
  readonly wrapping: CryptoKey
  /** Plans that are not to come. */
  readonly leaveOut?: ReadonlySet<string>
  /** Asked right before something of a plan is kept that was not here. What it answers against it stops the work. */
  readonly onComing?: OnComing
}

/** A document that is to be brought. */
interface Bringable {
  readonly doc: string
  /** All of it, with its key; `null` when it is no longer there. */
  readonly read: () => Promise<Result<Whole | null, RestoreProblem>>
}

interface Whole {
  readonly wrappedKey: Bytes
  readonly pieces: Pieces
}

export interface Restored {
  /** Plans that were not here before. */
  readonly added: readonly string[]
  /** Plans that were here and gained something. */
  readonly grown: readonly string[]
  /** What came, for whoever has a document open or on a list: the last of each writer. */
  readonly notices: readonly Notice[]
  /** Plans that were here with all of it. */
  readonly same: number
  /** Documents that stand here under another key, because something was removed from them for good. */
  readonly otherKey: number
  /** Plans that were not to come. */
  readonly leftOut: number
  /** Documents of which not everything opened, and those whose key does not open. */
  readonly damaged: number
  /** Whether they are of another vault, whose own settings and agencies stayed out. */
  readonly leftWorkspace: boolean
}

export type RestoreProblem =
  StorageProblem | { readonly kind: 'unreadable file' } | { readonly kind: 'cancelled' }

export async function bringDocuments(of: Bringing): Promise<Result<Restored, RestoreProblem>> {
  const own = await findWorkspaceId(of.store)
  if (!own.ok) return own
  const isOther = own.value !== null && own.value !== of.workspaceId
  const marked = await markCutOff(of.store)
  if (!marked.ok) return marked
  const documents = workspaceFirst(of).filter(({ doc }) => !isOther || doc !== of.workspaceId)
  const tally = new Tally(of)
  const brought = await bringEach({ ...of, documents }, tally)
  const done = brought.ok ? await unmarkCutOff(of.store) : brought
  return done.ok ? succeed(tally.restored(isOther && of.workspaceId !== null)) : done
}

/** Where the work is cut off before it came, the app would begin another in its place. */
function workspaceFirst({ documents, workspaceId }: Bringing): readonly Bringable[] {
  const isFirst = ({ doc }: Bringable): boolean => doc === workspaceId
  return [...documents.filter(isFirst), ...documents.filter((each) => !isFirst(each))]
}

async function bringEach(of: Bringing, tally: Tally): Promise<Result<void, RestoreProblem>> {
  const { documents, leaveOut, signal, onProgress } = of
  for (const [done, document] of documents.entries()) {
    if (signal?.aborted) return fail({ kind: 'cancelled' })
    onProgress?.(done, documents.length)
    const isOut = leaveOut?.has(document.doc) === true
    const brought = isOut ? succeed('left out' as const) : await bringDocument(document, of)
    if (!brought.ok) return brought
    tally.take(document.doc, brought.value)
  }
  onProgress?.(documents.length, documents.length)
  return succeed(undefined)
}

type Outcome = Added | 'other key' | 'no key' | 'left out' | 'gone'

async function bringDocument(
  { doc, read }: Bringable,
  { workspaceId, from, store, wrapping, onComing }: Bringing,
): Promise<Result<Outcome, RestoreProblem>> {
  const whole = await read()
  if (!whole.ok || whole.value === null) return whole.ok ? succeed('gone') : whole
  const key = await unwrapKey(whole.value.wrappedKey, from)
  const wrappedKey = await rewrapped(whole.value.wrappedKey, from, wrapping)
  if (wrappedKey === null || key === null) return succeed('no key')
  const isHere = await hereWithKey({ doc, wrappedKey }, store)
  if (!isHere.ok) return isHere
  if (!isHere.value) return succeed('other key')
  return addPieces(whole.value.pieces, { key, store, ...(doc !== workspaceId && { onComing }) })
}

/** A key wrapped twice by the same key has the same bytes, so that two wrapped keys can be compared without opening them. */
async function rewrapped(key: Bytes, from: CryptoKey, to: CryptoKey): Promise<Bytes | null> {
  const plain = await unwrapForRewrapping(key, from)
  return plain && wrapKey(plain, to)
}

/** Adds the document where it is not there, and answers whether it is there under this key. */
async function hereWithKey(
  document: StoredDocument,
  store: PlanStore,
): Promise<Result<boolean, StorageProblem>> {
  const there = await store.addDocument(document)
  return there.ok ? succeed(sameBytes(there.value.wrappedKey, document.wrappedKey)) : there
}

/** What came of each document. The workspace is no plan, and is not counted. */
class Tally {
  readonly #workspaceId: string | null
  readonly #added: string[] = []
  readonly #grown: string[] = []
  readonly #notices: Notice[] = []
  #same = 0
  #otherKey = 0
  #leftOut = 0
  #damaged = 0

  constructor({ workspaceId }: Bringing) {
    this.#workspaceId = workspaceId
  }

  take(doc: string, outcome: Outcome): void {
    if (outcome === 'other key') this.#otherKey += 1
    else if (outcome === 'no key') this.#damaged += 1
    else if (outcome === 'left out') this.#leftOut += 1
    else if (outcome !== 'gone') this.#takeAdded(doc, outcome)
  }

  restored(leftWorkspace: boolean): Restored {
    return {
      added: this.#added,
      grown: this.#grown,
      notices: this.#notices,
      same: this.#same,
      otherKey: this.#otherKey,
      leftOut: this.#leftOut,
      damaged: this.#damaged,
      leftWorkspace,
    }
  }

  #takeAdded(doc: string, { isNew, last, damaged }: Added): void {
    for (const each of last) this.#notices.push({ doc, ...each })
    if (damaged > 0) this.#damaged += 1
    if (doc === this.#workspaceId) return
    if (isNew) this.#added.push(doc)
    else if (last.length > 0) this.#grown.push(doc)
    else this.#same += 1
  }
}
