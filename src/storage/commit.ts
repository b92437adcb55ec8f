/**
 * A commit: the unit in which a document is kept and shared.
 *
 * It has a header, which stays readable so that a store can find it, and a
 * body, which never leaves this floor unsealed. The bytes are CBOR in its
 * deterministic form, two arrays of fixed order; `README.md` of this floor
 * writes them out. The same commit always has the same bytes, because each
 * commit names the hash of the one before it by the same writer.
 *
 * A writer is one tab that has one document open for writing. Its commits are
 * numbered from 0 without gaps, and number 0 is its opening: who writes here.
 */

import { decode, encode } from 'cborg'
import { sameBytes, type Bytes } from './bytes.ts'
import { isRandomId } from './random-id.ts'

const commitKinds = ['opening', 'commit', 'snapshot', 'summary', 'checkpoint'] as const
export type CommitKind = (typeof commitKinds)[number]

export const COMMIT_VERSION = 1

/** What stands in clear beside a sealed commit, and is bound to it. A later program may know more kinds. */
export interface SealedName {
  readonly v: typeof COMMIT_VERSION
  readonly doc: string
  readonly kind: string
  readonly writer: string
  readonly seq: number
}

export interface CommitHeader extends SealedName {
  readonly kind: CommitKind
}

export interface CommitBody {
  /** The chain hash of this writer's commit before; `null` for the opening and for what stands beside the chain. */
  readonly prev: Uint8Array | null
  /** The version that wrote it, and the lowest version that may open it for editing. */
  readonly wrote: number
  readonly needs: number
  /** UTC as claimed by the laptop; never used to decide anything. */
  readonly at: string
  readonly intent: string
  readonly update: Uint8Array
}

export interface Commit extends CommitHeader, CommitBody {}

const MAX_BYTES = 64 * 1024 * 1024
const MAX_INTENT = 1000
const MAX_TIME = 40
const MAX_KIND = 40
export const HASH_LENGTH = 32

const strictly = {
  strict: true,
  allowIndefinite: false,
  allowUndefined: false,
  allowInfinity: false,
  allowNaN: false,
  allowBigInt: false,
  rejectDuplicateMapKeys: true,
}

/** The header's bytes: what a sealed commit is bound to. */
export function encodeHeader({ v, doc, kind, writer, seq }: SealedName): Bytes {
  return encodeStrictly([v, doc, kind, writer, seq])
}

/** The bytes that are sealed. Throws for a body that `parseBody` would refuse: it could never be read again. */
export function encodeBody(body: CommitBody): Bytes {
  if (!isBody(body)) throw new RangeError('A commit is out of bounds.')
  return bytesOf(body)
}

/** The body these bytes write; `null` for anything that `encodeBody` would not have written, byte for byte. */
export function parseBody(bytes: Uint8Array): CommitBody | null {
  const parts = decodeStrictly(bytes)
  if (!Array.isArray(parts) || parts.length !== 6) return null

  const [prev, wrote, needs, at, intent, update] = parts as readonly unknown[]
  const body = { prev, wrote, needs, at, intent, update }
  return isBody(body) && sameBytes(bytesOf(body), bytes) ? body : null
}

/** SHA-256 over the header's bytes and then the body's: what the writer's next commit carries as `prev`. */
export async function chainHash(header: Uint8Array, body: Uint8Array): Promise<Bytes> {
  const whole = new Uint8Array(header.length + body.length)
  whole.set(header)
  whole.set(body, header.length)
  return new Uint8Array(await crypto.subtle.digest('SHA-256', whole))
}

export function isSealedName(value: { readonly [Name in keyof SealedName]: unknown }): value is SealedName {
  return (
    value.v === COMMIT_VERSION &&
    isRandomId(value.doc) &&
    isText(value.kind, MAX_KIND) &&
    isRandomId(value.writer) &&
    isCount(value.seq)
  )
}

/** Whether this program knows what a commit of this kind means. */
export function isHeader(name: SealedName): name is CommitHeader {
  return commitKinds.some((kind) => kind === name.kind)
}

export function encodeStrictly(value: unknown): Bytes {
  return new Uint8Array(encode(value))
}

/** What the bytes say, or `undefined` when they are more than `most` or not CBOR in its one strict form. */
export function decodeStrictly(bytes: Uint8Array, most = MAX_BYTES): unknown {
  if (bytes.length > most) return undefined
  try {
    return decode(bytes, strictly)
  } catch {
    return undefined
  }
}

function bytesOf({ prev, wrote, needs, at, intent, update }: CommitBody): Bytes {
  return encodeStrictly([prev, wrote, needs, at, intent, update])
}

function isBody(value: { readonly [Name in keyof CommitBody]: unknown }): value is CommitBody {
  return (
    (value.prev === null || (value.prev instanceof Uint8Array && value.prev.length === HASH_LENGTH)) &&
    isCount(value.wrote) &&
    isCount(value.needs) &&
    isText(value.at, MAX_TIME) &&
    isText(value.intent, MAX_INTENT) &&
    value.update instanceof Uint8Array &&
    value.update.length < MAX_BYTES - 8 * MAX_INTENT
  )
}

export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most
}
