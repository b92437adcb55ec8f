/** By which secrets a backup opens. */

import { succeed, type Result } from '#domain'
import type { PlanStore } from '../plan-store.ts'
import { newRandomId } from '../random-id.ts'
import { makeVaultHeader } from '../vault/make-vault-header.ts'
import { readHeader, type Stretching, type VaultProblem } from '../vault/vaults.ts'
import type { VaultKeys } from '../vault/vault-keys.ts'
import { copyHeader } from './kept-names.ts'
import type { BackupLock } from './write-backup.ts'

/** The ways into the vault itself, as they are today: passphrase, recovery key, key of the agency. */
export async function lockOfVault(
  store: PlanStore,
  keys: VaultKeys,
): Promise<Result<BackupLock, VaultProblem>> {
  const header = await copyHeader(store)
  return header.ok ? succeed({ header: header.value, keys, isOfVault: true }) : header
}

/**
 * A passphrase that opens this backup and nothing else. It stands before a root key of its own: behind the vault's root
 * it would open everything that is written in the vault from then on as well. The agency's key opens it too, where the
 * vault has one.
 */
export async function lockOfItsOwn(
  store: PlanStore,
  passphrase: string,
  { stretch, cost }: Stretching,
): Promise<Result<BackupLock, VaultProblem>> {
  const header = await readHeader(store)
  if (!header.ok) return header
  const agency = header.value.slots.flatMap((slot) =>
    slot.kind === 'agency' ? [{ kind: 'agency', publicKey: slot.publicKey } as const] : [],
  )
  const ways = [{ kind: 'passphrase', passphrase, cost } as const, ...agency]
  const made = await makeVaultHeader({ vault: newRandomId(), ways, stretch })
  if (!made.ok) return made
  return succeed({ header: made.value.bytes, keys: made.value.keys, isOfVault: false })
}
