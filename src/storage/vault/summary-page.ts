/**
 * A page: the summaries of many documents sealed together, under a key of the
 * vault, so that a list of thousands opens in a few steps.
 *
 * It is a copy. What it says was read from the summaries themselves, and it is
 * bound to its number and to the documents in it: one that does not open is
 * passed over, and the summaries are read instead.
 */

import type { Bytes } from '../bytes.ts'
import { decodeStrictly, encodeStrictly } from '../commit.ts'
import type { StoredPage } from '../plan-store.ts'
import { seal, unseal } from './sealing.ts'

/** The bytes of a page, of summaries in the order of its documents. A nonce is handed in by tests alone. */
export function sealPage(
  { page, docs }: Omit<StoredPage, 'bytes'>,
  summaries: readonly Uint8Array[],
  key: CryptoKey,
  nonce?: Bytes,
): Promise<Bytes> {
  return seal(nameOf(page, docs), encodeStrictly(summaries), key, nonce)
}

/** The summaries of a page in the order of its documents; `null` when it does not open. */
export async function openPage(
  { page, docs, bytes }: StoredPage,
  key: CryptoKey,
): Promise<readonly Uint8Array[] | null> {
  const plain = await unseal(nameOf(page, docs), bytes, key)
  const summaries = plain && decodeStrictly(plain)
  if (!Array.isArray(summaries) || summaries.length !== docs.length) return null
  return summaries.every((each) => each instanceof Uint8Array) ? summaries : null
}

function nameOf(page: number, docs: readonly string[]): Bytes {
  return encodeStrictly(['summaries', page, docs])
}
