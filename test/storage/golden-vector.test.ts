/**
 * The bytes of one commit, fixed for good, and read a second time without this
 * floor: by offsets, with Node's own cryptography. The same bytes stand in the
 * README of the floor.
 */

import { createDecipheriv, createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { chainHash, encodeBody, encodeHeader, type Commit } from '../../src/storage/commit.ts'
import { openRecord, sealCommit } from '../../src/storage/sealed-commit.ts'

const doc = '00112233445566778899aabbccddeeff'
const writer = 'ffeeddccbbaa99887766554433221100'
const keyBytes = Uint8Array.from({ length: 32 }, (_, index) => index)
const commit: Commit = {
  v: 1,
  doc,
  kind: 'commit',
  writer,
  seq: 1,
  prev: new Uint8Array(32).fill(0x11),
  wrote: 3,
  needs: 2,
  at: '2026-11-22T14:00:00.000Z',
  intent: 'addOutcome',
  update: Uint8Array.of(1, 2, 3),
}

const golden = {
  header:
    '85017820303031313232333334343535363637373838393961616262636364646565666666636f6d6d69747820666665656464636362626161393938383737363635353434333332323131303001',
  body: '865820111111111111111111111111111111111111111111111111111111111111111103027818323032362d31312d32325431343a30303a30302e3030305a6a6164644f7574636f6d6543010203',
  record:
    '86017820303031313232333334343535363637373838393961616262636364646565666666636f6d6d69747820666665656464636362626161393938383737363635353434333332323131303001586aa0a1a2a3a4a5a6a7a8a9aaab60405c3c54da13ae737496c2166bd1cf61bd480183a6537d8d1f37976eba6410c36756fcad5a4b0f6fae32e5384baecb754f777c58e02a44716e256e9440dfdad5d8e12045d1878f9987bc198dcd286255eb2e42d97fc0dd84b9a6d9f3a4',
  hash: 'ecae52a59272055c20d7d3f6b517d77ccaf9a509436fd5049bc029461d0d8d9e',
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
const importKey = () => crypto.subtle.importKey('raw', keyBytes, 'AES-GCM', false, ['encrypt', 'decrypt'])

it('writes the golden header, body and hash', async () => {
  expect(hex(encodeHeader(commit))).toBe(golden.header)
  expect(hex(encodeBody(commit))).toBe(golden.body)
  expect(hex(await chainHash(encodeHeader(commit), encodeBody(commit)))).toBe(golden.hash)
})

it('opens the golden record', async () => {
  const record = { doc, writer, seq: 1, bytes: bytes(golden.record) }
  expect(await openRecord(record, await importKey())).toEqual({
    kind: 'open',
    commit,
    hash: bytes(golden.hash),
  })
})

it('is read the same by the offsets of the README and other cryptography', async () => {
  const { record } = await sealCommit(commit, await importKey())
  for (const whole of [Buffer.from(golden.record, 'hex'), Buffer.from(record.bytes)]) {
    const header = Buffer.concat([Buffer.of(0x85), whole.subarray(1, 78)])
    const [nonce, closed, tag] = [whole.subarray(80, 92), whole.subarray(92, -16), whole.subarray(-16)]
    const decipher = createDecipheriv('aes-256-gcm', keyBytes, nonce).setAAD(header).setAuthTag(tag)
    const body = Buffer.concat([decipher.update(closed), decipher.final()])

    expect(whole.subarray(0, 2).toString('hex')).toBe('8601')
    expect(whole.subarray(78, 80).toString('hex')).toBe('586a')
    expect([whole.toString('latin1', 4, 36), whole.toString('latin1', 37, 43)]).toEqual([doc, 'commit'])
    expect([whole.toString('latin1', 45, 77), whole[77]]).toEqual([writer, 1])
    expect(body.toString('hex')).toBe(golden.body)
    expect(hex(body.subarray(3, 35))).toBe('11'.repeat(32))
    expect([body[35], body[36]]).toEqual([3, 2])
    expect(body.toString('utf8', 39, 63)).toBe(commit.at)
    expect(body.toString('utf8', 64, 74)).toBe(commit.intent)
    expect([...body.subarray(75)]).toEqual([1, 2, 3])
    expect(createHash('sha256').update(header).update(body).digest('hex')).toBe(golden.hash)
  }
})

it('stands in the README as it is here', () => {
  const readme = readFileSync('src/storage/README.md', 'utf8').replaceAll(/\s/g, '')
  for (const part of Object.values(golden)) expect(readme).toContain(part)
})
