import { fail, succeed, type Result } from '#domain'
import type { MetaValue, PlanStore } from '../plan-store.ts'
import { newRandomId } from '../random-id.ts'
import type { StorageProblem } from '../storage-problem.ts'
import { newDeviceKey } from './keys.ts'

/** The names under which a store keeps what belongs to no document. */
export const names = { deviceKey: 'device-key', deviceId: 'device-id', workspaceId: 'workspace-id' } as const

/**
 * The key of this laptop, made when there is none. Of two tabs that make one at
 * the same time, both get the one that was kept.
 *
 * A store that has documents and no key is damaged: a new key would open none
 * of them, and would look like an empty home. The documents are asked for
 * first, since a key is always kept before the first document.
 */
export async function claimDeviceKey(store: PlanStore): Promise<Result<CryptoKey, StorageProblem>> {
  const documents = await store.listDocuments()
  if (!documents.ok) return documents
  const there = await store.getMeta(names.deviceKey)
  if (!there.ok) return there
  if (there.value !== null) return asKey(there.value)
  if (documents.value.length > 0) return fail({ kind: 'damaged' })

  const claimed = await store.claimMeta(names.deviceKey, await newDeviceKey())
  return claimed.ok ? asKey(claimed.value) : claimed
}

export type IdName = 'deviceId' | 'workspaceId'
export const idNames: readonly IdName[] = ['deviceId', 'workspaceId']

/** A random id that this store keeps for good; `fresh` becomes it when there is none. */
export async function claimId(
  store: PlanStore,
  name: IdName,
  fresh = newRandomId(),
): Promise<Result<string, StorageProblem>> {
  const claimed = await store.claimMeta(names[name], fresh)
  if (!claimed.ok) return claimed
  return typeof claimed.value === 'string' ? succeed(claimed.value) : fail({ kind: 'damaged' })
}

function asKey(value: MetaValue): Result<CryptoKey, StorageProblem> {
  return value instanceof CryptoKey ? succeed(value) : fail({ kind: 'damaged' })
}
