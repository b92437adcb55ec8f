/** Where the journals of this browser lie: a folder for each vault, with its id in the name. */

import { succeed, type Result } from '#domain'
import { isRandomId } from '../random-id.ts'
import { storageAnswer, type StorageProblem } from '../storage-problem.ts'

const PREFIX = 'ifsp-vault-'

/** Whether this browser has a file system of its own. */
export function hasJournals(): boolean {
  return typeof ownStorage()?.getDirectory === 'function'
}

/** The ids of all vaults that have a journal here. None where the browser has no file system of its own. */
export async function listJournals(): Promise<Result<readonly string[], StorageProblem>> {
  const root = await rootFolder()
  if (!root.ok || root.value === null) return root.ok ? succeed([]) : root
  const { value } = root
  return storageAnswer(async () => {
    const ids: string[] = []
    for await (const name of value.keys())
      if (name.startsWith(PREFIX) && isRandomId(name.slice(PREFIX.length)))
        ids.push(name.slice(PREFIX.length))
    return ids
  })
}

/** Removes the journal of a vault that no page has open. No harm when there is none. */
export async function removeJournal(vault: string): Promise<Result<void, StorageProblem>> {
  const root = await rootFolder()
  if (!root.ok || root.value === null) return root.ok ? succeed(undefined) : root
  const { value } = root
  const removed = await storageAnswer(() => value.removeEntry(PREFIX + vault, { recursive: true }))
  const listed = removed.ok ? null : await listJournals()
  return listed?.ok === true && !listed.value.includes(vault) ? succeed(undefined) : removed
}

/** The folder of a vault's journal, made when there is none. Throws what the browser throws. */
export async function journalFolder(vault: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  return root.getDirectoryHandle(PREFIX + vault, { create: true })
}

/** `null` where the browser has no such thing. */
function rootFolder(): Promise<Result<FileSystemDirectoryHandle | null, StorageProblem>> {
  return storageAnswer(async () => (await ownStorage()?.getDirectory?.()) ?? null)
}

function ownStorage(): Partial<StorageManager> | undefined {
  return (globalThis.navigator as Partial<Navigator> | undefined)?.storage
}
