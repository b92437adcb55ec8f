import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Commit } from '../../src/storage/commit.ts'
import type { StoredRecord } from '../../src/storage/plan-store.ts'
import { openRecord, openSummary, sealCommit } from '../../src/storage/sealed-commit.ts'

const newKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
const commit: Commit = {
  v: 1,
  doc: 'a'.repeat(32),
  kind: 'commit',
  writer: 'b'.repeat(32),
  seq: 7,
  prev: new Uint8Array(32),
  wrote: 1,
  needs: 1,
  at: '2026-11-22T14:00:00.000Z',
  intent: 'addOutcome',
  update: Uint8Array.of(1, 2, 3),
}
const damaged = { kind: 'damaged' }
const key = await newKey()
const { record } = await sealCommit(commit, key)

function rewritten(from: string, to: string): StoredRecord['bytes'] {
  const text = Buffer.from(record.bytes).toString('latin1')
  expect(text).toContain(from)
  return new Uint8Array(Buffer.from(text.replace(from, to), 'latin1'))
}

it('opens under the name it was sealed under', async () => {
  expect(await openRecord(record, key)).toMatchObject({ kind: 'open', commit })
})

it('stays shut for another key', async () => {
  expect(await openRecord(record, await newKey())).toEqual(damaged)
})

it.each([
  ['document', { ...record, doc: 'c'.repeat(32) }],
  ['writer', { ...record, writer: 'c'.repeat(32) }],
  ['number', { ...record, seq: 8 }],
])('stays shut where it was put under another %s', async (_, moved) => {
  expect(await openRecord(moved, key)).toEqual(damaged)
})

it('stays shut where its header was rewritten to fit', async () => {
  const [doc, writer] = ['c'.repeat(32), 'c'.repeat(32)]
  const toDoc = { ...record, doc, bytes: rewritten(record.doc, doc) }
  const toWriter = { ...record, writer, bytes: rewritten(record.writer, writer) }
  const toSeq = { ...record, seq: 8, bytes: rewritten(`${record.writer}\x07`, `${record.writer}\x08`) }
  const toKind = { ...record, bytes: rewritten('\x66commit', '\x67opening') }
  for (const moved of [toDoc, toWriter, toSeq, toKind]) expect(await openRecord(moved, key)).toEqual(damaged)
})

it('stays shut whichever bit is flipped', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(record.bytes.length * 8 - 1), async (bit) => {
      const bytes = record.bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      expect((await openRecord({ ...record, bytes }, key)).kind).not.toBe('open')
    }),
    { numRuns: 500 },
  )
})

it('stays shut however it was cut', async () => {
  for (const length of record.bytes.keys()) {
    const cut = { ...record, bytes: record.bytes.slice(0, length) }
    expect(await openRecord(cut, key)).toEqual(damaged)
  }
})

it('says of a record of a later format that it is newer, not damaged', async () => {
  const later = { ...record, bytes: rewritten('\x86\x01', '\x86\x02') }
  expect(await openRecord(later, key)).toEqual({ kind: 'newer' })
})

it('never seals twice to the same bytes', async () => {
  const again = await sealCommit(commit, key)
  expect(again.record.bytes).not.toEqual(record.bytes)
})

it('opens a summary, and nothing else, for its own document', async () => {
  const summary = await sealCommit({ ...commit, kind: 'summary', prev: null }, key)
  const { doc, bytes } = summary.record
  expect(await openSummary(doc, bytes, key)).toEqual(commit.update)
  expect(await openSummary('c'.repeat(32), bytes, key)).toBeNull()
  expect(await openSummary(doc, bytes, await newKey())).toBeNull()
  expect(await openSummary(doc, bytes.with(bytes.length - 1, 1 ^ (bytes.at(-1) ?? 0)), key)).toBeNull()
  expect(await openSummary(doc, new Uint8Array([1, 2, 3]), key)).toBeNull()
  expect(await openSummary(record.doc, record.bytes, key)).toBeNull()
})
