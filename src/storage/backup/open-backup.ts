/**
 * Looks a backup through from end to end before anything is done with it: what
 * is in it, and what of it is whole. No secret is needed, and nothing is opened.
 *
 * A document counts as whole when all that its first frame announced is there.
 * The others are not taken, since half a plan that looks whole is worse than
 * none; how many they are is said.
 */

import { fail, succeed, type Result } from '#domain'
import { sameBytes, type Bytes } from '../bytes.ts'
import { parseVaultHeader, type VaultHeader } from '../vault/vault-header.ts'
import {
  BACKUP_VERSION,
  BEGINNING_LENGTH,
  type DocumentPart,
  type EndPart,
  type Part,
  type StartPart,
  versionIn,
} from './parts.ts'
import { FileWindow, readFrames, type FoundFrame } from './read-frames.ts'
import { Digest } from './seal-of-end.ts'
import type { Walk } from './write-backup.ts'

/** A document in the file, all of it there. */
export interface BackupDocument extends DocumentPart {
  /** Where the first frame about it begins. */
  readonly at: number
}

export interface Backup {
  readonly file: Blob
  readonly madeOn: string
  readonly header: VaultHeader
  readonly headerBytes: Bytes
  readonly workspaceId: string | null
  /** The whole ones. */
  readonly documents: readonly BackupDocument[]
  /** How many documents it should hold; more than there are when it is damaged. */
  readonly announced: number
  /** The code at its end, and over what; `null` when the file is not whole. */
  readonly end: { readonly digest: Bytes; readonly mac: Bytes } | null
}

export type BackupProblem =
  | { readonly kind: 'not a backup' }
  /** A newer version of the program made it. */
  | { readonly kind: 'newer' }
  /** Its lock cannot be read at either end, so that no secret opens it. */
  | { readonly kind: 'damaged backup' }
  /** The browser could not read the file: it was moved, or the stick was pulled. */
  | { readonly kind: 'unreadable file' }
  | { readonly kind: 'cancelled' }

/** What is in this file, or why it is of no use. Progress is told in bytes. */
export async function openBackup(file: Blob, walk: Walk = {}): Promise<Result<Backup, BackupProblem>> {
  return readingFile(async () => {
    const window = new FileWindow(file)
    const version = versionIn(await window.bytes(0, BEGINNING_LENGTH))
    if (version === null) return fail({ kind: 'not a backup' })
    if (version > BACKUP_VERSION) return fail({ kind: 'newer' })

    const contents = new Contents()
    for await (const found of readFrames(window, BEGINNING_LENGTH)) {
      if (walk.signal?.aborted) return fail({ kind: 'cancelled' })
      contents.take(found)
      if (found !== 'lost') walk.onProgress?.(found.end, file.size)
    }
    return contents.asBackup(file)
  })
}

/** What the work answers; a file that the browser can no longer read is a problem and no bug. */
export async function readingFile<Value, Problem>(
  work: () => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem | { readonly kind: 'unreadable file' }>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DOMException && unreadable.has(error.name)) return fail({ kind: 'unreadable file' })
    throw error
  }
}

const unreadable: ReadonlySet<string> = new Set(['NotReadableError', 'NotFoundError', 'SecurityError'])

/** What was found so far. */
class Contents {
  readonly #documents = new Map<string, BackupDocument>()
  readonly #digest = new Digest()
  #start: StartPart | null = null
  #end: EndPart | null = null
  #next = 0
  #isDamaged = false
  #current: Announced | null = null

  take(found: FoundFrame | 'lost'): void {
    if (found === 'lost' || this.#end !== null) {
      this.#isDamaged = true
      this.#current = null
      return
    }
    const { part, head, end } = found
    if (head.number !== this.#next) this.#skip()
    this.#next = head.number + 1
    if (part.kind !== 'end') this.#digest.add(head.checksum)
    this.#takePart(part, end)
  }

  asBackup(file: Blob): Result<Backup, BackupProblem> {
    const start = this.#start
    const header = start && parseVaultHeader(start.header)
    if (start === null || header === null) return fail({ kind: 'damaged backup' })
    if (!header.ok) return fail(header.problem.kind === 'newer' ? header.problem : { kind: 'damaged backup' })
    const documents = [...this.#documents.values()]
    return succeed({
      file,
      madeOn: start.madeOn,
      header: header.value,
      headerBytes: start.header,
      workspaceId: start.workspaceId,
      documents,
      announced: Math.max(documents.length, (this.#end ?? start).documents),
      end: this.#code(documents.length),
    })
  }

  #code(documents: number): Backup['end'] {
    const end = this.#end
    if (end === null || this.#isDamaged || this.#current !== null) return null
    const digest = this.#digest.end()
    const isAll = end.documents === documents && end.frames === this.#next - 1
    return isAll && sameBytes(end.digest, digest) ? { digest, mac: end.mac } : null
  }

  /** A frame is missing before this one. */
  #skip(): void {
    this.#isDamaged = true
    this.#current = null
  }

  #takePart(part: Part, end: number): void {
    switch (part.kind) {
      case 'vault':
        this.#takeStart(part)
        break
      case 'document':
        this.#begin(part, end)
        break
      case 'record':
      case 'history':
      case 'summary':
        this.#count(part)
        break
      case 'end':
        this.#end = part
        break
    }
  }

  #takeStart(part: StartPart): void {
    this.#start ??= part
    if (!sameBytes(this.#start.header, part.header)) this.#isDamaged = true
  }

  #begin(part: DocumentPart, at: number): void {
    if (this.#current !== null || this.#documents.has(part.doc)) this.#isDamaged = true
    this.#current = { document: { ...part, at }, left: leftOf(part) }
    this.#settle()
  }

  #count({ kind, doc }: Part & { readonly doc: string; readonly kind: Counted }): void {
    const current = this.#current
    if (current === null || current.document.doc !== doc || current.left[kind] === 0) return this.#skip()
    this.#current = { ...current, left: { ...current.left, [kind]: current.left[kind] - 1 } }
    this.#settle()
  }

  /** A document is whole when nothing more of it is to come. Of two with the same id the first one counts. */
  #settle(): void {
    const current = this.#current
    if (current === null || Object.values(current.left).some((count) => count > 0)) return
    const { document } = current
    if (!this.#documents.has(document.doc)) this.#documents.set(document.doc, document)
    this.#current = null
  }
}

type Counted = 'record' | 'history' | 'summary'

interface Announced {
  readonly document: BackupDocument
  /** How many frames of each kind are still to come. */
  readonly left: Readonly<Record<Counted, number>>
}

function leftOf({ records, histories, summaries }: DocumentPart): Announced['left'] {
  return { record: records, history: histories, summary: summaries }
}
