/** What a store keeps of a vault besides documents, as a backup takes it along and brings it back. */

import { fail, succeed, type Result } from '#domain'
import type { Bytes } from '../bytes.ts'
import type { PlanStore } from '../plan-store.ts'
import type { StorageProblem } from '../storage-problem.ts'
import { names } from '../vault/device-key.ts'
import { parseVaultHeader } from '../vault/vault-header.ts'
import { HEADER, type VaultProblem } from '../vault/vaults.ts'

/** The id of the workspace; `null` when there is none yet. */
export async function findWorkspaceId(store: PlanStore): Promise<Result<string | null, StorageProblem>> {
  const there = await store.getMeta(names.workspaceId)
  if (!there.ok || there.value === null) return there.ok ? succeed(null) : there
  return typeof there.value === 'string' ? succeed(there.value) : fail({ kind: 'damaged' })
}

/** The header's bytes as they are kept. */
export async function copyHeader(store: PlanStore): Promise<Result<Bytes, VaultProblem>> {
  const there = await store.getMeta(HEADER)
  if (!there.ok) return there
  if (!(there.value instanceof Uint8Array)) return fail({ kind: 'damaged' })
  const header = parseVaultHeader(there.value)
  return header.ok ? succeed(there.value) : header
}

/** Puts a header where there is none, or in the place of one that is damaged. Any other stays, a newer one too. */
export async function bringHeader(store: PlanStore, bytes: Bytes): Promise<Result<void, StorageProblem>> {
  const there = await store.claimMeta(HEADER, bytes)
  if (!there.ok) return there
  const header = there.value instanceof Uint8Array ? parseVaultHeader(there.value) : null
  const isUsable = header !== null && (header.ok || header.problem.kind === 'newer')
  if (isUsable) return succeed(undefined)
  const replaced = await store.replaceMeta(HEADER, bytes, there.value)
  return replaced.ok ? succeed(undefined) : replaced
}
