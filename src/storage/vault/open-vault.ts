/**
 * An open vault: its documents, the summaries that make the list of plans, and
 * the keys, which are forgotten when it closes.
 */

import { succeed, type Result } from '#domain'
import type { Copies } from '../copies.ts'
import { openDocumentLog, type DocumentLog } from '../document-log.ts'
import { newRandomId } from '../random-id.ts'
import type { Rewriting } from '../rewrite-document.ts'
import { newListeners } from '../listeners.ts'
import type { Author } from '../opening.ts'
import type { PlanStore } from '../plan-store.ts'
import type { StorageProblem } from '../storage-problem.ts'
import type { Notice, Tabs } from '../tabs.ts'
import type { Chained } from '../writer-chain.ts'
import { claimId } from './device-key.ts'
import { DocumentKeys } from './document-keys.ts'
import { SummaryShelf } from './summary-shelf.ts'

export interface Vault {
  /** The id of this laptop's browser profile; it says nothing about anybody. */
  readonly deviceId: string
  /** How many copies of everything there are. */
  readonly copies: Copies
  /** Makes a document, without any content, and answers its id. */
  createDocument(): Promise<Result<string, StorageProblem>>
  /** The ids of all documents, the workspace included. */
  documents(): Promise<Result<readonly string[], StorageProblem>>
  /** Opens a document for reading and writing, as this author. */
  openLog(doc: string, author: Author): Promise<Result<DocumentLog, StorageProblem>>
  /** The newest summary of each document that has one; another map after each change. */
  summaries(): ReadonlyMap<string, Uint8Array>
  /** Tells that a summary changed, here or in another tab. Answers the way to stop. */
  onSummaries(listener: () => void): () => void
  /** Makes the list quick to open the next time. For a quiet moment; what does not come about does no harm. */
  tidy(): Promise<void>
  /** Tells those who have documents open or listed, here and in other tabs, what was brought into the store otherwise. */
  announce(brought: readonly Notice[]): Promise<void>
  /** The one workspace of this vault, made when there is none; the same in every tab. */
  workspaceId(): Promise<Result<string, StorageProblem>>
  /** Destroys a document: first its key, then all it has. No harm when it is not there. */
  removeDocument(doc: string): Promise<Result<void, StorageProblem>>
  /** What `rewriteDocument` needs to put a document under another key. */
  openForRewriting(doc: string, author: Author): Promise<Result<Rewriting, StorageProblem>>
  /** Forgets the keys, stops hearing of other tabs and closes the store. */
  close(): void
}

export interface VaultOf {
  readonly store: PlanStore
  /** Wraps the keys of documents. */
  readonly wrapping: CryptoKey
  /** Seals what belongs to no single document; `null` for a vault that keeps nothing of that kind. */
  readonly pages: CryptoKey | null
  readonly tabs: Tabs
  /** UTC, as the laptop's clock has it. */
  readonly now: () => string
  /** The version whose documents this program can edit. */
  readonly mine: number
}

/** Opens what this store keeps, under this key. */
export async function openVault(of: VaultOf): Promise<Result<Vault, StorageProblem>> {
  const deviceId = await claimId(of.store, 'deviceId')
  if (!deviceId.ok) return deviceId

  const keys = new DocumentKeys(of.store, of.wrapping)
  const shelf = new SummaryShelf({ store: of.store, keys, pages: of.pages })
  const vault = vaultIn({ ...of, keys, shelf, deviceId: deviceId.value })
  const loaded = await shelf.load()
  return loaded.ok ? succeed(vault) : loaded
}

interface Inside extends VaultOf {
  readonly keys: DocumentKeys
  readonly shelf: SummaryShelf
  readonly deviceId: string
}

function vaultIn(inside: Inside): Vault {
  const { store, tabs, keys, shelf, deviceId } = inside
  const neighbours = neighboursOf(inside)
  return {
    deviceId,
    copies: store.copies,
    createDocument: () => keys.add(),
    documents: async () => {
      const all = await store.listDocuments()
      return all.ok ? succeed(all.value.map(({ doc }) => doc)) : all
    },
    openLog: async (doc, author) => {
      const of = await chainedIn(inside, doc, author)
      return of.ok ? succeed(openDocumentLog(of.value, neighbours)) : of
    },
    removeDocument: async (doc) => {
      const removed = await store.removeDocument(doc)
      if (removed.ok) neighbours.tellChanged(doc)
      return removed
    },
    openForRewriting: async (doc, author) => {
      const of = await chainedIn(inside, doc, author)
      if (!of.ok) return of
      return succeed({ of: of.value, fresh: await keys.fresh(), done: () => neighbours.tellChanged(doc) })
    },
    summaries: () => shelf.summaries,
    onSummaries: (listener) => shelf.listen(listener),
    tidy: () => shelf.makePages(),
    announce: async (brought) => {
      for (const notice of brought) neighbours.tell(notice, null)
      for (const doc of new Set(brought.map((each) => each.doc))) await shelf.refresh(doc)
    },
    workspaceId: async () => {
      const id = await claimId(store, 'workspaceId')
      return id.ok ? keys.add(id.value) : id
    },
    close: () => {
      tabs.close()
      keys.drop()
      shelf.clear()
      store.close()
    },
  }
}

/** A document under the key that it has now, which another tab may have changed. */
async function chainedIn(
  { store, mine, now, keys, deviceId }: Inside,
  doc: string,
  author: Author,
): Promise<Result<Chained, StorageProblem>> {
  keys.forget(doc)
  const key = await keys.of(doc)
  return key.ok ? succeed({ doc, ...key.value, store, opening: { ...author, deviceId }, mine, now }) : key
}

/** Hears other tabs, and tells them and the logs of this one. */
function neighboursOf({ store, tabs, keys, shelf }: Inside) {
  const notices = newListeners<Notice>()
  const look = async (doc: string): Promise<void> => {
    const there = await store.findDocument(doc)
    if (!there.ok) return
    if (there.value === null || keys.isOther(there.value)) keys.forget(doc)
    if (there.value === null) shelf.drop(doc)
    else await shelf.refresh(doc)
  }
  const tell = (notice: Notice, summary: Uint8Array | null): void => {
    if (summary !== null) shelf.put(notice.doc, summary)
    notices.tell(notice)
    tabs.tell(notice)
  }
  tabs.listen((notice) => {
    notices.tell(notice)
    void look(notice.doc)
  })
  return {
    listen: (listener: (notice: Notice) => void) => notices.add(listener),
    tell,
    /** Says that a document is gone or under another key: whoever has it open looks. */
    tellChanged: (doc: string): void => {
      void look(doc)
      tell({ doc, writer: newRandomId(), seq: 0 }, null)
    },
  }
}
