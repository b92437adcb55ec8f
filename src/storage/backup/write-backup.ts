/**
 * Writes one file with everything that a vault has.
 *
 * All of it is sealed already, so nothing is opened here and no readable word is
 * in memory. Each document is read at a moment of its own; what is written
 * meanwhile is in the next backup. Pieces of about a megabyte are handed on as
 * they come.
 */

import { fail, succeed, type Result } from '#domain'
import { joinBytes, type Bytes } from '../bytes.ts'
import type { PlanStore, StoredDocument } from '../plan-store.ts'
import type { StorageProblem } from '../storage-problem.ts'
import { unwrapForRewrapping, wrapKey } from '../vault/keys.ts'
import type { VaultKeys } from '../vault/vault-keys.ts'
import { frameOf } from './frame.ts'
import { findWorkspaceId } from './kept-names.ts'
import { beginning, fieldsOf, type Part, type StartPart } from './parts.ts'
import { readDocument, type WholeDocument } from './read-document.ts'
import { Digest, makeCode } from './seal-of-end.ts'

export interface Walk {
  /** How many documents are done. */
  readonly onProgress?: (done: number, of: number) => void
  /** Stops between two documents. */
  readonly signal?: AbortSignal
}

/** By what a backup opens: the vault's own header, or one that was made for it. */
export interface BackupLock {
  readonly header: Bytes
  readonly keys: VaultKeys
  /** Whether it is the lock of the vault itself. */
  readonly isOfVault: boolean
}

export interface BackupOf extends Walk {
  readonly store: PlanStore
  /** The vault's own. */
  readonly wrapping: CryptoKey
  readonly lock: BackupLock
  /** Today, such as 2026-11-29. */
  readonly madeOn: string
  /** Takes the file, piece by piece. What it throws comes through. */
  readonly write: (piece: Bytes) => Promise<void>
}

export interface WrittenBackup {
  readonly documents: number
  /** Documents whose key is damaged. They open nowhere, and are not in it. */
  readonly leftOut: number
}

export type WriteProblem = StorageProblem | { readonly kind: 'cancelled' }

const PIECE = 1024 * 1024

export async function writeBackup(of: BackupOf): Promise<Result<WrittenBackup, WriteProblem>> {
  const documents = await of.store.listDocuments()
  if (!documents.ok) return documents
  const workspaceId = await findWorkspaceId(of.store)
  if (!workspaceId.ok) return workspaceId
  const start: StartPart = {
    kind: 'vault',
    madeOn: of.madeOn,
    header: of.lock.header,
    workspaceId: workspaceId.value,
    documents: documents.value.length,
  }
  const file = new Writing(of.write)
  await file.add(start)
  const written = await writeDocuments(of, documents.value, file)
  if (!written.ok) return written
  await file.add(start)
  await file.end(written.value.documents, of.lock.keys.header)
  return written
}

async function writeDocuments(
  of: BackupOf,
  documents: readonly StoredDocument[],
  file: Writing,
): Promise<Result<WrittenBackup, WriteProblem>> {
  let leftOut = 0
  for (const [done, { doc }] of documents.entries()) {
    if (of.signal?.aborted) return fail({ kind: 'cancelled' })
    of.onProgress?.(done, documents.length)
    const whole = await readDocument(of.store, doc)
    if (!whole.ok) return whole
    const wrappedKey = whole.value && (await keyUnderLock(whole.value.document, of))
    if (whole.value === null || wrappedKey === null) leftOut += 1
    else await writeDocument(whole.value, wrappedKey, file)
  }
  of.onProgress?.(documents.length, documents.length)
  return succeed({ documents: documents.length - leftOut, leftOut })
}

/** The key as the lock of the backup opens it; `null` when it is damaged. The vault's own lock takes it as it is. */
async function keyUnderLock(
  { wrappedKey }: StoredDocument,
  { lock, wrapping }: BackupOf,
): Promise<Bytes | null> {
  if (lock.isOfVault) return wrappedKey
  const key = await unwrapForRewrapping(wrappedKey, wrapping)
  return key && wrapKey(key, lock.keys.wrapping)
}

async function writeDocument(
  { document: { doc }, records, histories, summary }: WholeDocument,
  wrappedKey: Bytes,
  file: Writing,
): Promise<void> {
  await file.add({
    kind: 'document',
    doc,
    wrappedKey,
    records: records.length,
    histories: histories.length,
    summaries: summary === null ? 0 : 1,
  })
  for (const record of records) await file.add({ ...record, kind: 'record' })
  for (const history of histories) await file.add({ ...history, kind: 'history' })
  if (summary !== null) await file.add({ ...summary, kind: 'summary' })
}

/** The file as it grows. */
class Writing {
  readonly #write: (piece: Bytes) => Promise<void>
  readonly #digest = new Digest()
  #frames = 0
  #waiting: Bytes[] = [beginning()]
  #length = 0

  constructor(write: (piece: Bytes) => Promise<void>) {
    this.#write = write
  }

  async add(part: Part): Promise<void> {
    const { bytes, checksum } = frameOf(this.#frames, fieldsOf(part))
    this.#frames += 1
    this.#digest.add(checksum)
    this.#waiting.push(bytes)
    this.#length += bytes.length
    if (this.#length >= PIECE) await this.#handOn()
  }

  async end(documents: number, headerKey: CryptoKey): Promise<void> {
    const [digest, frames] = [this.#digest.end(), this.#frames]
    await this.add({ kind: 'end', documents, frames, digest, mac: await makeCode(digest, headerKey) })
    await this.#handOn()
  }

  async #handOn(): Promise<void> {
    const pieces = this.#waiting
    this.#waiting = []
    this.#length = 0
    await this.#write(joinBytes(pieces))
  }
}
