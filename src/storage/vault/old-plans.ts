/**
 * What was written on this laptop before there were passphrases.
 *
 * It lies in a database of its own, under a key that the browser stores beside
 * it. It is moved into the first vault that is made, under new keys, and then
 * the database is removed. What was cut off goes on at the next start.
 */

import { succeed, type Result } from '#domain'
import type { PlanStore } from '../plan-store.ts'
import type { StorageProblem } from '../storage-problem.ts'
import { claimDeviceKey, claimId, idNames } from './device-key.ts'
import { DocumentKeys } from './document-keys.ts'
import { type Progress, takeOver } from './take-over.ts'
import type { OpenedVault } from './vaults.ts'

export interface OldPlans {
  /** Whether there is anything to move; or why this browser does not say. */
  areHere(): Promise<Result<boolean, StorageProblem>>
  /** Moves all of it into this vault, and removes where it was. */
  moveInto(
    vault: OpenedVault,
    onProgress: (progress: Progress) => void,
  ): Promise<Result<void, StorageProblem>>
}

/** Where the old database is, and how to be rid of it. */
export interface OldPlace {
  exists(): Promise<Result<boolean, StorageProblem>>
  open(): Promise<Result<PlanStore, StorageProblem>>
  remove(): Promise<void>
}

export function oldPlansIn(place: OldPlace): OldPlans {
  return {
    areHere: () => place.exists(),
    moveInto: async (vault, onProgress) => {
      const isThere = await place.exists()
      if (!isThere.ok || !isThere.value) return isThere.ok ? succeed(undefined) : isThere
      const store = await place.open()
      if (!store.ok) return store
      const moved = await moveAll(store.value, vault, onProgress)
      store.value.close()
      if (!moved.ok) return moved
      await place.remove()
      return succeed(undefined)
    },
  }
}

async function moveAll(
  store: PlanStore,
  { store: to, keys }: OpenedVault,
  onProgress: (progress: Progress) => void,
): Promise<Result<void, StorageProblem>> {
  const deviceKey = await claimDeviceKey(store)
  if (!deviceKey.ok) return deviceKey
  for (const name of idNames) {
    const id = await claimId(store, name)
    if (!id.ok) return id
    const kept = await claimId(to, name, id.value)
    if (!kept.ok) return kept
  }
  return takeOver(
    { store, keys: new DocumentKeys(store, deviceKey.value) },
    { store: to, keys: new DocumentKeys(to, keys.wrapping) },
    onProgress,
  )
}
