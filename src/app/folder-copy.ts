/**
 * Copies of the vault in a folder that somebody chose: under another name until
 * it is whole, looked through again from there, and never more than five.
 *
 * Each vault has a folder of its own inside, called by its mark, which names
 * nobody: two people may choose the same folder.
 */

import { fail, type Result, succeed } from '#domain'
import type { SaveProblem, Saving } from '#features/backup'
import { fetchPart } from '#session'
import { fetchBackupParts, markOf } from '#storage'
import {
  type BackupSource,
  backupName,
  countOf,
  isBackupName,
  noteBackup,
  writeBackup,
} from './backup-file.ts'
import type { FolderHandle } from './folder-memory.ts'

const MOST = 5

/** Makes a copy there. Whoever calls made sure that the browser allows it. */
export async function copyInto(folder: FolderHandle, source: BackupSource): Saving {
  try {
    const { color, thing } = markOf(source.door.entered.vault)
    const own = await folder.getDirectoryHandle(`IFSP-Editor-${color}-${thing}`, { create: true })
    const name = backupName()
    const passing = await own.getFileHandle(`${name}.part`, { create: true })
    const written = await writeTo(passing, source)
    if (!written.ok) return written
    await settle(own, passing, name)
    await letGo(own)
    noteBackup(source.laptop)
    return written
  } catch (error) {
    if (error instanceof DOMException) return fail(problemOf(error))
    throw error
  }
}

async function writeTo(file: FileSystemFileHandle, source: BackupSource): Saving {
  const stream = await file.createWritable()
  const written = await writeBackup(source, null, { write: (piece) => stream.write(piece) })
  if (!written.ok) {
    await stream.abort()
    return written
  }
  await stream.close()
  const isWhole = await reads(await file.getFile())
  return isWhole.ok ? succeed(countOf(written.value)) : isWhole
}

/** Looks whether the file can be read again as it was written. */
async function reads(file: File): Promise<Result<void, SaveProblem>> {
  const parts = await fetchPart(fetchBackupParts)
  const backup = await parts?.openBackup(file)
  return backup?.ok === true && backup.value.end !== null ? succeed(undefined) : fail({ kind: 'no folder' })
}

interface Movable extends FileSystemFileHandle {
  move?(name: string): Promise<void>
}

/** Gives the whole file its name, in the place of the copy of the same day. */
async function settle(folder: FolderHandle, file: Movable, name: string): Promise<void> {
  if (file.move === undefined) {
    const named = await folder.getFileHandle(name, { create: true })
    const stream = await named.createWritable()
    await stream.write(await file.getFile())
    await stream.close()
    return folder.removeEntry(file.name)
  }
  await folder.removeEntry(name).catch(() => undefined)
  return file.move(name)
}

/** The day is in the name, so the names are in the order of the days. */
async function letGo(folder: FolderHandle): Promise<void> {
  const names: string[] = []
  for await (const name of folder.keys()) if (isBackupName(name)) names.push(name)
  for (const name of names.toSorted().slice(0, -MOST)) await folder.removeEntry(name)
}

function problemOf({ name }: DOMException): SaveProblem {
  return { kind: name === 'QuotaExceededError' ? 'full' : 'no folder' }
}
