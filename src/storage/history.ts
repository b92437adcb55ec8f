/**
 * The commits that a snapshot stands for, as one piece that is read only when
 * somebody asks for the history.
 *
 * They are packed as they were before they were sealed: what is sealed cannot
 * be made smaller. Header and body are kept byte for byte, so that chain hashes
 * still hold, and the piece is sealed as a whole, bound to the snapshot's name.
 */

import type { Bytes } from './bytes.ts'
import {
  decodeStrictly,
  encodeBody,
  encodeHeader,
  encodeStrictly,
  isHeader,
  isSealedName,
  parseBody,
  type Commit,
  type CommitHeader,
} from './commit.ts'
import type { StoredHistory } from './plan-store.ts'
import { squeeze, unsqueeze } from './squeeze.ts'
import { seal, unseal } from './vault/sealing.ts'

/** What a history may hold, in bytes before it is made smaller. */
const MOST_BYTES = 32 * 1024 * 1024

type Name = Pick<StoredHistory, 'doc' | 'writer' | 'seq'>

/** Packs and seals commits under the name of a snapshot's record; `null` when they are too many bytes for one history. */
export async function sealHistory(
  name: Name,
  commits: readonly Commit[],
  key: CryptoKey,
): Promise<StoredHistory | null> {
  const packed = encodeStrictly(commits.map((commit) => [encodeHeader(commit), encodeBody(commit)]))
  if (packed.length > MOST_BYTES) return null
  const { doc, writer, seq } = name
  return { doc, writer, seq, bytes: await seal(boundTo(name), await squeeze(packed), key) }
}

/** The commits of a history, `null` when it does not open or is not one of this document. */
export async function openHistory(history: StoredHistory, key: CryptoKey): Promise<readonly Commit[] | null> {
  const squeezed = await unseal(boundTo(history), history.bytes, key)
  const packed = squeezed && (await unsqueeze(squeezed, MOST_BYTES))
  const pairs = packed && decodeStrictly(packed)
  if (!Array.isArray(pairs)) return null
  const commits = pairs.map((pair) => commitIn(pair, history.doc))
  return commits.every((commit) => commit !== null) ? commits : null
}

function boundTo({ doc, writer, seq }: Name): Bytes {
  return encodeStrictly(['history', doc, writer, seq])
}

function commitIn(pair: unknown, doc: string): Commit | null {
  if (!Array.isArray(pair) || pair.length !== 2) return null
  const [named, written] = pair as readonly unknown[]
  if (!(named instanceof Uint8Array) || !(written instanceof Uint8Array)) return null
  const [header, body] = [headerIn(named), parseBody(written)]
  return header !== null && header.doc === doc && body !== null ? { ...header, ...body } : null
}

function headerIn(named: Uint8Array): CommitHeader | null {
  const parts = decodeStrictly(named)
  if (!Array.isArray(parts) || parts.length !== 5) return null
  const [v, doc, kind, writer, seq] = parts as readonly unknown[]
  const header = { v, doc, kind, writer, seq }
  return isSealedName(header) && isHeader(header) ? header : null
}
