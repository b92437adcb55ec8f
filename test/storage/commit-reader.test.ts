import { expect, it } from 'vitest'
import { newCommitReader } from '../../src/storage/commit-reader.ts'
import { COMMIT_VERSION, type Commit } from '../../src/storage/commit.ts'
import { encodeOpening } from '../../src/storage/opening.ts'
import { sealCommit } from '../../src/storage/sealed-commit.ts'
import { encodeSnapshot, type Head } from '../../src/storage/snapshot.ts'
import { author, now } from './laptop.ts'

const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

function commit(seq: number, prev: Uint8Array | null, more: Partial<Commit> = {}): Commit {
  const [doc, writer, update] = ['a'.repeat(32), 'b'.repeat(32), Uint8Array.of(seq)]
  return {
    v: COMMIT_VERSION,
    doc,
    kind: 'commit',
    writer,
    seq,
    prev,
    wrote: 1,
    needs: 1,
    at: now(),
    intent: 'x',
    update,
    ...more,
  }
}

async function chainOfThree() {
  const update = encodeOpening({ ...author, deviceId: 'd' })
  const opening = await sealCommit(commit(0, null, { kind: 'opening', needs: 0, update }), key)
  const first = await sealCommit(commit(1, opening.hash), key)
  const second = await sealCommit(commit(2, first.hash), key)
  return { opening, first, second, records: [opening.record, first.record, second.record] }
}

const seqs = (found: { readonly changes: readonly Commit[] }) => found.changes.map(({ seq }) => seq)

it('gives out a chain that holds', async () => {
  const found = await newCommitReader(key, 1).read((await chainOfThree()).records)
  expect([seqs(found), found.held, found.damaged]).toEqual([[1, 2], 0, 0])
})

it('refuses a commit that follows another than the one before it', async () => {
  const { opening, first } = await chainOfThree()
  const stranger = await sealCommit(commit(2, opening.hash), key)
  const found = await newCommitReader(key, 1).read([opening.record, first.record, stranger.record])
  expect([seqs(found), found.damaged]).toEqual([[1], 1])
})

it('refuses a commit that follows nothing', async () => {
  const { opening } = await chainOfThree()
  const stranger = await sealCommit(commit(1, null), key)
  const found = await newCommitReader(key, 1).read([opening.record, stranger.record])
  expect([seqs(found), found.damaged]).toEqual([[], 1])
})

it('refuses a chain that begins without an opening, and an opening in its midst', async () => {
  const { opening } = await chainOfThree()
  const headless = await newCommitReader(key, 1).read([(await sealCommit(commit(0, null), key)).record])
  const twice = await sealCommit(commit(1, opening.hash, { kind: 'opening' }), key)
  const midst = await newCommitReader(key, 1).read([opening.record, twice.record])
  expect([headless.damaged, midst.damaged]).toEqual([1, 1])
})

it('checks what comes later against what it read before, and reads nothing twice', async () => {
  const { opening, first, second, records } = await chainOfThree()
  const reader = newCommitReader(key, 1)
  await reader.read([opening.record, first.record])
  expect(reader.lastOf(opening.record.writer)).toBe(1)
  expect(seqs(await reader.read(records))).toEqual([2])
  const stranger = await sealCommit(commit(3, first.hash), key)
  expect(await reader.read([second.record, stranger.record])).toMatchObject({
    changes: [],
    held: 0,
    damaged: 1,
  })
})

it('gives out a snapshot, sets a checkpoint aside, and takes no summary for a commit', async () => {
  const { opening } = await chainOfThree()
  const update = encodeSnapshot({ state: Uint8Array.of(9), heads: [] })
  const snapshot = await sealCommit(commit(1, opening.hash, { kind: 'snapshot', update }), key)
  const checkpoint = await sealCommit(commit(2, snapshot.hash, { kind: 'checkpoint' }), key)
  const summary = await sealCommit(commit(3, checkpoint.hash, { kind: 'summary' }), key)
  const records = [opening, snapshot, checkpoint, summary].map(({ record }) => record)
  const found = await newCommitReader(key, 1).read(records)
  expect([seqs(found), found.held, found.damaged]).toEqual([[1], 0, 1])
  expect(found.changes[0]?.update).toEqual(Uint8Array.of(9))
})

/** A snapshot by another writer, which comes after `b…` in the store. */
async function snapshotOf(heads: readonly Head[], more: Partial<Commit> = {}) {
  const writer = 'c'.repeat(32)
  const opening = await sealCommit(commit(0, null, { kind: 'opening', needs: 0, writer }), key)
  const update = encodeSnapshot({ state: Uint8Array.of(9), heads })
  const said = commit(1, opening.hash, { kind: 'snapshot', writer, update, ...more })
  return [opening.record, (await sealCommit(said, key)).record]
}

it('counts nothing as missing that a snapshot stands for, and checks what follows against it', async () => {
  const { opening, first, second } = await chainOfThree()
  const snapshot = await snapshotOf([{ writer: opening.record.writer, seq: 1, hash: first.hash }])
  const reader = newCommitReader(key, 1)
  const found = await reader.read([second.record, ...snapshot])
  expect([found.changes.map(({ kind }) => kind), found.damaged]).toEqual([['snapshot', 'commit'], 0])
  expect(reader.heads()).toMatchObject([{ seq: 2 }, { seq: 1 }])

  const stranger = await sealCommit(commit(2, opening.hash), key)
  expect((await newCommitReader(key, 1).read([stranger.record, ...snapshot])).damaged).toBe(1)
})

it('believes no snapshot that contradicts what was read, or that says nothing it could read', async () => {
  const { opening, first, records } = await chainOfThree()
  const reader = newCommitReader(key, 1)
  await reader.read([opening.record, first.record])
  const other = await snapshotOf([{ writer: opening.record.writer, seq: 1, hash: opening.hash }])
  expect(await reader.read([...records, ...other])).toMatchObject({ changes: [{ seq: 2 }], damaged: 1 })
  const mute = await snapshotOf([], { update: Uint8Array.of(1) })
  expect(await newCommitReader(key, 1).read(mute)).toMatchObject({ changes: [], damaged: 1 })
})

it('says so when a covered record is there and is another', async () => {
  const { opening, first } = await chainOfThree()
  const snapshot = await snapshotOf([{ writer: opening.record.writer, seq: 1, hash: first.hash }])
  const stranger = await sealCommit(commit(1, opening.hash, { intent: 'y' }), key)
  const found = await newCommitReader(key, 1).read([opening.record, stranger.record, ...snapshot])
  expect([found.changes.map(({ kind }) => kind), found.damaged]).toEqual([['snapshot'], 1])
})

it('weighs what a snapshot could take the place of', async () => {
  const { records } = await chainOfThree()
  const bytes = records.reduce((sum, record) => sum + record.bytes.length, 0)
  expect((await newCommitReader(key, 1).read(records)).raw).toEqual({ records: 3, bytes })
})
