/** Brings the documents of a backup into a vault. */

import { fail, succeed, type Result } from '#domain'
import type { VaultKeys } from '../vault/vault-keys.ts'
import { bringDocuments, type Bringing, type Restored, type RestoreProblem } from './bring-documents.ts'
import { readingFile, type Backup, type BackupDocument } from './open-backup.ts'
import { FileWindow } from './read-frames.ts'
import { readPieces } from './read-pieces.ts'

export interface RestoreOf extends Omit<Bringing, 'workspaceId' | 'documents' | 'from'> {
  readonly backup: Backup
  /** Those of the backup. */
  readonly keys: VaultKeys
}

export async function restoreBackup(of: RestoreOf): Promise<Result<Restored, RestoreProblem>> {
  const { workspaceId, documents, file } = of.backup
  const window = new FileWindow(file)
  return readingFile(() =>
    bringDocuments({
      ...of,
      workspaceId,
      documents: documents.map((document) => ({ doc: document.doc, read: () => read(document, window) })),
      from: of.keys.wrapping,
    }),
  )
}

async function read(document: BackupDocument, window: FileWindow) {
  const pieces = await readPieces(document, window)
  return pieces === null
    ? fail({ kind: 'unreadable file' } as const)
    : succeed({ wrappedKey: document.wrappedKey, pieces })
}
