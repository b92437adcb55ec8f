/**
 * Sealing: how everything is encrypted before it touches the disk.
 *
 * Every record is sealed on its own with AES-GCM, under a fresh nonce and
 * bound to its name: a sealed record that is put under another name no longer
 * opens. Names stay readable, because a store has to find them; so nothing
 * about a family belongs in one.
 *
 * The caller brings the key, and decides when it is forgotten.
 */

import type { Bytes } from '../bytes.ts'

export const NONCE_LENGTH = 12

/**
 * The nonce, 12 random bytes, followed by what AES-GCM makes of the plain bytes: as many, and a tag of 16.
 * A nonce that is handed in must be random too; it is for tests that need the same bytes each time.
 */
export async function seal(name: Bytes, plain: Bytes, key: CryptoKey, nonce = newNonce()): Promise<Bytes> {
  const closed = await crypto.subtle.encrypt(boundTo(name, nonce), key, plain)
  const sealed = new Uint8Array(NONCE_LENGTH + closed.byteLength)
  sealed.set(nonce)
  sealed.set(new Uint8Array(closed), NONCE_LENGTH)
  return sealed
}

/**
 * Opens what `seal` closed under the same name.
 *
 * Answers `null` when the key is wrong, the name is another, or a byte was
 * changed. AES-GCM cannot tell these apart, and neither should a caller: the
 * record is not to be trusted. Any other failure is a bug and is thrown.
 */
export async function unseal(name: Bytes, sealed: Bytes, key: CryptoKey): Promise<Bytes | null> {
  const nonce = sealed.subarray(0, NONCE_LENGTH)
  if (nonce.length < NONCE_LENGTH) return null
  try {
    const opened = await crypto.subtle.decrypt(boundTo(name, nonce), key, sealed.subarray(NONCE_LENGTH))
    return new Uint8Array(opened)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null
    throw error
  }
}

function newNonce(): Bytes {
  return crypto.getRandomValues(new Uint8Array(NONCE_LENGTH))
}

function boundTo(name: Bytes, nonce: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: name }
}
