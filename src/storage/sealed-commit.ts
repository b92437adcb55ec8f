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
  isSealedName,
  parseBody,
  type Commit,
  type SealedName,
} from './commit.ts'
import type { StoredRecord } from './plan-store.ts'
import { seal, unseal } from './vault/sealing.ts'

export type Opened =
  | { readonly kind: 'open'; readonly commit: Commit; readonly hash: Bytes }
  /** Its format is of a later version, or its kind is: kept as it is, and not judged. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }

/** The record to be stored, and the chain hash that the writer's next commit carries. */
export async function sealCommit(
  commit: Commit,
  key: CryptoKey,
): Promise<{ readonly record: StoredRecord; readonly hash: Bytes }> {
  const name = encodeHeader(commit)
  const body = encodeBody(commit)
  // Both at once: each takes a way to another thread and back, which is felt at every key.
  const [sealed, hash] = await Promise.all([seal(name, body, key), chainHash(name, body)])
  return { record: recordOf(commit, sealed), hash }
}

/**
 * The same commit under another key. What was sealed is not looked into, so a
 * commit that needs a newer version goes along. `null` when it does not open.
 */
export async function resealRecord(
  record: StoredRecord,
  from: CryptoKey,
  to: CryptoKey,
): Promise<StoredRecord | null> {
  const parts = partsOf(record.bytes)
  if (parts === null || parts === 'newer') return null
  const name = encodeHeader(parts.header)
  const plain = await unseal(name, parts.sealed, from)
  return plain && recordOf(parts.header, await seal(name, plain, to))
}

export async function openRecord(record: StoredRecord, key: CryptoKey): Promise<Opened> {
  const parts = partsOf(record.bytes)
  if (parts === null) return { kind: 'damaged' }
  if (parts === 'newer') return { kind: 'newer' }

  const { header, sealed } = parts
  const isHere = header.doc === record.doc && header.writer === record.writer && header.seq === record.seq
  if (!isHere) return { kind: 'damaged' }
  const name = encodeHeader(header)
  const plain = await unseal(name, sealed, key)
  return plain === null ? { kind: 'damaged' } : openedOf(header, name, plain)
}

/** The summary of a document in these bytes, whoever wrote it; `null` when it is none, or does not open. It is in no chain, so nothing is hashed. */
export async function openSummary(
  doc: string,
  bytes: Uint8Array,
  key: CryptoKey,
): Promise<Uint8Array | null> {
  const parts = partsOf(bytes)
  if (parts === null || parts === 'newer') return null
  const { header, sealed } = parts
  if (header.doc !== doc || header.kind !== 'summary') return null
  const plain = await unseal(encodeHeader(header), sealed, key)
  return plain && (parseBody(plain)?.update ?? null)
}

/** What was sealed under the document's key is no damage: a kind that is unknown here, a later program wrote. */
async function openedOf(header: SealedName, name: Bytes, plain: Bytes): Promise<Opened> {
  if (!isHeader(header)) return { kind: 'newer' }
  const body = parseBody(plain)
  if (body === null) return { kind: 'damaged' }
  return { kind: 'open', commit: { ...header, ...body }, hash: await chainHash(name, plain) }
}

function recordOf({ v, doc, kind, writer, seq }: SealedName, sealed: Bytes): StoredRecord {
  return { doc, writer, seq, bytes: encodeStrictly([v, doc, kind, writer, seq, sealed]) }
}

function partsOf(
  bytes: Uint8Array,
): { readonly header: SealedName; readonly sealed: Bytes } | 'newer' | null {
  const parts = decodeStrictly(bytes)
  if (!Array.isArray(parts)) return null

  const [v, doc, kind, writer, seq, sealed] = parts as readonly unknown[]
  if (typeof v === 'number' && v > COMMIT_VERSION) return 'newer'
  const header = { v, doc, kind, writer, seq }
  if (parts.length !== 6 || !isSealedName(header) || !(sealed instanceof Uint8Array)) return null
  return { header, sealed: new Uint8Array(sealed) }
}
