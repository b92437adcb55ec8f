/** A key made from a secret by HKDF, and bound to what it is for: the same secret gives an unrelated key for anything else. */

import type { Bytes } from '../bytes.ts'
import { encodeStrictly } from '../commit.ts'

/** What a key is for: anything that CBOR writes in one way. */
export type Purpose = readonly unknown[]

/** A key that wraps one other key. */
export function wrappingKey(secret: Bytes, salt: Bytes, purpose: Purpose): Promise<CryptoKey> {
  return derive(secret, salt, purpose, { algorithm: 'AES-KW', usages: ['wrapKey', 'unwrapKey'] })
}

/** A key that seals one file. */
export function sealingKey(secret: Bytes, salt: Bytes, purpose: Purpose): Promise<CryptoKey> {
  return derive(secret, salt, purpose, { algorithm: 'AES-GCM', usages: ['encrypt', 'decrypt'] })
}

interface Form {
  readonly algorithm: 'AES-KW' | 'AES-GCM'
  readonly usages: KeyUsage[]
}

async function derive(secret: Bytes, salt: Bytes, purpose: Purpose, form: Form): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info: encodeStrictly(purpose) }
  return crypto.subtle.deriveKey(how, material, { name: form.algorithm, length: 256 }, false, form.usages)
}
