import { beforeAll, describe, expect, it } from 'vitest'
import type { OpenedVault } from '#storage'
import { frameOf } from '../../../src/storage/backup/frame.ts'
import { openBackup } from '../../../src/storage/backup/open-backup.ts'
import { beginning, BEGINNING_LENGTH, fieldsOf, type Part } from '../../../src/storage/backup/parts.ts'
import { FileWindow, readFrames } from '../../../src/storage/backup/read-frames.ts'
import { restoreBackup } from '../../../src/storage/backup/restore-backup.ts'
import { Digest } from '../../../src/storage/backup/seal-of-end.ts'
import { unlockBackup } from '../../../src/storage/backup/unlock-backup.ts'
import { joinBytes, type Bytes } from '../../../src/storage/bytes.ts'
import { decodeStrictly, encodeStrictly } from '../../../src/storage/commit.ts'
import { openOrThrow } from '../answers.ts'
import { backUp, enter, look, newVault, newVaults, PASSPHRASE, stretch, write } from './memory-vaults.ts'

const secret = { kind: 'passphrase', passphrase: PASSPHRASE } as const
let opened: OpenedVault
let bytes: Bytes
let known: ReadonlySet<string>
/** Where what is left of the file is brought in. */
let to: OpenedVault

beforeAll(async () => {
  opened = await newVault(newVaults())
  const vault = await enter(opened)
  await openOrThrow(vault.workspaceId())
  await write(vault, ['one'])
  bytes = await bytesOf(await backUp(opened))
  to = await newVault(newVaults())
  known = new Set(await piecesIn(opened))
})

async function bytesOf(file: Blob): Promise<Bytes> {
  return new Uint8Array(await file.arrayBuffer())
}

async function piecesIn({ store }: OpenedVault): Promise<readonly string[]> {
  const documents = await openOrThrow(store.listDocuments())
  const records = await Promise.all(documents.map(({ doc }) => openOrThrow(store.readRecords(doc))))
  return records
    .flat()
    .map((record) => JSON.stringify([record.doc, record.writer, record.seq, ...record.bytes]))
}

/** Never counts as whole, and brings nothing in that was not in the vault. Answers whether it could be opened at all. */
async function isOfNoHarm(damaged: Bytes): Promise<boolean> {
  const backup = await openBackup(new Blob([damaged]))
  if (!backup.ok) return false
  expect(backup.value.end).toBeNull()
  const keys = await unlockBackup(backup.value, secret, stretch)
  if (!keys.ok) return false
  const of = { backup: backup.value, keys: keys.value, store: to.store, wrapping: to.keys.wrapping }
  const { damaged: notOpened } = await openOrThrow(restoreBackup(of))
  expect(notOpened).toBe(0)
  for (const piece of await piecesIn(to)) expect(known).toContain(piece)
  return true
}

describe('a file that something happened to', () => {
  it('counts as damaged with any byte flipped, and gives only what is whole', async () => {
    let opens = 0
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = bytes.slice()
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
      if (await isOfNoHarm(flipped)) opens += 1
    }
    // The lock stands at both ends, so one flip leaves it readable anywhere but in the first bytes of all.
    expect(opens).toBe(bytes.length - BEGINNING_LENGTH)
  }, 120_000)

  it('counts as damaged when it ends anywhere too early, or goes on too long', async () => {
    let opens = 0
    for (let length = 0; length < bytes.length; length += 1)
      if (await isOfNoHarm(bytes.slice(0, length))) opens += 1
    expect(opens).toBeGreaterThan(0)
    await isOfNoHarm(joinBytes([bytes, bytes]))
    await isOfNoHarm(joinBytes([bytes, Uint8Array.of(0)]))
  }, 120_000)

  it('says which plans are whole, also behind a frame whose length is wrong', async () => {
    const vault = await newVault(newVaults())
    const open = await enter(vault)
    for (let number = 0; number < 15; number += 1) await write(open, ['a word'])
    const file = await bytesOf(await backUp(vault))
    const { documents } = await look(new Blob([file]))
    for (const [index, shift] of [
      [3, 4],
      [7, 8],
      [11, 60],
    ] as const) {
      const at = (documents[index]?.at ?? 0) + shift
      file[at] = (file[at] ?? 0) ^ 1
    }
    const { documents: whole, announced, end } = await look(new Blob([file]))
    expect([whole.length, announced, end]).toEqual([12, 15, null])
  })
})

async function kindOf(parts: BlobPart[]): Promise<string> {
  const answer = await openBackup(new Blob(parts))
  return answer.ok ? 'opened' : answer.problem.kind
}

it('tells foreign and newer files, and one without a readable lock, before any secret', async () => {
  const newer = beginning()
  newer[BEGINNING_LENGTH - 1] = 2
  expect(await kindOf([])).toBe('not a backup')
  expect(await kindOf(['%PDF-1.7 and so on'])).toBe('not a backup')
  expect(await kindOf([newer, bytes.slice(BEGINNING_LENGTH)])).toBe('newer')
  expect(await kindOf([beginning(), 'nothing that is a frame'])).toBe('damaged backup')
})

async function partsIn(file: Bytes): Promise<readonly Part[]> {
  const parts: Part[] = []
  for await (const found of readFrames(new FileWindow(new Blob([file])), BEGINNING_LENGTH))
    if (found !== 'lost') parts.push(found.part)
  return parts
}

/** What somebody without the key can make of parts: right numbers, right checksums, a right hash, and the old code. */
function forged(parts: readonly Part[]): Bytes {
  const digest = new Digest()
  const documents = parts.filter(({ kind }) => kind === 'document').length
  const frames = parts.map((part, number) => {
    const last = { ...part, documents, frames: number, digest: digest.end() }
    const { bytes: frame, checksum } = frameOf(number, fieldsOf(part.kind === 'end' ? last : part))
    digest.add(checksum)
    return frame
  })
  return joinBytes([beginning(), ...frames])
}

it('refuses a file from which somebody took a plan, with every checksum made anew', async () => {
  const parts = await partsIn(bytes)
  expect(forged(parts)).toEqual(bytes)
  const gone = parts.findIndex((part) => part.kind === 'document' && part.records > 0)
  const document = parts[gone]
  if (document?.kind !== 'document') throw new Error('There is no document.')
  const many = 1 + document.records + document.summaries
  const backup = await look(new Blob([forged(parts.toSpliced(gone, many))]))
  expect(backup.end).not.toBeNull()
  expect(await unlockBackup(backup, secret, stretch)).toEqual({ ok: false, problem: { kind: 'altered' } })
})

it('stretches nothing for a header that asks for too much work', async () => {
  const parts = await partsIn(bytes)
  const [start] = parts
  if (start?.kind !== 'vault') throw new Error('There is no start.')
  const fields = decodeStrictly(start.header) as unknown[]
  const [, , , slots] = fields as [unknown, unknown, unknown, unknown[][]]
  const [kind, kdf, ...rest] = slots[0] ?? []
  const heavy = [kind, (kdf as unknown[]).with(1, 16 * 1024 * 1024), ...rest]
  const header = encodeStrictly(fields.with(3, slots.with(0, heavy)))
  const file = forged(parts.map((part) => (part.kind === 'vault' ? { ...part, header } : part)))
  const answer = await openBackup(new Blob([file]))
  expect(answer).toEqual({ ok: false, problem: { kind: 'damaged backup' } })
})

it('stops looking when asked', async () => {
  const stop = new AbortController()
  stop.abort()
  const answer = await openBackup(new Blob([bytes]), { signal: stop.signal })
  expect(answer).toEqual({ ok: false, problem: { kind: 'cancelled' } })
})
