/** A key that wraps one other key, made from a secret by HKDF and bound to what it is for. */

import type { Bytes } from '../bytes.ts'
import { encodeStrictly } from '../commit.ts'

/** `boundTo` says what the key is for; the same secret gives an unrelated key for anything else. */
export async function wrappingKey(
  secret: Bytes,
  salt: Bytes,
  boundTo: readonly unknown[],
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info: encodeStrictly(boundTo) }
  const made = { name: 'AES-KW', length: 256 }
  return crypto.subtle.deriveKey(how, material, made, false, ['wrapKey', 'unwrapKey'])
}
