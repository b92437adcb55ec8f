/** The workspace of a backup in memory, to be read: it is of another vault, and stays out of this one. */

import { succeed, type Result } from '#domain'
import { openMemoryStore } from '../memory-plan-store.ts'
import type { PlanStore } from '../plan-store.ts'
import { claimId } from '../vault/device-key.ts'
import type { VaultKeys } from '../vault/vault-keys.ts'
import type { RestoreProblem } from './bring-documents.ts'
import type { Backup } from './open-backup.ts'
import { restoreBackup } from './restore-backup.ts'

/** A store with nothing in it but the workspace, under the keys of the backup; `null` when it is not in the file, whole. */
export async function workspaceAside(
  backup: Backup,
  keys: VaultKeys,
): Promise<Result<PlanStore | null, RestoreProblem>> {
  const { workspaceId } = backup
  const documents = backup.documents.filter(({ doc }) => doc === workspaceId)
  if (workspaceId === null || documents.length === 0) return succeed(null)
  const store = openMemoryStore()
  const claimed = await claimId(store, 'workspaceId', workspaceId)
  if (!claimed.ok) return claimed
  const brought = await restoreBackup({
    backup: { ...backup, documents },
    keys,
    store,
    wrapping: keys.wrapping,
  })
  return brought.ok ? succeed(store) : brought
}
