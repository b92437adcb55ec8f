/**
 * The keys: one of this laptop, and one per document wrapped by it.
 *
 * A key that is in use cannot be taken out again: the browser keeps its bytes
 * and lends only its work. A document has a key of its own so that it can be
 * shared, or destroyed, without touching any other.
 */

import type { Bytes } from '../bytes.ts'

/** A wrapping key that cannot leave the browser. It opens everything that this laptop keeps. */
export function newDeviceKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-KW', length: 256 }, false, ['wrapKey', 'unwrapKey'])
}

/** A fresh document key, already wrapped: 40 bytes that may be stored in clear. */
export async function newWrappedKey(wrappedBy: CryptoKey): Promise<Bytes> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])
  return new Uint8Array(await crypto.subtle.wrapKey('raw', key, wrappedBy, 'AES-KW'))
}

/** The document key in these bytes, ready for sealing; `null` when they were changed or wrapped by another key. */
export async function unwrapKey(wrapped: Bytes, wrappedBy: CryptoKey): Promise<CryptoKey | null> {
  try {
    const usages: KeyUsage[] = ['encrypt', 'decrypt']
    return await crypto.subtle.unwrapKey('raw', wrapped, wrappedBy, 'AES-KW', 'AES-GCM', false, usages)
  } catch (error) {
    if (error instanceof DOMException && unwrappable.has(error.name)) return null
    throw error
  }
}

const unwrappable: ReadonlySet<string> = new Set(['OperationError', 'DataError'])
