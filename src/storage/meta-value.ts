import { sameBytes } from './bytes.ts'
import type { MetaValue } from './plan-store.ts'

/** Whether two values are the same text or the same bytes, or both are nothing. Keys do not show whether they are the same. */
export function sameMeta(one: MetaValue | null, other: MetaValue | null): boolean {
  if (one instanceof Uint8Array && other instanceof Uint8Array) return sameBytes(one, other)
  return one === other && !(one instanceof CryptoKey)
}
