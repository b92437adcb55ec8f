/** What the frames of a backup say, and the beginning of the file. `README.md` of the floor above writes the bytes out. */

import { asBytes, sameBytes, type Bytes } from '../bytes.ts'
import { decodeStrictly, encodeStrictly, HASH_LENGTH, isCount } from '../commit.ts'
import type { StoredHistory, StoredRecord, StoredSummary } from '../plan-store.ts'
import { isRandomId } from '../random-id.ts'
import { WRAPPED_LENGTH } from '../vault/keys.ts'
import { MOST_IN_FRAME } from './frame.ts'

const MAGIC = Uint8Array.of(0x89, 0x49, 0x46, 0x53, 0x50, 0x42, 0x4b, 0x0a)
export const BACKUP_VERSION = 1
export const BEGINNING_LENGTH = 12

/** Whose backup it is. It stands at both ends, since without it nothing can be opened. */
export interface StartPart {
  readonly kind: 'vault'
  /** The day on which it was made, such as 2026-11-29. */
  readonly madeOn: string
  /** The header of the vault, or of a lock of the backup's own. */
  readonly header: Bytes
  readonly workspaceId: string | null
  /** How many documents were to follow. */
  readonly documents: number
}

/** A document, and how many frames about it come next: its records, its histories, and its summary, if any. */
export interface DocumentPart {
  readonly kind: 'document'
  readonly doc: string
  readonly wrappedKey: Bytes
  readonly records: number
  readonly histories: number
  readonly summaries: number
}

type RecordPart = { readonly kind: 'record' } & StoredRecord
type HistoryPart = { readonly kind: 'history' } & StoredHistory
type SummaryPart = { readonly kind: 'summary' } & StoredSummary

/** The last frame: how many there were, the hash of their checksums, and a code that only the lock's key makes. */
export interface EndPart {
  readonly kind: 'end'
  readonly documents: number
  readonly frames: number
  readonly digest: Bytes
  readonly mac: Bytes
}

export type Part = StartPart | DocumentPart | RecordPart | HistoryPart | SummaryPart | EndPart

/** The first bytes of a backup: what it is, and its version. */
export function beginning(): Bytes {
  const bytes = new Uint8Array(BEGINNING_LENGTH)
  bytes.set(MAGIC)
  new DataView(bytes.buffer).setUint32(MAGIC.length, BACKUP_VERSION)
  return bytes
}

/** The version of the backup that begins so; `null` when it is none. */
export function versionIn(bytes: Bytes): number | null {
  if (bytes.length !== BEGINNING_LENGTH || !sameBytes(bytes.subarray(0, MAGIC.length), MAGIC)) return null
  const version = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length)
  return version === 0 ? null : version
}

/** The array that is written for a part: its kind, and then the rest in a fixed order. */
export function fieldsOf(part: Part): readonly unknown[] {
  switch (part.kind) {
    case 'vault':
      return [part.kind, part.madeOn, part.header, part.workspaceId, part.documents]
    case 'document':
      return [part.kind, part.doc, part.wrappedKey, part.records, part.histories, part.summaries]
    case 'record':
    case 'history':
      return [part.kind, part.doc, part.writer, part.seq, part.bytes]
    case 'summary':
      return [part.kind, part.doc, part.bytes]
    case 'end':
      return [part.kind, part.documents, part.frames, part.digest, part.mac]
  }
}

/** The part that these bytes write, to the byte; `null` when they write none. */
export function parsePart(payload: Bytes): Part | null {
  const fields = decodeStrictly(payload, MOST_IN_FRAME)
  if (!Array.isArray(fields)) return null
  const [kind, ...rest]: readonly unknown[] = fields
  const part = typeof kind === 'string' ? (parsers.get(kind)?.(rest) ?? null) : null
  return part !== null && sameBytes(encodeStrictly(fieldsOf(part)), payload) ? part : null
}

type Parse = (fields: readonly unknown[]) => Part | null

const parsers: ReadonlyMap<string, Parse> = new Map<Part['kind'], Parse>([
  ['vault', startOf],
  ['document', documentOf],
  ['record', (fields) => namedOf('record', fields)],
  ['history', (fields) => namedOf('history', fields)],
  ['summary', summaryOf],
  ['end', endOf],
])

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOST_IN_HEADER = 64 * 1024

function startOf([madeOn, one, workspaceId, documents]: readonly unknown[]): StartPart | null {
  const header = asBytes(one, 1, MOST_IN_HEADER)
  if (typeof madeOn !== 'string' || !DAY.test(madeOn)) return null
  if (header === null || !isCount(documents)) return null
  if (workspaceId !== null && !isRandomId(workspaceId)) return null
  return { kind: 'vault', madeOn, header, workspaceId, documents }
}

function documentOf([doc, key, records, histories, summaries]: readonly unknown[]): DocumentPart | null {
  const wrappedKey = asBytes(key, WRAPPED_LENGTH)
  if (!isRandomId(doc) || wrappedKey === null) return null
  if (!isCount(records) || !isCount(histories) || !isCount(summaries) || summaries > 1) return null
  return { kind: 'document', doc, wrappedKey, records, histories, summaries }
}

function namedOf(
  kind: 'record' | 'history',
  [doc, writer, seq, one]: readonly unknown[],
): RecordPart | HistoryPart | null {
  const bytes = asBytes(one, 0, MOST_IN_FRAME)
  return isRandomId(doc) && isRandomId(writer) && isCount(seq) && bytes
    ? { kind, doc, writer, seq, bytes }
    : null
}

function summaryOf([doc, one]: readonly unknown[]): SummaryPart | null {
  const bytes = asBytes(one, 0, MOST_IN_FRAME)
  return isRandomId(doc) && bytes ? { kind: 'summary', doc, bytes } : null
}

function endOf([documents, frames, one, other]: readonly unknown[]): EndPart | null {
  const [digest, mac] = [asBytes(one, HASH_LENGTH), asBytes(other, HASH_LENGTH)]
  if (!isCount(documents) || !isCount(frames) || digest === null || mac === null) return null
  return { kind: 'end', documents, frames, digest, mac }
}
