/**
 * A commit as it is stored and shared: the header in clear, the body sealed
 * under the document's key and bound to the header.
 *
 * A record that stands in the store under another name than its own header
 * gives, or whose header was changed, does not open.
 */

import type { Bytes } from './bytes.ts'
import {
  chainHash,
  COMMIT_VERSION,
  decodeStrictly,
  encodeBody,
  encodeHeader,
  encodeStrictly,
  isHeader,
  parseBody,
  type Commit,
  type CommitHeader,
} from './commit.ts'
import type { StoredRecord } from './plan-store.ts'
import { seal, unseal } from './vault/sealing.ts'

export type Opened =
  | { readonly kind: 'open'; readonly commit: Commit; readonly hash: Bytes }
  /** Its format is of a later version: kept as it is, and not judged. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }

/** The record to be stored, and the chain hash that the writer's next commit carries. */
export async function sealCommit(
  commit: Commit,
  key: CryptoKey,
): Promise<{ readonly record: StoredRecord; readonly hash: Bytes }> {
  const { v, doc, kind, writer, seq } = commit
  const header = encodeHeader(commit)
  const body = encodeBody(commit)
  const sealed = await seal(header, body, key)
  const bytes = encodeStrictly([v, doc, kind, writer, seq, sealed])
  return { record: { doc, writer, seq, bytes }, hash: await chainHash(header, body) }
}

export async function openRecord(record: StoredRecord, key: CryptoKey): Promise<Opened> {
  const parts = partsOf(record.bytes)
  if (parts === null) return { kind: 'damaged' }
  if (parts === 'newer') return { kind: 'newer' }

  const { header, sealed } = parts
  if (header.doc !== record.doc || header.writer !== record.writer || header.seq !== record.seq) {
    return { kind: 'damaged' }
  }
  const name = encodeHeader(header)
  const plain = await unseal(name, sealed, key)
  const body = plain && parseBody(plain)
  if (!plain || !body) return { kind: 'damaged' }
  return { kind: 'open', commit: { ...header, ...body }, hash: await chainHash(name, plain) }
}

function partsOf(
  bytes: Uint8Array,
): { readonly header: CommitHeader; readonly sealed: Bytes } | 'newer' | null {
  const parts = decodeStrictly(bytes)
  if (!Array.isArray(parts)) return null

  const [v, doc, kind, writer, seq, sealed] = parts as readonly unknown[]
  if (typeof v === 'number' && v > COMMIT_VERSION) return 'newer'
  const header = { v, doc, kind, writer, seq }
  if (parts.length !== 6 || !isHeader(header) || !(sealed instanceof Uint8Array)) return null
  return { header, sealed: new Uint8Array(sealed) }
}
