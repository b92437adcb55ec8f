/**
 * The vaults of this browser: each has a database of its own, with its id in the
 * name, and beside it a journal where the browser has a file system for it.
 */

import { Dexie } from 'dexie'
import { succeed, type Result } from '#domain'
import { openDexieStore } from './dexie-plan-store.ts'
import type { Journal } from './journal/journal.ts'
import { hasJournals, listJournals, removeJournal } from './journal/journal-places.ts'
import type { PlanStore } from './plan-store.ts'
import { isRandomId } from './random-id.ts'
import { storageAnswer, type StorageProblem } from './storage-problem.ts'
import { openTwinStore } from './twin/twin-store.ts'

const PREFIX = 'ifsp-vault-'

/** Opens a vault's store, made when there is none. Without a way to start a journal, or a place for it, there is one copy. */
export async function openBrowserStore(
  vault: string,
  startJournal: (() => Journal) | null,
): Promise<Result<PlanStore, StorageProblem>> {
  const database = await openDexieStore(PREFIX + vault)
  if (!database.ok || startJournal === null || !hasJournals()) return database
  return succeed(openTwinStore(database.value, startJournal()))
}

/** The ids of all vaults of which there is a database or a journal, in no order. */
export async function listVaults(): Promise<Result<readonly string[], StorageProblem>> {
  const names = await storageAnswer(() => Dexie.getDatabaseNames())
  if (!names.ok) return names
  const ids = names.value.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length))
  // A journal that cannot be listed takes no vault away that is there.
  const journals = await listJournals()
  return succeed([...new Set([...ids.filter(isRandomId), ...(journals.ok ? journals.value : [])])])
}

/** Removes a vault. It must not be open in any tab; what this page has just closed is let go of in a moment. No harm when it is not there. */
export async function removeVault(vault: string): Promise<Result<void, StorageProblem>> {
  let removed = await removeJournal(vault)
  for (let waited = 0; !removed.ok && waited < LET_GO_WITHIN_MS; waited += TRY_EACH_MS) {
    await new Promise((resolve) => setTimeout(resolve, TRY_EACH_MS))
    removed = await removeJournal(vault)
  }
  return removed.ok ? storageAnswer(() => Dexie.delete(PREFIX + vault)) : removed
}

const LET_GO_WITHIN_MS = 2000
const TRY_EACH_MS = 100
