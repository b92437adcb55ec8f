import { decodeStrictly } from '../commit.ts'
import type { StoredRecord, StoredSummary } from '../plan-store.ts'

/** A summary under the name that its own header gives; names of nothing when it has none, so that it does not open. */
export function recordOfSummary({ doc, bytes }: StoredSummary): StoredRecord {
  const parts = decodeStrictly(bytes)
  const [writer, seq]: readonly unknown[] = Array.isArray(parts) ? parts.slice(3, 5) : []
  return {
    doc,
    writer: typeof writer === 'string' ? writer : '',
    seq: typeof seq === 'number' ? seq : 0,
    bytes,
  }
}
