/**
 * A snapshot: a document's whole state, and the commits that it stands for.
 *
 * It says for each writer up to which commit it reaches, and that commit's
 * chain hash, so that the writer's next commit is checked against it as if
 * all before were still there. The state may hold more than that, never less.
 */

import { sameBytes, type Bytes } from './bytes.ts'
import { decodeStrictly, encodeStrictly, HASH_LENGTH, isCount } from './commit.ts'
import { isRandomId } from './random-id.ts'

export interface Snapshot {
  /** The document as one update. */
  readonly state: Uint8Array
  /** In order of writer, each writer once. */
  readonly heads: readonly Head[]
}

/** The last commit of a writer, by its number and chain hash. */
export interface Head {
  readonly writer: string
  readonly seq: number
  readonly hash: Uint8Array
}

/** More sittings than a plan will see in the years it is kept. */
const MOST_HEADS = 100_000

/** The bytes that a snapshot's record carries as its update. Throws for a snapshot that `parseSnapshot` would refuse. */
export function encodeSnapshot(snapshot: Snapshot): Bytes {
  if (!areHeads(snapshot.heads)) throw new RangeError('A snapshot is out of bounds.')
  return bytesOf(snapshot)
}

/** The snapshot these bytes write; `null` for anything that `encodeSnapshot` would not have written, byte for byte. */
export function parseSnapshot(bytes: Uint8Array): Snapshot | null {
  const parts = decodeStrictly(bytes)
  if (!Array.isArray(parts) || parts.length !== 2) return null
  const [state, listed] = parts as readonly unknown[]
  if (!(state instanceof Uint8Array) || !Array.isArray(listed)) return null

  const heads = listed.map(headOf)
  if (!areHeads(heads)) return null
  const snapshot = { state, heads }
  return sameBytes(bytesOf(snapshot), bytes) ? snapshot : null
}

function bytesOf({ state, heads }: Snapshot): Bytes {
  return encodeStrictly([state, heads.map(({ writer, seq, hash }) => [writer, seq, hash])])
}

function headOf(parts: unknown): unknown {
  if (!Array.isArray(parts)) return null
  const [writer, seq, hash] = parts as readonly unknown[]
  return { writer, seq, hash }
}

function areHeads(heads: readonly unknown[]): heads is readonly Head[] {
  if (heads.length > MOST_HEADS || !heads.every(isHead)) return false
  return heads.every(({ writer }, index) => index === 0 || writer > (heads[index - 1]?.writer ?? ''))
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false
  const { writer, seq, hash }: { writer?: unknown; seq?: unknown; hash?: unknown } = value
  return isRandomId(writer) && isCount(seq) && hash instanceof Uint8Array && hash.length === HASH_LENGTH
}
