import { expect, it } from 'vitest'
import type { OpenedVault, Restored } from '#storage'
import { restoreBackup } from '../../../src/storage/backup/restore-backup.ts'
import { unlockBackup } from '../../../src/storage/backup/unlock-backup.ts'
import { newWrappedKey } from '../../../src/storage/vault/keys.ts'
import { openOrThrow } from '../answers.ts'
import {
  backUp,
  compact,
  contentsOf,
  enter,
  look,
  newVault,
  newVaults,
  PASSPHRASE,
  readWords,
  stretch,
  unlocked,
  write,
} from './memory-vaults.ts'

async function home() {
  const vaults = newVaults()
  const opened = await newVault(vaults)
  const vault = await enter(opened)
  const workspace = await openOrThrow(vault.workspaceId())
  const disk = vaults.disks.get(opened.vault)
  if (disk === undefined) throw new Error('There is no disk.')
  return { vaults, opened, vault, workspace, disk }
}

async function bring(file: Blob, to: OpenedVault): Promise<Restored> {
  const backup = await look(file)
  const keys = await openOrThrow(
    unlockBackup(backup, { kind: 'passphrase', passphrase: PASSPHRASE }, stretch),
  )
  return openOrThrow(restoreBackup({ backup, keys, store: to.store, wrapping: to.keys.wrapping }))
}

const nothing: Restored = {
  added: [],
  grown: [],
  notices: [],
  same: 0,
  otherKey: 0,
  leftOut: 0,
  damaged: 0,
  leftWorkspace: false,
}

it('adds the plans of another vault under this one’s key, and leaves its workspace out', async () => {
  const [from, to] = [await home(), await home()]
  const plan = await write(from.vault, ['one', 'two'])
  await write(from.vault, ['settings of somebody else'], from.workspace)
  const own = await write(to.vault, ['mine'])
  const before = contentsOf(to.disk)
  const restored = await bring(await backUp(from.opened), to.opened)
  expect(restored).toMatchObject({ added: [plan], same: 0, grown: [], leftWorkspace: true })
  expect([...to.disk.documents.keys()].toSorted()).toEqual([plan, own, to.workspace].toSorted())
  const again = await enter(await unlocked(to.vaults, to.opened.vault))
  expect(await readWords(again, plan)).toEqual(await readWords(from.vault, plan))
  const after = contentsOf(to.disk)
  for (const row of before.commits) expect(after.commits).toContainEqual(row)
})

it('gives a plan what it lacks, and takes nothing away from one that has more', async () => {
  const { opened, vault, disk } = await home()
  const [behind, ahead] = [await write(vault, ['one']), await write(vault, ['one'])]
  const early = structuredClone([...disk.commits])
  await write(vault, ['two', 'three'], behind)
  const file = await backUp(opened)
  const whole = await readWords(vault, behind)
  await write(vault, ['later'], ahead)
  const later = await readWords(vault, ahead)
  for (const [name, { doc }] of disk.commits)
    if (doc === behind && !early.some(([each]) => each === name)) disk.commits.delete(name)
  const restored = await bring(file, opened)
  expect(restored).toMatchObject({ ...nothing, grown: [behind], same: 1, notices: [{ doc: behind, seq: 2 }] })
  expect(await readWords(vault, behind)).toEqual(whole)
  expect(await readWords(vault, ahead)).toEqual(later)
  expect(await bring(file, opened)).toEqual({ ...nothing, same: 2 })
})

it('leaves a plan as it is that stands here under another key', async () => {
  const { opened, vault, disk } = await home()
  const plan = await write(vault, ['a word that was removed for good'])
  const file = await backUp(opened)
  await openOrThrow(
    opened.store.rewriteDocument(
      { doc: plan, wrappedKey: await newWrappedKey(opened.keys.wrapping) },
      [],
      null,
    ),
  )
  const before = contentsOf(disk)
  expect(await bring(file, opened)).toEqual({ ...nothing, otherKey: 1 })
  expect(contentsOf(disk)).toEqual(before)
})

it('keeps out what does not open, and never replaces a record', async () => {
  const { opened, vault, disk, vaults } = await home()
  await write(vault, ['one', 'two', 'three'])
  const [, second, third] = [...disk.commits]
  if (second === undefined || third === undefined) throw new Error('There are too few records.')
  const hurt = third[1].bytes.slice()
  hurt[hurt.length - 1] = (hurt.at(-1) ?? 0) ^ 1
  disk.commits.set(third[0], { ...third[1], bytes: hurt })
  const file = await backUp(opened)
  disk.commits.delete(third[0])
  const other = second[1].bytes.slice(0, -1)
  disk.commits.set(second[0], { ...second[1], bytes: other })
  const before = contentsOf(disk)
  expect(await bring(file, await unlocked(vaults, opened.vault))).toMatchObject({ damaged: 1, same: 1 })
  expect(contentsOf(disk)).toEqual(before)
})

it('does not bring again what a snapshot stands for here', async () => {
  const { opened, vault, disk } = await home()
  const plan = await write(vault, ['one', 'two', 'three'])
  const file = await backUp(opened)
  await compact(vault, plan)
  const before = contentsOf(disk)
  expect(before.histories).toHaveLength(1)
  expect(await bring(file, opened)).toEqual({ ...nothing, same: 1 })
  expect(contentsOf(disk)).toEqual(before)
  disk.histories.clear()
  expect(await bring(file, opened)).toMatchObject({ grown: [plan], damaged: 0 })
})

it('brings a snapshot and its history to where the commits were', async () => {
  const { opened, vault, disk } = await home()
  const plan = await write(vault, ['one', 'two'])
  const raw = new Map(disk.commits)
  await compact(vault, plan)
  const file = await backUp(opened)
  const whole = await readWords(vault, plan)
  disk.histories.clear()
  disk.commits.clear()
  for (const [name, record] of raw) disk.commits.set(name, record)
  expect(await bring(file, opened)).toMatchObject({ grown: [plan], damaged: 0 })
  expect(await readWords(vault, plan)).toMatchObject({ damaged: 0 })
  expect(disk.histories.size).toBe(1)
  expect(whole.damaged).toBe(0)
})
