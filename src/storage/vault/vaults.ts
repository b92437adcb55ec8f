/**
 * The vaults of this laptop: one for each person who works here, found by a
 * random id. Each has a store of its own, and in it the header that says by
 * which secrets it opens.
 */

import { fail, succeed, type Result } from '#domain'
import { sameBytes, type Bytes } from '../bytes.ts'
import type { PlanStore } from '../plan-store.ts'
import { newRandomId } from '../random-id.ts'
import type { StorageProblem } from '../storage-problem.ts'
import type { KdfCost, Stretch } from './kdf.ts'
import { makeVaultHeader } from './make-vault-header.ts'
import { openVaultHeader } from './open-vault-header.ts'
import { newRecoveryKey } from './recovery-key.ts'
import { rewrapVaultHeader, type VaultChange } from './rewrap-vault-header.ts'
import type { Secret, UnlockProblem } from './secret.ts'
import { parseVaultHeader, type VaultHeader } from './vault-header.ts'
import type { VaultKeys } from './vault-keys.ts'

/** Where vaults are kept. */
export interface Vaults {
  /** The ids of all that are here; an empty list is a laptop on which nobody began yet. */
  list(): Promise<Result<readonly string[], StorageProblem>>
  /** The store of this vault, made when there is none. Whoever opens it closes it. */
  open(vault: string): Promise<Result<PlanStore, StorageProblem>>
  /** Removes a vault with everything in it. */
  remove(vault: string): Promise<Result<void, StorageProblem>>
}

export interface OpenedVault {
  readonly vault: string
  readonly store: PlanStore
  readonly keys: VaultKeys
}

export type VaultProblem = StorageProblem | UnlockProblem

/** The name under which a store keeps the header. */
export const HEADER = 'vault-header'

/** How passphrases are stretched here, and how much work that is to be. */
export interface Stretching {
  readonly stretch: Stretch
  readonly cost: KdfCost
}

/** Makes a vault that opens by this passphrase and by the recovery key that is answered with it, once. */
export async function makeVault(
  vaults: Vaults,
  passphrase: string,
  { stretch, cost }: Stretching,
): Promise<Result<OpenedVault & { readonly recoveryKey: string }, VaultProblem>> {
  const vault = newRandomId()
  const recoveryKey = await newRecoveryKey()
  const made = await makeVaultHeader({
    vault,
    ways: [
      { kind: 'passphrase', passphrase, cost },
      { kind: 'recovery', key: recoveryKey },
    ],
    stretch,
  })
  if (!made.ok) return made
  const store = await vaults.open(vault)
  if (!store.ok) return store
  const { bytes, keys } = made.value
  const kept = await store.value.claimMeta(HEADER, bytes)
  return kept.ok ? succeed({ vault, store: store.value, keys, recoveryKey }) : kept
}

/** The header of the vault in this store, as far as it can be read without a secret. */
export async function readHeader(store: PlanStore): Promise<Result<VaultHeader, VaultProblem>> {
  const bytes = await headerBytes(store)
  return bytes.ok ? parseVaultHeader(bytes.value) : bytes
}

/** Opens the vault in this store, or says why this secret does not open it. Nothing in it changes. */
export async function unlockVault(
  store: PlanStore,
  secret: Secret,
  stretch: Stretch,
): Promise<Result<VaultKeys, VaultProblem>> {
  const bytes = await headerBytes(store)
  if (!bytes.ok) return bytes
  const opened = await openVaultHeader(bytes.value, secret, stretch)
  return opened.ok ? succeed(opened.value.keys) : opened
}

export interface HeaderChange {
  readonly secret: Secret
  readonly change: VaultChange
  readonly stretch: Stretch
}

/** Adds, changes or takes away a way into the vault. `closed` when another page changed the ways at the same time: try again. */
export async function changeWays(
  store: PlanStore,
  of: HeaderChange,
): Promise<Result<VaultHeader, VaultProblem>> {
  const before = await headerBytes(store)
  if (!before.ok) return before
  const made = await rewrapVaultHeader({ bytes: before.value, ...of })
  if (!made.ok) return made
  const { bytes, header } = made.value
  const kept = await store.replaceMeta(HEADER, bytes, before.value)
  if (!kept.ok) return kept
  const isKept = kept.value instanceof Uint8Array && sameBytes(kept.value, bytes)
  return isKept ? succeed(header) : fail({ kind: 'closed' })
}

/** A store without a header is damaged: a vault begins with it. */
async function headerBytes(store: PlanStore): Promise<Result<Bytes, StorageProblem>> {
  const header = await store.getMeta(HEADER)
  if (!header.ok) return header
  return header.value instanceof Uint8Array ? succeed(header.value) : fail({ kind: 'damaged' })
}
