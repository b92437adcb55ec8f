/**
 * Where the random parts of a vault come from: the browser, or a test that
 * needs the same bytes each time. Keys are made as keys, so that their bytes
 * need not pass through the program.
 */

import type { Bytes } from '../bytes.ts'

export interface Chance {
  bytes(length: number): Bytes
  /** A key of 32 random bytes, in the form in which it can be wrapped and nothing else is done with it. */
  root(): Promise<CryptoKey>
  /** A pair on the curve P-256 for agreeing on a key, its private half extractable. */
  pair(): Promise<CryptoKeyPair>
}

export const browserChance: Chance = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  root: () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']),
  pair: () => crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']),
}
