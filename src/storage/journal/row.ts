/**
 * What a journal says: one row for each thing that was kept, replaced or let go.
 *
 * A row has the names by which a store finds things, and bytes that are sealed
 * already. `README.md` of this floor writes the form out.
 */

import { asBytes, type Bytes } from '../bytes.ts'
import { isCount } from '../commit.ts'

export type JournalRow =
  /** A document and its wrapped key. */
  | { readonly kind: 'document'; readonly doc: string; readonly wrappedKey: Bytes }
  | RecordRow
  | HistoryRow
  /** The newest summary of a document takes the place of the one before. */
  | { readonly kind: 'summary'; readonly doc: string; readonly bytes: Bytes }
  /** What a snapshot stands for: this writer's records up to this number are let go. */
  | { readonly kind: 'covered'; readonly doc: string; readonly writer: string; readonly seq: number }
  /** All that was said of the document before this is let go; what it has now stands beside. `from` is the mark of the key it had. */
  | { readonly kind: 'rewritten'; readonly doc: string; readonly from: Bytes }
  /** The document is gone for good. */
  | { readonly kind: 'removed'; readonly doc: string }
  /** A value of the vault; the newest under a name counts. */
  | { readonly kind: 'meta'; readonly name: string; readonly value: string | Bytes }

interface RecordRow {
  readonly kind: 'record'
  readonly doc: string
  readonly writer: string
  readonly seq: number
  readonly bytes: Bytes
}

interface HistoryRow extends Omit<RecordRow, 'kind'> {
  readonly kind: 'history'
}

/** The row as an array for CBOR. */
export function partsOf(row: JournalRow): readonly unknown[] {
  switch (row.kind) {
    case 'document':
      return [row.kind, row.doc, row.wrappedKey]
    case 'record':
    case 'history':
      return [row.kind, row.doc, row.writer, row.seq, row.bytes]
    case 'summary':
      return [row.kind, row.doc, row.bytes]
    case 'covered':
      return [row.kind, row.doc, row.writer, row.seq]
    case 'rewritten':
      return [row.kind, row.doc, row.from]
    case 'removed':
      return [row.kind, row.doc]
    case 'meta':
      return [row.kind, row.name, row.value]
  }
}

/** The row that these parts write, `null` when they write none. */
export function parseRow(parts: unknown): JournalRow | null {
  if (!Array.isArray(parts)) return null
  const [kind, name, ...others] = parts as readonly unknown[]
  const parser = parsers.get(kind)
  return typeof name === 'string' && parser !== undefined ? parser(name, others) : null
}

type Parser = (name: string, parts: readonly unknown[]) => JournalRow | null

const parsers: ReadonlyMap<unknown, Parser> = new Map<JournalRow['kind'], Parser>([
  ['document', (doc, [key]) => withBytes(key, (wrappedKey) => ({ kind: 'document', doc, wrappedKey }))],
  ['record', (doc, parts) => withName(parts, (named) => ({ kind: 'record', doc, ...named }))],
  ['history', (doc, parts) => withName(parts, (named) => ({ kind: 'history', doc, ...named }))],
  ['summary', (doc, [part]) => withBytes(part, (bytes) => ({ kind: 'summary', doc, bytes }))],
  ['covered', parseCovered],
  ['rewritten', (doc, [mark]) => withBytes(mark, (from) => ({ kind: 'rewritten', doc, from }))],
  ['removed', (doc) => ({ kind: 'removed', doc })],
  ['meta', parseMeta],
])

function parseCovered(doc: string, [writer, seq]: readonly unknown[]): JournalRow | null {
  return typeof writer === 'string' && isCount(seq) ? { kind: 'covered', doc, writer, seq } : null
}

function parseMeta(name: string, [value]: readonly unknown[]): JournalRow | null {
  if (typeof value === 'string') return { kind: 'meta', name, value }
  return withBytes(value, (bytes) => ({ kind: 'meta', name, value: bytes }))
}

function withName<Row>(
  [writer, seq, part]: readonly unknown[],
  rowOf: (named: Pick<RecordRow, 'writer' | 'seq' | 'bytes'>) => Row,
): Row | null {
  if (typeof writer !== 'string' || !isCount(seq)) return null
  return withBytes(part, (bytes) => rowOf({ writer, seq, bytes }))
}

function withBytes<Row>(value: unknown, rowOf: (bytes: Bytes) => Row): Row | null {
  const bytes = asBytes(value, 0, Number.MAX_SAFE_INTEGER)
  return bytes === null ? null : rowOf(bytes)
}
