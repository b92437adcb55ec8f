import { array, assert, asyncProperty, boolean, record, string } from 'fast-check'
import { expect, it } from 'vitest'
import type { PlanStore, Secret } from '#storage'
import { restoreBackup } from '../../../src/storage/backup/restore-backup.ts'
import { restoreVault } from '../../../src/storage/backup/restore-vault.ts'
import { unlockBackup } from '../../../src/storage/backup/unlock-backup.ts'
import { writeBackup } from '../../../src/storage/backup/write-backup.ts'
import { openOrThrow } from '../answers.ts'
import {
  backUp,
  compact,
  contentsOf,
  enter,
  lockWith,
  look,
  type MemoryVaults,
  newVault,
  newVaults,
  ownLock,
  PASSPHRASE,
  readWords,
  stretch,
  unlocked,
  write,
} from './memory-vaults.ts'

const byPassphrase = (passphrase = PASSPHRASE): Secret => ({ kind: 'passphrase', passphrase })

async function bring(file: Blob, secret: Secret, vaults = newVaults()) {
  const backup = await look(file)
  const keys = await openOrThrow(unlockBackup(backup, secret, stretch))
  const restored = await openOrThrow(restoreVault({ backup, keys, vaults }))
  return { vaults, restored, vault: backup.header.vault }
}

function diskOf({ disks }: MemoryVaults, vault: string) {
  const disk = disks.get(vault)
  if (disk === undefined) throw new Error('There is no such disk.')
  return disk
}

it('brings a vault back on an empty laptop to the byte, by each of its secrets, and again without harm', async () => {
  const home = newVaults()
  const opened = await newVault(home)
  const vault = await enter(opened)
  await openOrThrow(vault.workspaceId())
  for (const words of [['one'], ['two', 'three']]) await write(vault, words)
  const file = await backUp(opened)
  const anew = newVaults()
  const first = await bring(file, { kind: 'recovery', key: opened.recoveryKey }, anew)
  const second = await bring(file, byPassphrase(), anew)
  expect([first.restored.added.length, second.restored.added.length, second.restored.same]).toEqual([2, 0, 2])
  expect(contentsOf(diskOf(anew, opened.vault))).toEqual(contentsOf(diskOf(home, opened.vault)))
  const again = await enter(await unlocked(anew, opened.vault))
  expect(again.summaries()).toEqual(vault.summaries())
})

it('takes along whatever a store has, snapshots and histories too', async () => {
  const documents = array(
    record({ words: array(string({ maxLength: 9 }), { maxLength: 4 }), isCompact: boolean() }),
    { maxLength: 4 },
  )
  await assert(
    asyncProperty(documents, boolean(), async (wanted, isOwn) => {
      const home = newVaults()
      const opened = await newVault(home)
      const vault = await enter(opened)
      await openOrThrow(vault.workspaceId())
      for (const { words, isCompact } of wanted) {
        const doc = await write(vault, words)
        if (isCompact) await compact(vault, doc)
        if (isCompact) await write(vault, ['later'], doc)
      }
      const lock = isOwn ? await lockWith(opened, 'for a colleague') : await ownLock(opened)
      const file = await backUp(opened, lock)
      const secret = byPassphrase(isOwn ? 'for a colleague' : PASSPHRASE)
      const { vaults, vault: brought } = await bring(file, secret)
      const { documents: before, ...rest } = contentsOf(diskOf(home, opened.vault))
      const { documents: after, ...same } = contentsOf(diskOf(vaults, brought))
      expect(same).toEqual(rest)
      expect(after.map(([doc]) => doc)).toEqual(before.map(([doc]) => doc))
      const there = await enter(await unlocked(vaults, brought, isOwn ? 'for a colleague' : PASSPHRASE))
      expect(there.summaries()).toEqual(vault.summaries())
      for (const [doc] of before) expect(await readWords(there, doc)).toEqual(await readWords(vault, doc))
    }),
    { numRuns: 25 },
  )
}, 60_000)

it('with a passphrase of its own opens by that alone, and its lock opens nothing of the vault', async () => {
  const home = newVaults()
  const opened = await newVault(home)
  await write(await enter(opened), ['one'])
  const backup = await look(await backUp(opened, await lockWith(opened, 'for a colleague')))
  expect(backup.header.vault).not.toBe(opened.vault)
  for (const secret of [byPassphrase(), { kind: 'recovery', key: opened.recoveryKey } as const])
    expect(await unlockBackup(backup, secret, stretch)).toMatchObject({ ok: false })
  const keys = await openOrThrow(unlockBackup(backup, byPassphrase('for a colleague'), stretch))
  const [document] = backup.documents
  const [own] = await openOrThrow(opened.store.listDocuments())
  if (document === undefined || own === undefined) throw new Error('There is no document.')
  expect(document.wrappedKey).not.toEqual(own.wrappedKey)
  await expect(
    crypto.subtle.unwrapKey('raw', own.wrappedKey, keys.wrapping, 'AES-KW', 'AES-GCM', false, ['decrypt']),
  ).rejects.toThrow(DOMException)
})

it('hands the file on in pieces, says how far it is, and stops when asked', async () => {
  const opened = await newVault(newVaults())
  const vault = await enter(opened)
  for (let number = 0; number < 6; number += 1) await write(vault, ['x'.repeat(500_000)])
  const lock = await ownLock(opened)
  const sizes: number[] = []
  const told: number[] = []
  const stop = new AbortController()
  const of = {
    store: opened.store,
    wrapping: opened.keys.wrapping,
    lock,
    madeOn: '2026-11-29',
    write: async (piece: Uint8Array) => void sizes.push(piece.length),
  }
  await openOrThrow(writeBackup({ ...of, onProgress: (done) => told.push(done) }))
  expect(told).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(sizes.length).toBeGreaterThan(1)
  expect(Math.max(...sizes)).toBeLessThan(3_000_000)
  const onProgress = (done: number) => done === 2 && stop.abort()
  expect(await writeBackup({ ...of, signal: stop.signal, onProgress })).toEqual({
    ok: false,
    problem: { kind: 'cancelled' },
  })
})

/** A store that dies with its power at the given call, counted over everything that is asked of it. */
function dyingAt(call: number) {
  let left = call
  const died = new Error('The power is gone.')
  return (store: PlanStore): PlanStore =>
    new Proxy(store, {
      get: (target, name: keyof PlanStore) => {
        const method = target[name]
        if (name === 'close' || typeof method !== 'function') return method
        return (...given: unknown[]) => {
          left -= 1
          if (left < 0) throw died
          return Reflect.apply(method, target, given)
        }
      },
    })
}

it('killed at any call to the store leaves what opens, and done again is whole', async () => {
  const home = newVaults()
  const opened = await newVault(home)
  const vault = await enter(opened)
  await openOrThrow(vault.workspaceId())
  const first = await write(vault, ['one', 'two'])
  await compact(vault, first)
  await write(vault, ['three'])
  const file = await backUp(opened)
  const whole = contentsOf(diskOf(home, opened.vault))
  let isDone = false
  for (let call = 0; !isDone; call += 1) {
    const dying = newVaults(dyingAt(call))
    isDone = await bring(file, byPassphrase(), dying).then(
      () => true,
      () => false,
    )
    const mended = newVaults()
    for (const [id, disk] of dying.disks) mended.disks.set(id, disk)
    if (call > 0 && dying.disks.get(opened.vault)?.meta.has('vault-header')) {
      const half = await enter(await unlocked(mended, opened.vault))
      for (const doc of await openOrThrow(half.documents())) await readWords(half, doc)
    }
    await bring(file, byPassphrase(), mended)
    expect(contentsOf(diskOf(mended, opened.vault))).toEqual(whole)
    expect(call).toBeLessThan(200)
  }
})

// Cut off before it came, the app would ask again who is there, and begin another in its place.
it('brings the workspace before any plan', async () => {
  const opened = await newVault(newVaults())
  const vault = await enter(opened)
  for (let plan = 0; plan < 3; plan += 1) await write(vault, ['one'])
  const workspace = await openOrThrow(vault.workspaceId())
  await write(vault, ['name'], workspace)
  const came: string[] = []
  const noting = (store: PlanStore): PlanStore => ({
    ...store,
    addDocument: (document) => {
      came.push(document.doc)
      return store.addDocument(document)
    },
  })
  await bring(await backUp(opened), byPassphrase(), newVaults(noting))
  expect(came).toHaveLength(4)
  expect(came[0]).toBe(workspace)
})

it('does not bring what the file lost between two looks at it', async () => {
  const opened = await newVault(newVaults())
  await write(await enter(opened), ['one'])
  const file = await backUp(opened)
  const backup = await look(file)
  const keys = await openOrThrow(unlockBackup(backup, byPassphrase(), stretch))
  const to = await newVault(newVaults())
  const other = { ...backup, file: file.slice(0, 40) }
  const restored = await restoreBackup({
    backup: other,
    keys,
    store: to.store,
    wrapping: to.keys.wrapping,
  })
  expect(restored).toEqual({ ok: false, problem: { kind: 'unreadable file' } })
})
