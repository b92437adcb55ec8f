/** A backup as a file that the browser hands to a person. */

import { fail, type Result, succeed } from '#domain'
import type { SaveProblem, Saving, Watch } from '#features/backup'
import { changeRecord, type Door, fetchPart, type Laptop, recordOwnAccess } from '#session'
import {
  type BackupLock,
  fetchBackupParts,
  federalCost,
  type VaultProblem,
  type WriteProblem,
  type WrittenBackup,
} from '#storage'
import { downloadFile } from '#ui'
import { cost } from './cost.ts'
import { locksmithOf } from './locksmith.ts'
import { askOnce } from './kept-by-browser.ts'
import { stretch } from './stretch.ts'
import { today } from './today.ts'
import { words } from './words.en.ts'

/** What every backup is called at its end. */
export const ENDING = '.ifspbackup'

/** What is backed up: the vault that is open, and its laptop, which may have something on its way. */
export interface BackupSource {
  readonly door: Door
  readonly laptop: Laptop
}

/** Says what it is and the day, and nothing else. */
export function backupName(): string {
  return `IFSP-Editor-backup-${today()}${ENDING}`
}

export function isBackupName(name: string): boolean {
  return /^IFSP-Editor-backup-\d{4}-\d{2}-\d{2}\.ifspbackup$/.test(name)
}

/** Makes a backup and hands it over for saving. With a passphrase it opens by that instead of by the ways into the vault. */
export async function saveBackup(
  source: BackupSource,
  watch: Watch,
  passphrase: string | null = null,
): Saving {
  const pieces = new Pieces()
  const written = await writeBackup(source, passphrase, {
    ...watch,
    write: async (piece) => pieces.add(piece),
  })
  if (!written.ok) return written
  downloadFile(backupName(), pieces.whole())
  noteBackup(source.laptop)
  const plans = source.laptop.plans.getState().map(({ id }) => id)
  recordOwnAccess(source.laptop, plans, { way: 'backup', purpose: words.backupPurpose })
  void askOnce()
  return succeed(countOf(written.value))
}

export interface Writing extends Partial<Watch> {
  readonly write: (piece: Uint8Array<ArrayBuffer>) => Promise<void>
}

export async function writeBackup(
  { door, laptop }: BackupSource,
  passphrase: string | null,
  { write, onProgress, signal }: Writing,
): Promise<Result<WrittenBackup, SaveProblem>> {
  const parts = await fetchPart(fetchBackupParts)
  if (parts === null) return fail({ kind: 'not made' })
  await laptop.kept()
  const { store, keys } = door.entered
  const lock = await lockOf(door, parts, passphrase)
  if (!lock.ok) return fail(saveProblemOf(lock.problem))
  const written = await parts.writeBackup({
    store,
    wrapping: keys.wrapping,
    lock: lock.value,
    madeOn: today(),
    write,
    ...(onProgress && { onProgress: (done: number, of: number) => onProgress({ done, of }) }),
    ...(signal && { signal }),
  })
  return written.ok ? written : fail(saveProblemOf(written.problem))
}

type Parts = Awaited<ReturnType<typeof fetchBackupParts>>

async function lockOf(
  door: Door,
  { lockOfVault, lockOfItsOwn }: Parts,
  passphrase: string | null,
): Promise<Result<BackupLock, VaultProblem>> {
  const { store, keys } = door.entered
  if (passphrase === null) return lockOfVault(store, keys)
  const ways = await locksmithOf(door).ways.describe()
  if (!ways.ok) return ways
  const much = ways.value.isFederal ? federalCost : await cost()
  return lockOfItsOwn(store, passphrase, { stretch, cost: much })
}

/** Notes, sealed in the workspace, when the last backup was made. */
export function noteBackup({ workspace }: Laptop): void {
  workspace.runForGood(
    changeRecord('settings', 'settings', { backedUpAt: new Date().toISOString(), backupPutOffOn: '' }),
  )
}

/** The workspace is one of the documents, and no plan. */
export function countOf({ documents, leftOut }: WrittenBackup) {
  return { plans: Math.max(0, documents - 1), leftOut }
}

function saveProblemOf({ kind }: VaultProblem | WriteProblem): SaveProblem {
  return { kind: kind === 'cancelled' || kind === 'full' || kind === 'no memory' ? kind : 'not made' }
}

/** Gives what has come to the browser again and again, which may put it on the disk: it is sealed. */
class Pieces {
  #blob = new Blob()
  #waiting: Uint8Array<ArrayBuffer>[] = []

  add(piece: Uint8Array<ArrayBuffer>): void {
    this.#waiting.push(piece)
    if (this.#waiting.length >= 8) this.#fold()
  }

  whole(): Blob {
    this.#fold()
    return this.#blob
  }

  #fold(): void {
    this.#blob = new Blob([this.#blob, ...this.#waiting], { type: 'application/octet-stream' })
    this.#waiting = []
  }
}
