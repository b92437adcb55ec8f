/**
 * The keys: one of this laptop, and one per document wrapped by it.
 *
 * A key that is in use cannot be taken out again: the browser keeps its bytes
 * and lends only its work. A document has a key of its own so that it can be
 * shared, or destroyed, without touching any other.
 */

import type { Bytes } from '../bytes.ts'

/** A key of 32 bytes under AES-KW. */
export const WRAPPED_LENGTH = 40

/** A wrapping key that cannot leave the browser. It opens everything that this laptop keeps. */
export function newDeviceKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-KW', length: 256 }, false, ['wrapKey', 'unwrapKey'])
}

/** A fresh document key, already wrapped: 40 bytes that may be stored in clear. */
export async function newWrappedKey(wrappedBy: CryptoKey): Promise<Bytes> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])
  return wrapKey(key, wrappedBy)
}

/** The document key in these bytes, ready for sealing; `null` when they were changed or wrapped by another key. */
export function unwrapKey(wrapped: Bytes, wrappedBy: CryptoKey): Promise<CryptoKey | null> {
  return unwrapAs(
    { algorithm: 'AES-GCM', extractable: false, usages: ['encrypt', 'decrypt'] },
    wrapped,
    wrappedBy,
  )
}

/**
 * The key in these bytes, in the one form in which it can be wrapped anew and for nothing else; `null` as above.
 * It must not outlive the function that asks for it.
 */
export function unwrapForRewrapping(wrapped: Bytes, wrappedBy: CryptoKey): Promise<CryptoKey | null> {
  return unwrapAs({ algorithm: 'AES-GCM', extractable: true, usages: ['encrypt'] }, wrapped, wrappedBy)
}

/** The 40 bytes of a key of 32 bytes, wrapped. The key must be extractable. */
export async function wrapKey(key: CryptoKey, wrappedBy: CryptoKey): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.wrapKey('raw', key, wrappedBy, 'AES-KW'))
}

export interface KeyForm {
  readonly algorithm: 'AES-GCM' | 'HKDF'
  readonly extractable: boolean
  readonly usages: KeyUsage[]
}

/** The key in these bytes, in this form; `null` when they were changed or wrapped by another key. */
export async function unwrapAs(
  form: KeyForm,
  wrapped: Bytes,
  wrappedBy: CryptoKey,
): Promise<CryptoKey | null> {
  const { algorithm, extractable, usages } = form
  try {
    return await crypto.subtle.unwrapKey('raw', wrapped, wrappedBy, 'AES-KW', algorithm, extractable, usages)
  } catch (error) {
    if (error instanceof DOMException && unwrappable.has(error.name)) return null
    throw error
  }
}

const unwrappable: ReadonlySet<string> = new Set(['OperationError', 'DataError'])
