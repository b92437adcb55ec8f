/**
 * The vault under the key of this laptop: no passphrase yet.
 *
 * Everything in the store is sealed, but the key lies in the same store, and
 * whoever has the laptop and its browser profile has both. The screen says so.
 */

import { succeed, type Result } from '#domain'
import { openDocumentLog, type DocumentLog } from '../document-log.ts'
import { newListeners } from '../listeners.ts'
import type { Author } from '../opening.ts'
import type { PlanStore } from '../plan-store.ts'
import type { StorageProblem } from '../storage-problem.ts'
import type { Notice, Tabs } from '../tabs.ts'
import { claimDeviceKey, claimId } from './device-key.ts'
import { DocumentKeys } from './document-keys.ts'
import { SummaryShelf } from './summary-shelf.ts'

export interface Vault {
  /** The id of this laptop's browser profile; it says nothing about anybody. */
  readonly deviceId: string
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
  /** The one workspace of this vault, made when there is none; the same in every tab. */
  workspaceId(): Promise<Result<string, StorageProblem>>
  /** Forgets the keys, stops hearing of other tabs and closes the store. */
  close(): void
}

export interface VaultOf {
  readonly store: PlanStore
  readonly tabs: Tabs
  /** UTC, as the laptop's clock has it. */
  readonly now: () => string
  /** The version whose documents this program can edit. */
  readonly mine: number
}

/** Opens what this store keeps, under the key that it keeps with it. */
export async function openVault(of: VaultOf): Promise<Result<Vault, StorageProblem>> {
  const deviceKey = await claimDeviceKey(of.store)
  if (!deviceKey.ok) return deviceKey
  const deviceId = await claimId(of.store, 'deviceId')
  if (!deviceId.ok) return deviceId

  const keys = new DocumentKeys(of.store, deviceKey.value)
  const shelf = new SummaryShelf(of.store, keys)
  const vault = vaultIn({ ...of, keys, shelf, deviceId: deviceId.value })
  const loaded = await shelf.load()
  return loaded.ok ? succeed(vault) : loaded
}

interface Inside extends VaultOf {
  readonly keys: DocumentKeys
  readonly shelf: SummaryShelf
  readonly deviceId: string
}

function vaultIn({ store, tabs, now, mine, keys, shelf, deviceId }: Inside): Vault {
  const notices = newListeners<Notice>()
  tabs.listen((notice) => {
    notices.tell(notice)
    void shelf.refresh(notice.doc)
  })
  const neighbours = {
    listen: (listener: (notice: Notice) => void) => notices.add(listener),
    tell: (notice: Notice, summary: Uint8Array | null) => {
      if (summary !== null) shelf.put(notice.doc, summary)
      notices.tell(notice)
      tabs.tell(notice)
    },
  }

  return {
    deviceId,
    createDocument: () => keys.add(),
    documents: async () => {
      const all = await store.listDocuments()
      return all.ok ? succeed(all.value.map(({ doc }) => doc)) : all
    },
    openLog: async (doc, author) => {
      const key = await keys.of(doc)
      if (!key.ok) return key
      const opening = { ...author, deviceId }
      return succeed(openDocumentLog({ doc, key: key.value, store, opening, mine, now }, neighbours))
    },
    summaries: () => shelf.summaries,
    onSummaries: (listener) => shelf.listen(listener),
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
