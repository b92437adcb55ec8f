/**
 * A short form of an agency's public key, for comparing by eye or over the
 * telephone: six groups of five digits. Making another key with the same digits
 * is out of reach.
 */

import type { Bytes } from '../bytes.ts'

const GROUPS = 6
const BYTES_A_GROUP = 5

/** Each group is five bytes of the key's SHA-256 as a number, its last five digits: `04211 90377 …`. */
export async function fingerprintOf(publicKey: Bytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', publicKey))
  return Array.from({ length: GROUPS }, (_, index) => groupOf(hash, index * BYTES_A_GROUP)).join(' ')
}

function groupOf(hash: Bytes, from: number): string {
  const number = hash.subarray(from, from + BYTES_A_GROUP).reduce((sum, byte) => sum * 256 + byte, 0)
  return String(number % 100_000).padStart(5, '0')
}
