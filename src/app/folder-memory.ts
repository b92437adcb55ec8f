/**
 * Which folder receives copies of which vault. The browser's own handle of a
 * folder can be kept in its database and nowhere else; it holds the folder's
 * name and nothing of a plan, and needs a yes again from time to time.
 */

import type { Result } from '#domain'
import { storageAnswer, type StorageProblem } from '#storage'

const NAME = 'ifsp-backup-folders'
const TABLE = 'folders'

export interface KeptFolder {
  readonly handle: FolderHandle
  /** When the last copy was made after unlocking, and when leaving, in UTC; `null` for never. */
  readonly copiedAt: string | null
  readonly leftAt: string | null
}

/** What the browsers that can do it have, and the library of types has not yet. */
export interface FolderHandle extends FileSystemDirectoryHandle {
  queryPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>
}

/** `null` where none was chosen, and where the browser does not say: on a full disk it opens no database. */
export async function findFolder(vault: string): Promise<KeptFolder | null> {
  const found = await storageAnswer(async () => {
    const databases = await indexedDB.databases()
    if (!databases.some(({ name }) => name === NAME)) return null
    return inTable<KeptFolder | undefined>('readonly', (table) => table.get(vault))
  })
  return found.ok ? (found.value ?? null) : null
}

export async function keepFolder(vault: string, folder: KeptFolder): Promise<Result<void, StorageProblem>> {
  return storageAnswer(async () => void (await inTable('readwrite', (table) => table.put(folder, vault))))
}

export async function forgetFolder(vault: string): Promise<Result<void, StorageProblem>> {
  return storageAnswer(() => inTable('readwrite', (table) => table.delete(vault)))
}

async function inTable<Answer>(
  mode: IDBTransactionMode,
  work: (table: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const opening = indexedDB.open(NAME, 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(TABLE))
  const db = await answerOf(opening)
  try {
    return await answerOf(work(db.transaction(TABLE, mode).objectStore(TABLE)))
  } finally {
    db.close()
  }
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new DOMException('', 'UnknownError')))
  })
}
