import type { Bytes } from '../bytes.ts'

/** What tells a wrapped key from others, and gives nothing of it: the first eight bytes of its SHA-256. */
export async function markOfKey(wrappedKey: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', wrappedKey)).slice(0, 8)
}
