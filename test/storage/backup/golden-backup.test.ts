/**
 * The bytes of a backup, fixed for good, and read a second time without this
 * floor: with Node's own cryptography, after the README.
 */

import { decode, encode } from 'cborg'
import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openMemoryStore } from '#storage'
import { lockOfVault } from '../../../src/storage/backup/lock.ts'
import { writeBackup } from '../../../src/storage/backup/write-backup.ts'
import { HEADER } from '../../../src/storage/vault/vaults.ts'
import { makeVaultHeader } from '../../../src/storage/vault/make-vault-header.ts'
import { newRecoveryKey } from '../../../src/storage/vault/recovery-key.ts'
import { stretchPassphrase } from '../../../src/storage/vault/stretch-passphrase.ts'
import { openOrThrow } from '../answers.ts'
import { countingBytes, fixedChance } from '../vault/fixed-chance.ts'

const vault = 'ffeeddccbbaa99887766554433221100'
const doc = '00112233445566778899aabbccddeeff'
const writer = 'ffeeddccbbaa99887766554433221100'
/** The one commit of the README. */
const record =
  '86017820303031313232333334343535363637373838393961616262636364646565666666636f6d6d69747820666665656464636362626161393938383737363635353434333332323131303001586aa0a1a2a3a4a5a6a7a8a9aaab60405c3c54da13ae737496c2166bd1cf61bd480183a6537d8d1f37976eba6410c36756fcad5a4b0f6fae32e5384baecb754f777c58e02a44716e256e9440dfdad5d8e12045d1878f9987bc198dcd286255eb2e42d97fc0dd84b9a6d9f3a4'

const golden = [
  '8949465350424b0a00000001',
  'f74946420000000000000206eaae3592c4ed9a8de241f5f33d6d982e85657661756c746a323032362d31312d32395901ce8601782066666565646463636262616139393838373736363535343433333232313130300182836a7061737370687261736584686172676f6e326964194c000250a0a1a2a3a4a5a6a7a8a9aaabacadaeaf5828cb44bd3c1bb9cbc96ca188e94f7d84c3ac915542f107fbee9f9a5b9131929c6a10c59f4c1b861b0b83687265636f7665727950a0a1a2a3a4a5a6a7a8a9aaabacadaeaf582889341c9b7f24fb24089ff24ecfd26fcf4b7b3c863092d1e48d8f914b56567580ab46e300cb09ef7d825841040217e617f0b6443928278f96999e69a23a4f2c152bdf6d6cdf66e5b80282d4ed194a7debcb97712d2dda3ca85aa8765a56f45fc758599652f2897c65306e579458a6a0a1a2a3a4a5a6a7a8a9aaab51240b30ee69b66f2597a643369a3722d93a69839c70c038e64274c4e6b7e2d85ef5cfaeb85d604fbf495ec9d2a81477f8774d2841722523cd6c6f2cfb9174f2e86fb0b8e3550f46e2df53c41b4720600a208009a61aab67eb4e28218baef8691121a7eca7c89a30084033cf84a57838ad34716fcbac6b67a40259c32d22d4ef133bea1e0655434fbe59e972840be42609abbda47824942598765820e23324f07fe97e0b22fcb73b9cb04ccfb8a229b115027829c3c7fdf8749a08657820303031313232333334343535363637373838393961616262636364646565666601',
  'f749464200000001000000597e0566b21261339a8c95f49b4f6e40458668646f63756d656e7478203030313132323333343435353636373738383939616162626363646465656666582843f9e9fa3be02f3d3a122b318945e5e72db06500e7a98907b5e9011e64d138b4507a5403f3540593010000',
  'f7494642000000020000010929b1e3114184b9cc42ec911a0b61699385667265636f726478203030313132323333343435353636373738383939616162626363646465656666782066666565646463636262616139393838373736363535343433333232313130300158ba86017820303031313232333334343535363637373838393961616262636364646565666666636f6d6d69747820666665656464636362626161393938383737363635353434333332323131303001586aa0a1a2a3a4a5a6a7a8a9aaab60405c3c54da13ae737496c2166bd1cf61bd480183a6537d8d1f37976eba6410c36756fcad5a4b0f6fae32e5384baecb754f777c58e02a44716e256e9440dfdad5d8e12045d1878f9987bc198dcd286255eb2e42d97fc0dd84b9a6d9f3a4',
  'f749464200000003000002065e87a4009052cf84553a3f9f4b79742c85657661756c746a323032362d31312d32395901ce8601782066666565646463636262616139393838373736363535343433333232313130300182836a7061737370687261736584686172676f6e326964194c000250a0a1a2a3a4a5a6a7a8a9aaabacadaeaf5828cb44bd3c1bb9cbc96ca188e94f7d84c3ac915542f107fbee9f9a5b9131929c6a10c59f4c1b861b0b83687265636f7665727950a0a1a2a3a4a5a6a7a8a9aaabacadaeaf582889341c9b7f24fb24089ff24ecfd26fcf4b7b3c863092d1e48d8f914b56567580ab46e300cb09ef7d825841040217e617f0b6443928278f96999e69a23a4f2c152bdf6d6cdf66e5b80282d4ed194a7debcb97712d2dda3ca85aa8765a56f45fc758599652f2897c65306e579458a6a0a1a2a3a4a5a6a7a8a9aaab51240b30ee69b66f2597a643369a3722d93a69839c70c038e64274c4e6b7e2d85ef5cfaeb85d604fbf495ec9d2a81477f8774d2841722523cd6c6f2cfb9174f2e86fb0b8e3550f46e2df53c41b4720600a208009a61aab67eb4e28218baef8691121a7eca7c89a30084033cf84a57838ad34716fcbac6b67a40259c32d22d4ef133bea1e0655434fbe59e972840be42609abbda47824942598765820e23324f07fe97e0b22fcb73b9cb04ccfb8a229b115027829c3c7fdf8749a08657820303031313232333334343535363637373838393961616262636364646565666601',
  'f7494642000000040000004bc78f2de483ae26ffb4660e11c43c04558563656e640104582047624219baefd5f3933e8dc430ac757c317b71b0955c5367bf5e915e81a5214f5820eecdaa79008909f28fff7113444e6e2e8194862c56e6a4f2dadc9e5278294dbc',
]

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const unhex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))

async function made(): Promise<Uint8Array> {
  const chance = fixedChance()
  const recovery = await newRecoveryKey(chance)
  const ways = [
    {
      kind: 'passphrase',
      passphrase: 'four invented calm words',
      cost: { name: 'argon2id', memoryKiB: 19_456, passes: 2 },
    },
    { kind: 'recovery', key: recovery },
  ] as const
  const { bytes: header, keys } = await openOrThrow(
    makeVaultHeader({
      vault,
      ways,
      stretch: stretchPassphrase,
      chance,
    }),
  )
  const key = await crypto.subtle.importKey('raw', countingBytes(32, 0), 'AES-GCM', true, ['encrypt'])
  const wrappedKey = new Uint8Array(await crypto.subtle.wrapKey('raw', key, keys.wrapping, 'AES-KW'))
  const store = openMemoryStore()
  await store.claimMeta(HEADER, header)
  await store.claimMeta('workspace-id', doc)
  await store.addDocument({ doc, wrappedKey })
  await openOrThrow(store.append([{ doc, writer, seq: 1, bytes: unhex(record) }], null))
  const pieces: Uint8Array[] = []
  const lock = await openOrThrow(lockOfVault(store, keys))
  const write = async (piece: Uint8Array) => void pieces.push(piece)
  await openOrThrow(writeBackup({ store, wrapping: keys.wrapping, lock, madeOn: '2026-11-29', write }))
  return Buffer.concat(pieces)
}

/** The beginning, and each frame after it. */
function cut(file: Buffer): readonly Buffer[] {
  const parts = [file.subarray(0, 12)]
  for (let at = 12; at < file.length;) {
    const end = at + 28 + file.readUInt32BE(at + 8)
    parts.push(file.subarray(at, end))
    at = end
  }
  return parts
}

it('writes the golden bytes', async () => {
  expect(cut(Buffer.from(await made())).map(hex)).toEqual(golden)
})

it('is read with other cryptography', () => {
  const [start, ...frames] = cut(Buffer.from(golden.join(''), 'hex'))
  expect(start?.toString('latin1')).toBe('\x89IFSPBK\n\0\0\0\x01')
  const checksums = frames.map((frame, number) => {
    expect([hex(frame.subarray(0, 4)), frame.readUInt32BE(4)]).toEqual(['f7494642', number])
    const hash = createHash('sha256').update(frame.subarray(4, 12)).update(frame.subarray(28)).digest()
    expect(hex(frame.subarray(12, 28))).toBe(hex(hash.subarray(0, 16)))
    return frame.subarray(12, 28)
  })
  const [first, document, kept, second, last] = frames.map((frame) => decode(frame.subarray(28)))
  expect(second).toEqual(first)
  const [, madeOn, header, workspace, documents] = first
  expect([madeOn, workspace, documents]).toEqual(['2026-11-29', doc, 1])
  expect(decode(header)[1]).toBe(vault)

  const sub = (use: string) =>
    Buffer.from(hkdfSync('sha256', countingBytes(32, 0x80), unhex(vault), Buffer.from(use), 32))
  const [, count, many, digest, code] = last
  const all = createHash('sha256')
    .update(Buffer.concat(checksums.slice(0, -1)))
    .digest()
  expect([count, many, hex(digest)]).toEqual([1, 4, hex(all)])
  const mac = createHmac('sha256', sub('header')).update(encode(['backup', 1, digest]))
  expect(hex(code)).toBe(hex(mac.digest()))

  const [, id, wrapped, ...counts] = document
  expect([id, ...counts]).toEqual([doc, 1, 0, 0])
  const unwrap = createDecipheriv('id-aes256-wrap', sub('document keys'), Buffer.alloc(8, 0xa6))
  const key = Buffer.concat([unwrap.update(wrapped), unwrap.final()])
  expect(hex(key)).toBe(hex(countingBytes(32, 0)))
  expect(kept.slice(0, 4)).toEqual(['record', doc, writer, 1])
  const [v, ofDoc, kind, by, seq, sealed] = decode(kept[4])
  const open = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
  open.setAAD(encode([v, ofDoc, kind, by, seq])).setAuthTag(sealed.subarray(-16))
  const body = Buffer.concat([open.update(sealed.subarray(12, -16)), open.final()])
  expect(decode(body)[4]).toBe('addOutcome')
})

it('stands in the README as it is here', () => {
  const readme = readFileSync('src/storage/README.md', 'utf8').replaceAll(/\s/g, '')
  const parts = golden.flatMap((part) => [part.slice(0, 56), part.slice(56)])
  for (const part of parts) expect(readme).toContain(part)
})
