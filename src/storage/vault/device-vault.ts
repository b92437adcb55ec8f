/**
 * A vault whose key lies in its own store. Whoever has the store has the key, so
 * it is for a store that is only memory, and for reading what was written before
 * there were passphrases.
 */

import type { Result } from '#domain'
import type { StorageProblem } from '../storage-problem.ts'
import { claimDeviceKey } from './device-key.ts'
import { openVault, type Vault, type VaultOf } from './open-vault.ts'

export async function openDeviceVault(
  of: Omit<VaultOf, 'wrapping' | 'pages'>,
): Promise<Result<Vault, StorageProblem>> {
  const deviceKey = await claimDeviceKey(of.store)
  return deviceKey.ok ? openVault({ ...of, wrapping: deviceKey.value, pages: null }) : deviceKey
}
