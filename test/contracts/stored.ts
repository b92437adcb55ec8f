/** Small things to keep: a store asks nothing of the bytes. */

import type { StoredHistory, StoredPage, StoredRecord, StoredSummary } from '../../src/storage/plan-store.ts'

export const doc = 'a'.repeat(32)
export const otherDoc = 'd'.repeat(32)
export const writer = 'b'.repeat(32)
export const otherWriter = 'c'.repeat(32)

export const nearMisses = [
  'a'.repeat(31),
  'a'.repeat(33),
  'A'.repeat(32),
  `${'a'.repeat(31)}b`,
  '',
  `${doc}\u{ffff}`,
]

export function record(seq: number, change: Partial<StoredRecord> = {}): StoredRecord {
  return { doc, writer, seq, bytes: Uint8Array.of(1, 2, seq % 256), ...change }
}

export function history(seq: number, change: Partial<StoredHistory> = {}): StoredHistory {
  return { doc, writer, seq, bytes: Uint8Array.of(3, 4, seq % 256), ...change }
}

export function page(number: number, ...docs: readonly string[]): StoredPage {
  return { ...bare(number), docs }
}

/** A page as it is given to a store, which knows by the summaries whose they are. */
export function bare(number: number) {
  return { page: number, bytes: Uint8Array.of(5, number) }
}

export function summary(...bytes: readonly number[]): StoredSummary {
  return { doc, bytes: Uint8Array.of(...bytes) }
}
