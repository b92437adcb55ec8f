import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fail } from '#domain'
import { encodeStrictly } from '../../../src/storage/commit.ts'
import { makeAgencyKey, openAgencyKey } from '../../../src/storage/vault/agency-key.ts'
import { readPublicFile } from '../../../src/storage/vault/agency-file.ts'
import { handOver, takeIn } from '../../../src/storage/vault/inbox.ts'
import { newWrappedKey, unwrapKey } from '../../../src/storage/vault/keys.ts'
import { makeVaultHeader } from '../../../src/storage/vault/make-vault-header.ts'
import { openVaultHeader } from '../../../src/storage/vault/open-vault-header.ts'
import { newRecoveryKey, parseRecoveryKey } from '../../../src/storage/vault/recovery-key.ts'
import { rewrapVaultHeader, type VaultChange } from '../../../src/storage/vault/rewrap-vault-header.ts'
import { seal, unseal } from '../../../src/storage/vault/sealing.ts'
import type { Secret } from '../../../src/storage/vault/secret.ts'
import { closeVaultHeader, parseVaultHeader } from '../../../src/storage/vault/vault-header.ts'
import { openOrThrow } from '../answers.ts'
import { fakeStretch } from './fixed-chance.ts'

const vault = '00112233445566778899aabbccddeeff'
const cost = { name: 'argon2id', memoryKiB: 19_456, passes: 2 } as const
const right: Secret = { kind: 'passphrase', passphrase: 'four invented calm words' }
const credentialId = Uint8Array.of(7, 7, 7)
const output = new Uint8Array(32).fill(5)
const { stretch } = fakeStretch()

async function wholeVault() {
  const agency = await openOrThrow(makeAgencyKey({ passphrase: 'safe', cost, stretch }))
  const { publicKey } = await openOrThrow(readPublicFile(agency.publicFile))
  const { privateKey } = await openOrThrow(openAgencyKey(agency.privateFile, 'safe', stretch))
  const recovery = await newRecoveryKey()
  const made = await openOrThrow(
    makeVaultHeader({
      vault,
      ways: [
        { kind: 'passphrase', passphrase: 'four invented calm words', cost },
        { kind: 'recovery', key: recovery },
        { kind: 'agency', publicKey },
        { kind: 'quick', credentialId, salt: new Uint8Array(32), output },
      ],
      stretch,
    }),
  )
  const secrets: readonly Secret[] = [
    right,
    { kind: 'recovery', key: recovery },
    { kind: 'agency', privateKey },
    { kind: 'quick', credentialId, output },
  ]
  return { ...made, recovery, secrets }
}

const name = Uint8Array.of(1)
const changed = (bytes: Uint8Array, at: number, by: number) =>
  Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ by : byte))

it('opens by every secret to the same keys', async () => {
  const { bytes, keys, secrets } = await wholeVault()
  const sealed = await seal(name, Uint8Array.of(9), keys.pages)
  const wrapped = await newWrappedKey(keys.wrapping)
  for (const secret of secrets) {
    const opened = await openOrThrow(openVaultHeader(bytes, secret, stretch))
    expect(await unseal(name, sealed, opened.keys.pages)).toEqual(Uint8Array.of(9))
    expect(await unwrapKey(wrapped, opened.keys.wrapping)).not.toBeNull()
    expect(Object.values(opened.keys).map((key: CryptoKey) => key.extractable)).toEqual([false, false, false])
  }
})

it('stays locked for every wrong secret, and says which kind of wrong', async () => {
  const { bytes, recovery } = await wholeVault()
  const other = await wholeVault()
  const slip = (recovery.startsWith('2') ? '3' : '2') + recovery.slice(1)
  const problems = async (secret: Secret) => openVaultHeader(bytes, secret, stretch)
  expect(await problems({ kind: 'passphrase', passphrase: 'other' })).toEqual(fail({ kind: 'wrong secret' }))
  expect(await problems({ kind: 'recovery', key: slip })).toEqual(fail({ kind: 'mistyped' }))
  for (const secret of other.secrets.slice(1, 3))
    expect(await problems(secret)).toEqual(fail({ kind: 'wrong secret' }))
  expect(await problems({ kind: 'quick', credentialId, output: new Uint8Array(32) })).toEqual(
    fail({ kind: 'wrong secret' }),
  )
  expect(await problems({ kind: 'quick', credentialId: Uint8Array.of(1), output })).toEqual(
    fail({ kind: 'no such way' }),
  )
})

it('changes each way, keeps the root, and counts', async () => {
  const { bytes, keys, secrets } = await wholeVault()
  const sealed = await seal(name, Uint8Array.of(9), keys.pages)
  const newKey = await newRecoveryKey()
  const changes: readonly (readonly [VaultChange, Secret, Secret])[] = [
    [
      { kind: 'set', way: { kind: 'passphrase', passphrase: 'new one', cost } },
      { kind: 'passphrase', passphrase: 'new one' },
      right,
    ],
    [
      { kind: 'set', way: { kind: 'recovery', key: newKey } },
      { kind: 'recovery', key: newKey },
      secrets[1] ?? right,
    ],
    [{ kind: 'remove', way: { kind: 'agency' } }, right, secrets[2] ?? right],
    [{ kind: 'remove', way: { kind: 'quick', credentialId } }, right, secrets[3] ?? right],
  ]
  for (const secret of secrets)
    for (const [change, works, gone] of changes) {
      const made = await openOrThrow(rewrapVaultHeader({ bytes, secret, change, stretch }))
      expect(made.header.generation).toBe(2)
      const opened = await openOrThrow(openVaultHeader(made.bytes, works, stretch))
      expect(await unseal(name, sealed, opened.keys.pages)).toEqual(Uint8Array.of(9))
      expect((await openVaultHeader(made.bytes, gone, stretch)).ok).toBe(false)
    }
  const nothing = { kind: 'remove', way: { kind: 'quick', credentialId: Uint8Array.of(1) } } as const
  expect(await rewrapVaultHeader({ bytes, secret: right, change: nothing, stretch })).toEqual(
    fail({ kind: 'no such way' }),
  )
})

it('refuses a header in which a slot was taken away', async () => {
  const { header } = await wholeVault()
  const foreign = await wholeVault()
  const slots = header.slots.filter(({ kind }) => kind !== 'agency')
  const { bytes } = await closeVaultHeader({ ...header, slots }, foreign.keys.header)
  expect(await openVaultHeader(bytes, right, stretch)).toEqual(fail({ kind: 'damaged header' }))
})

it('refuses every changed, cut or longer header', async () => {
  const { bytes } = await wholeVault()
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      expect((await openVaultHeader(changed(bytes, at, by), right, stretch)).ok).toBe(false)
      const counting = fakeStretch()
      expect((await openVaultHeader(bytes.subarray(0, at), right, counting.stretch)).ok).toBe(false)
      expect((await openVaultHeader(Uint8Array.of(...bytes, by), right, counting.stretch)).ok).toBe(false)
      expect(counting.calls()).toBe(0)
    }),
    { numRuns: 400 },
  )
})

it.each([
  ['argon2id', 19_455, 2],
  ['argon2id', 131_073, 2],
  ['argon2id', 65_536, 1],
  ['argon2id', 65_536, 7],
  ['pbkdf2-sha256', 599_999],
  ['pbkdf2-sha256', 2_000_001],
])('does no work for %s out of bounds', async (...numbers) => {
  const { header } = await wholeVault()
  const counting = fakeStretch()
  const slot = ['passphrase', [...numbers, new Uint8Array(16)], new Uint8Array(40)]
  const inbox = [header.inbox.publicKey, header.inbox.sealedPrivate]
  const bytes = encodeStrictly([1, vault, 1, [slot], inbox, header.mac])
  expect(await openVaultHeader(bytes, right, counting.stretch)).toEqual(fail({ kind: 'damaged header' }))
  expect(counting.calls()).toBe(0)
})

it('tells a newer header from a damaged one', () => {
  expect(parseVaultHeader(encodeStrictly([2, 'whatever comes']))).toEqual(fail({ kind: 'newer' }))
  expect(parseVaultHeader(encodeStrictly([0]))).toEqual(fail({ kind: 'damaged header' }))
  expect(parseVaultHeader(new Uint8Array(65_537))).toEqual(fail({ kind: 'damaged header' }))
})

it('reads a printed key however it is typed, and no slip', async () => {
  const key = await newRecoveryKey()
  expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/)
  const typed = key.toLowerCase().replaceAll('-', ' \n').replaceAll('0', 'o').replaceAll('1', 'l')
  expect(await parseRecoveryKey(typed)).toEqual(await parseRecoveryKey(key))
  expect(await parseRecoveryKey(key.slice(1))).toBeNull()
  expect(await parseRecoveryKey('')).toBeNull()
})

it('hands a document over to one inbox, under one name', async () => {
  const [giver, taker, stranger] = [await wholeVault(), await wholeVault(), await wholeVault()]
  const wrappedKey = await newWrappedKey(giver.keys.wrapping)
  const sealing = await unwrapKey(wrappedKey, giver.keys.wrapping)
  const to = taker.header.inbox.publicKey
  const handed = await handOver({ doc: 'd1', wrappedKey, wrapping: giver.keys.wrapping, to })
  if (handed === null || sealing === null) throw new Error('Nothing was handed over.')

  const takerOf = ({ header, keys }: typeof taker) => ({ ...header, ...keys })
  const taken = await takeIn(handed, 'd1', takerOf(taker))
  const opening = taken && (await unwrapKey(taken, taker.keys.wrapping))
  if (opening === null) throw new Error('Nothing was taken in.')
  expect(await unseal(name, await seal(name, name, sealing), opening)).toEqual(name)
  expect(await takeIn(handed, 'd2', takerOf(taker))).toBeNull()
  expect(await takeIn(handed, 'd1', takerOf(stranger))).toBeNull()
  for (let at = 0; at < handed.length; at += 1)
    expect(await takeIn(changed(handed, at, 1), 'd1', takerOf(taker))).toBeNull()
})
