/**
 * A key that two pairs on the curve P-256 have in common (ECDH). The giver makes
 * a pair for one use, keeps only its public half beside what was wrapped, and
 * cannot open it again; whoever has the private half of the taker's pair can.
 *
 * Nothing here says who the giver was.
 */

import { asBytes, type Bytes } from '../bytes.ts'
import { wrappingKey, type Purpose } from './derived-key.ts'

const PUBLIC_KEY_LENGTH = 65

const curve = { name: 'ECDH', namedCurve: 'P-256' }
const UNCOMPRESSED = 4

/** 65 bytes that begin as a public key does; whether they are one shows when it is used. */
export function asPublicKey(value: unknown): Bytes | null {
  const bytes = asBytes(value, PUBLIC_KEY_LENGTH)
  return bytes?.[0] === UNCOMPRESSED ? bytes : null
}

/** The wrapping key that the pairs share; `null` when the public bytes are no point of the curve. */
export async function agreeOnKey(
  privateKey: CryptoKey,
  publicBytes: Bytes,
  purpose: Purpose,
): Promise<CryptoKey | null> {
  const publicKey = await importPublicKey(publicBytes)
  if (publicKey === null) return null
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: publicKey }, privateKey, 256)
  return wrappingKey(new Uint8Array(shared), new Uint8Array(), purpose)
}

/** The public key in these 65 bytes; `null` when they are no point of the curve. */
export async function importPublicKey(bytes: Bytes): Promise<CryptoKey | null> {
  return orNull(crypto.subtle.importKey('raw', bytes, curve, true, []))
}

/** The private key in these PKCS #8 bytes, not extractable; `null` when they are none. */
export async function importPrivateKey(bytes: Bytes): Promise<CryptoKey | null> {
  return orNull(crypto.subtle.importKey('pkcs8', bytes, curve, false, ['deriveBits']))
}

export async function exportPublicKey(key: CryptoKey): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.exportKey('raw', key))
}

async function orNull(key: Promise<CryptoKey>): Promise<CryptoKey | null> {
  try {
    return await key
  } catch (error) {
    if (error instanceof DOMException && error.name === 'DataError') return null
    throw error
  }
}
