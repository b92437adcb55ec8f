import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fail } from '#domain'
import { readPublicFile } from '../../../src/storage/vault/agency-file.ts'
import { makeAgencyKey, openAgencyKey } from '../../../src/storage/vault/agency-key.ts'
import { openOrThrow } from '../answers.ts'
import { fakeStretch } from './fixed-chance.ts'

const cost = { name: 'argon2id', memoryKiB: 19_456, passes: 2 } as const
const { stretch } = fakeStretch()
const made = await openOrThrow(makeAgencyKey({ passphrase: 'safe', cost, stretch }))

it('reads both files, also after mail changed the ends of lines', async () => {
  const read = await openOrThrow(readPublicFile(made.publicFile.replaceAll('\n', '\r\n')))
  expect(read.fingerprint).toBe(made.fingerprint)
  expect(read.fingerprint).toMatch(/^(\d{5} ){5}\d{5}$/)
  const opened = await openOrThrow(openAgencyKey(made.privateFile, 'safe', stretch))
  expect(opened.publicKey).toEqual(read.publicKey)
  expect(opened.privateKey.extractable).toBe(false)
})

it('tells the wrong passphrase, the other half and something else apart', async () => {
  expect(await openAgencyKey(made.privateFile, 'other', stretch)).toEqual(fail({ kind: 'wrong secret' }))
  expect(await openAgencyKey(made.publicFile, 'safe', stretch)).toEqual(fail({ kind: 'other half' }))
  expect(await readPublicFile(made.privateFile)).toEqual(fail({ kind: 'other half' }))
  expect(await readPublicFile('{}')).toEqual(fail({ kind: 'no agency key' }))
  expect(await readPublicFile('['.repeat(9000))).toEqual(fail({ kind: 'no agency key' }))
  const newer = made.publicFile.replace('"version": 1', '"version": 2')
  expect(await readPublicFile(newer)).toEqual(fail({ kind: 'newer' }))
})

it('does no work for a stretching out of bounds', async () => {
  const counting = fakeStretch()
  const greedy = made.privateFile.replace('19456', '999999')
  expect(await openAgencyKey(greedy, 'safe', counting.stretch)).toEqual(fail({ kind: 'damaged' }))
  expect(counting.calls()).toBe(0)
})

it('never takes a changed file for another key', async () => {
  const other = fc.string({ minLength: 1, maxLength: 1 })
  await fc.assert(
    fc.asyncProperty(fc.nat(made.publicFile.length - 1), other, async (at, letter) => {
      const text = made.publicFile.slice(0, at) + letter + made.publicFile.slice(at + 1)
      const read = await readPublicFile(text)
      expect(read.ok).toBe(text.trim() === made.publicFile.trim())
      expect((await readPublicFile(made.publicFile.slice(0, at))).ok).toBe(at === made.publicFile.length - 1)
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.nat(made.privateFile.length - 1), other, async (at, letter) => {
      const text = made.privateFile.slice(0, at) + letter + made.privateFile.slice(at + 1)
      const opened = await openAgencyKey(text, 'safe', stretch)
      expect(opened.ok).toBe(text.trim() === made.privateFile.trim())
    }),
  )
})
