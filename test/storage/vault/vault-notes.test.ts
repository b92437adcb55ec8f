import { createDecipheriv } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { newMemoryDisk, openMemoryStore } from '#storage'
import { decodeStrictly, encodeStrictly } from '../../../src/storage/commit.ts'
import { seal } from '../../../src/storage/vault/sealing.ts'
import { changeNotes, keyTestOf, readNotes, type VaultNotes } from '../../../src/storage/vault/vault-notes.ts'
import { openOrThrow } from '../answers.ts'
import { countingBytes } from './fixed-chance.ts'

const vault = '00112233445566778899aabbccddeeff'
const raw = countingBytes(32, 0x40)
const name = encodeStrictly(['vault notes', vault])
const opening = { at: '2026-03-14T09:26:53.000Z', fingerprint: '89936 24094', isTold: false }

async function openVault() {
  const pages = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  const disk = newMemoryDisk()
  return { disk, vault, store: openMemoryStore(disk), keys: { pages } }
}

const slotsWith = (salt: Uint8Array<ArrayBuffer> | null) => ({
  slots: salt === null ? [] : [{ kind: 'recovery' as const, salt, wrapped: new Uint8Array(40) }],
})

const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((each) => new Uint8Array(each))

it('answers what was noted, whatever it was', async () => {
  const text = fc.string({ maxLength: 60 })
  const notes: fc.Arbitrary<VaultNotes> = fc.record({
    testedKey: fc.oneof(fc.constant(null), fc.constant('none' as const), bytes(16)),
    isMoving: fc.boolean(),
    openings: fc.array(fc.record({ at: text, fingerprint: text, isTold: fc.boolean() }), { maxLength: 5 }),
    quickWays: fc.array(fc.record({ credentialId: bytes(20), addedAt: text }), { maxLength: 5 }),
  })
  await fc.assert(
    fc.asyncProperty(notes, async (wanted) => {
      const opened = await openVault()
      await openOrThrow(changeNotes(opened, () => wanted))
      expect(await openOrThrow(readNotes(opened))).toEqual(wanted)
    }),
    { numRuns: 50 },
  )
})

it('lies sealed, as the README of this floor writes it', async () => {
  const opened = await openVault()
  await openOrThrow(changeNotes(opened, (notes) => ({ ...notes, openings: [opening] })))
  const stored = opened.disk.meta.get('vault-notes')
  if (!(stored instanceof Uint8Array)) throw new Error('Nothing was noted.')
  expect(Buffer.from(stored).toString('latin1')).not.toContain('89936')
  const decipher = createDecipheriv('aes-256-gcm', raw, stored.subarray(0, 12))
  decipher.setAAD(name)
  decipher.setAuthTag(stored.subarray(-16))
  const plain = Buffer.concat([decipher.update(stored.subarray(12, -16)), decipher.final()])
  expect(decodeStrictly(new Uint8Array(plain))).toEqual([
    null,
    false,
    [[opening.at, opening.fingerprint, false]],
    [],
  ])
})

it('loses nothing when two pages note something at the same time', async () => {
  const opened = await openVault()
  const add = (at: string) =>
    changeNotes(opened, (notes) => ({ ...notes, openings: [...notes.openings, { ...opening, at }] }))
  const answers = await Promise.all(['1', '2', '3'].map(add))
  expect(answers.every(({ ok }) => ok)).toBe(true)
  const { openings } = await openOrThrow(readNotes(opened))
  expect(openings.map(({ at }) => at).toSorted()).toEqual(['1', '2', '3'])
})

it('takes what was changed or is of another vault for nothing, and notes on', async () => {
  const opened = await openVault()
  await openOrThrow(changeNotes(opened, (notes) => ({ ...notes, openings: [opening] })))
  const other = { ...opened, vault: vault.replace('00', 'ff') }
  expect((await openOrThrow(readNotes(other))).openings).toEqual([])
  opened.disk.meta.set('vault-notes', Uint8Array.of(1, 2, 3))
  expect((await openOrThrow(readNotes(opened))).openings).toEqual([])
  await openOrThrow(changeNotes(opened, (notes) => ({ ...notes, isMoving: true })))
  expect((await openOrThrow(readNotes(opened))).isMoving).toBe(true)
})

it('keeps what a later version added at the end', async () => {
  const opened = await openVault()
  const later = encodeStrictly([null, false, [], [], ['of a later version']])
  opened.disk.meta.set('vault-notes', await seal(name, later, opened.keys.pages))
  await openOrThrow(changeNotes(opened, (notes) => ({ ...notes, isMoving: true })))
  const stored = opened.disk.meta.get('vault-notes') as Uint8Array
  const decipher = createDecipheriv('aes-256-gcm', raw, stored.subarray(0, 12))
  decipher.setAAD(name)
  const plain = decodeStrictly(new Uint8Array(decipher.update(stored.subarray(12, -16))))
  expect(plain).toEqual([null, true, [], [], ['of a later version']])
})

it('knows a key that was tested from another one in its place', () => {
  const [one, other] = [countingBytes(16, 1), countingBytes(16, 2)]
  expect(keyTestOf(slotsWith(one), { testedKey: one })).toBe('tested')
  expect(keyTestOf(slotsWith(other), { testedKey: one })).toBe('not tested')
  expect(keyTestOf(slotsWith(one), { testedKey: 'none' })).toBe('not tested')
  expect(keyTestOf(slotsWith(one), { testedKey: null })).toBe('not noted')
  expect(keyTestOf(slotsWith(null), { testedKey: one })).toBe('no key')
})
