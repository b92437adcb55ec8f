/**
 * The key of a slot, which wraps the root: made from the secret by HKDF and
 * bound to the vault, to the kind of slot and to what stands beside it. So a
 * slot that was carried over from another vault opens nothing.
 */

import { succeed, type Result } from '#domain'
import type { Bytes } from '../bytes.ts'
import { agreeOnKey } from './key-agreement.ts'
import type { Kdf, NoMemory, Stretch } from './kdf.ts'
import type { AgencySlot, QuickSlot } from './slot.ts'
import { wrappingKey } from './derived-key.ts'

const PURPOSE = 'vault slot'

export async function keyForPassphrase(
  vault: string,
  kdf: Kdf,
  passphrase: string,
  stretch: Stretch,
): Promise<Result<CryptoKey, NoMemory>> {
  const stretched = await stretch(kdf, passphrase)
  if (!stretched.ok) return stretched
  return succeed(await wrappingKey(stretched.value, kdf.salt, [PURPOSE, vault, 'passphrase']))
}

export function keyForRecovery(vault: string, salt: Bytes, key: Bytes): Promise<CryptoKey> {
  return wrappingKey(key, salt, [PURPOSE, vault, 'recovery'])
}

/** `ours` is the private half of one of the slot's two pairs, `theirs` the public half of the other; `null` when that is none. */
export function keyForAgency(
  vault: string,
  { publicKey, ephemeral }: Pick<AgencySlot, 'publicKey' | 'ephemeral'>,
  ours: CryptoKey,
  theirs: Bytes,
): Promise<CryptoKey | null> {
  return agreeOnKey(ours, theirs, [PURPOSE, vault, 'agency', publicKey, ephemeral])
}

export function keyForQuick(
  vault: string,
  { credentialId, salt }: Pick<QuickSlot, 'credentialId' | 'salt'>,
  output: Bytes,
): Promise<CryptoKey> {
  return wrappingKey(output, salt, [PURPOSE, vault, 'quick', credentialId])
}
