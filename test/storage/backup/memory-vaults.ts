/** Vaults in memory for tests of backups: as many laptops as a test wants. The people are invented. */

import { sha256 } from '@noble/hashes/sha2.js'
import { fail, succeed } from '#domain'
import {
  lonelyTab,
  makeVault,
  type MemoryDisk,
  newMemoryDisk,
  type OpenedVault,
  openMemoryStore,
  openVault,
  type PlanStore,
  type Stretch,
  unlockVault,
  type Vault,
  type Vaults,
} from '#storage'
import { lockOfItsOwn, lockOfVault } from '../../../src/storage/backup/lock.ts'
import { openBackup, type Backup } from '../../../src/storage/backup/open-backup.ts'
import { writeBackup, type BackupLock } from '../../../src/storage/backup/write-backup.ts'
import { openOrThrow } from '../answers.ts'
import { author, change, now } from '../laptop.ts'
import { newWordsDocument } from '../words-document.ts'

/** No work at all: how much there is to be is tested elsewhere. */
export const stretch: Stretch = async (kdf, passphrase) => {
  const text = new TextEncoder().encode(passphrase)
  return succeed(new Uint8Array(sha256.create().update(kdf.salt).update(text).digest()))
}
const cost = { name: 'argon2id', memoryKiB: 19_456, passes: 2 } as const
export const PASSPHRASE = 'four invented calm words'

export interface MemoryVaults extends Vaults {
  readonly disks: Map<string, MemoryDisk>
}

/** `wrap` may put something between a vault and its store. */
export function newVaults(wrap: (store: PlanStore) => PlanStore = (store) => store): MemoryVaults {
  const disks = new Map<string, MemoryDisk>()
  return {
    disks,
    list: async () => succeed([...disks.keys()]),
    open: async (vault) => {
      const disk = disks.get(vault) ?? newMemoryDisk()
      disks.set(vault, disk)
      return succeed(wrap(openMemoryStore(disk)))
    },
    remove: async (vault) => (disks.delete(vault) ? succeed(undefined) : fail({ kind: 'missing' })),
  }
}

export function newVault(vaults: Vaults): Promise<OpenedVault & { readonly recoveryKey: string }> {
  return openOrThrow(makeVault(vaults, PASSPHRASE, { stretch, cost }))
}

export async function unlocked(vaults: Vaults, vault: string, passphrase = PASSPHRASE): Promise<OpenedVault> {
  const store = await openOrThrow(vaults.open(vault))
  const keys = await openOrThrow(unlockVault(store, { kind: 'passphrase', passphrase }, stretch))
  return { vault, store, keys }
}

export function enter({ store, keys }: OpenedVault): Promise<Vault> {
  return openOrThrow(openVault({ store, ...keys, tabs: lonelyTab, now, mine: 1 }))
}

/** A document with a change for each word, by one writer, and the last of them as its summary. */
export async function write(vault: Vault, words: readonly string[], doc?: string): Promise<string> {
  const id = doc ?? (await openOrThrow(vault.createDocument()))
  const log = await openOrThrow(vault.openLog(id, author))
  const summary = new TextEncoder().encode(words.at(-1) ?? '')
  for (const word of words) await openOrThrow(log.append([change(word)], summary))
  log.close()
  return id
}

export async function ownLock(opened: OpenedVault): Promise<BackupLock> {
  return openOrThrow(lockOfVault(opened.store, opened.keys))
}

export async function lockWith(opened: OpenedVault, passphrase: string): Promise<BackupLock> {
  return openOrThrow(lockOfItsOwn(opened.store, passphrase, { stretch, cost }))
}

export async function backUp(opened: OpenedVault, lock?: BackupLock): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  await openOrThrow(
    writeBackup({
      store: opened.store,
      wrapping: opened.keys.wrapping,
      lock: lock ?? (await ownLock(opened)),
      madeOn: '2026-11-29',
      write: async (piece) => void pieces.push(piece),
    }),
  )
  return new Blob(pieces)
}

export function look(file: Blob): Promise<Backup> {
  return openOrThrow(openBackup(file))
}

/** Puts a snapshot in the place of what is there. */
export async function compact(vault: Vault, doc: string): Promise<void> {
  const log = await openOrThrow(vault.openLog(doc, author))
  const document = newWordsDocument(doc)
  const { changes } = await openOrThrow(log.read())
  document.apply(changes.map(({ update }) => update))
  log.onForeign((more) => document.apply(more.changes.map(({ update }) => update)))
  await openOrThrow(log.compact(() => document.state()))
  log.close()
}

/** All words that were ever written in a document, in no order, and how much is damaged. */
export async function readWords(vault: Vault, doc: string) {
  const log = await openOrThrow(vault.openLog(doc, author))
  const { commits, damaged } = await openOrThrow(log.readHistory())
  const { damaged: today } = await openOrThrow(log.read())
  log.close()
  return {
    words: commits.map(({ writer, seq, update }) => `${writer} ${seq} ${update.join(' ')}`).toSorted(),
    damaged: damaged + today,
  }
}

/** Everything on a disk that belongs to documents, so that two can be compared. */
export function contentsOf({ documents, commits, summaries, histories }: MemoryDisk) {
  return {
    documents: inOrder(documents),
    commits: inOrder(commits),
    summaries: inOrder(summaries),
    histories: inOrder(histories),
  }
}

function inOrder<Key, Row>(shelf: ReadonlyMap<Key, Row>): readonly (readonly [Key, Row])[] {
  return [...shelf].toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1))
}
