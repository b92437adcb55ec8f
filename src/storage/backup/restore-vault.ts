/**
 * Brings a backup back as a vault, on a laptop that has no such vault or whose
 * lock is damaged. Afterwards it is unlocked as any other.
 *
 * The lock comes first. If the work is cut off, what has come so far opens, and
 * a mark says that it is not all.
 */

import { succeed, type Result } from '#domain'
import type { StorageProblem } from '../storage-problem.ts'
import type { PlanStore } from '../plan-store.ts'
import { claimId } from '../vault/device-key.ts'
import type { VaultKeys } from '../vault/vault-keys.ts'
import type { Vaults } from '../vault/vaults.ts'
import { bringHeader } from './kept-names.ts'
import type { Backup } from './open-backup.ts'
import type { Restored, RestoreProblem } from './bring-documents.ts'
import { restoreBackup } from './restore-backup.ts'
import type { Walk } from './write-backup.ts'

export interface RestoreVaultOf extends Walk {
  readonly backup: Backup
  readonly keys: VaultKeys
  readonly vaults: Vaults
}

export async function restoreVault(of: RestoreVaultOf): Promise<Result<Restored, RestoreProblem>> {
  const store = await of.vaults.open(of.backup.header.vault)
  if (!store.ok) return store
  try {
    return await restoreAll(of, store.value)
  } finally {
    store.value.close()
  }
}

async function restoreAll(of: RestoreVaultOf, store: PlanStore): Promise<Result<Restored, RestoreProblem>> {
  const begun = await begin(of.backup, store)
  if (!begun.ok) return begun
  return restoreBackup({ ...of, store, wrapping: of.keys.wrapping })
}

async function begin(backup: Backup, store: PlanStore): Promise<Result<void, StorageProblem>> {
  const header = await bringHeader(store, backup.headerBytes)
  if (!header.ok || backup.workspaceId === null) return header
  const workspace = await claimId(store, 'workspaceId', backup.workspaceId)
  return workspace.ok ? succeed(undefined) : workspace
}
