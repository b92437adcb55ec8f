import type { StoredHistory, StoredRecord, StoredSummary } from '../plan-store.ts'
import type { BackupDocument } from './open-backup.ts'
import type { Part } from './parts.ts'
import { readFrames, type FileWindow } from './read-frames.ts'

/** All that a backup has of one document. */
export interface Pieces {
  readonly doc: string
  readonly records: readonly StoredRecord[]
  readonly histories: readonly StoredHistory[]
  readonly summary: StoredSummary | null
}

/** Reads them again; `null` when the file is no longer what it was. */
export async function readPieces(document: BackupDocument, file: FileWindow): Promise<Pieces | null> {
  const { doc, at, records, histories, summaries } = document
  const parts = await readParts(file, at, records + histories + summaries)
  if (parts === null) return null
  const pieces = {
    doc,
    records: parts.flatMap((part) => (part.kind === 'record' ? [nameAnd(part)] : [])),
    histories: parts.flatMap((part) => (part.kind === 'history' ? [nameAnd(part)] : [])),
    summary: summaryIn(parts),
  }
  const isAll = pieces.records.length === records && pieces.histories.length === histories
  return isAll && parts.every((part) => 'doc' in part && part.doc === doc) ? pieces : null
}

async function readParts(file: FileWindow, at: number, count: number): Promise<readonly Part[] | null> {
  const parts: Part[] = []
  if (count === 0) return parts
  for await (const found of readFrames(file, at)) {
    if (found === 'lost') return null
    parts.push(found.part)
    if (parts.length === count) return parts
  }
  return null
}

function nameAnd({ doc, writer, seq, bytes }: StoredRecord): StoredRecord {
  return { doc, writer, seq, bytes }
}

function summaryIn(parts: readonly Part[]): StoredSummary | null {
  const part = parts.find(({ kind }) => kind === 'summary')
  return part?.kind === 'summary' ? { doc: part.doc, bytes: part.bytes } : null
}
