import { expect, it } from 'vitest'
import { newCommitReader } from '../../src/storage/commit-reader.ts'
import { COMMIT_VERSION, type Commit } from '../../src/storage/commit.ts'
import { encodeOpening } from '../../src/storage/opening.ts'
import { sealCommit } from '../../src/storage/sealed-commit.ts'
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
  expect(await reader.read([second.record, stranger.record])).toEqual({ changes: [], held: 0, damaged: 1 })
})

it('gives out a snapshot, sets a checkpoint aside, and takes no summary for a commit', async () => {
  const { opening } = await chainOfThree()
  const snapshot = await sealCommit(commit(1, opening.hash, { kind: 'snapshot' }), key)
  const checkpoint = await sealCommit(commit(2, snapshot.hash, { kind: 'checkpoint' }), key)
  const summary = await sealCommit(commit(3, checkpoint.hash, { kind: 'summary' }), key)
  const records = [opening, snapshot, checkpoint, summary].map(({ record }) => record)
  const found = await newCommitReader(key, 1).read(records)
  expect([seqs(found), found.held, found.damaged]).toEqual([[1], 0, 1])
})
