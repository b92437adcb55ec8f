/**
 * The bytes of a vault header, an agency's files and a document handed over,
 * fixed for good, and opened a second time without this floor: with Node's own
 * cryptography, after the README. Argon2id comes from the same package in both;
 * another test holds it against RFC 9106.
 */

import { argon2id } from '@noble/hashes/argon2.js'
import { decode, encode } from 'cborg'
import { createDecipheriv, createECDH, createHash, createHmac, hkdfSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { makeAgencyKey } from '../../../src/storage/vault/agency-key.ts'
import { readPublicFile } from '../../../src/storage/vault/agency-file.ts'
import { handOver } from '../../../src/storage/vault/inbox.ts'
import { makeVaultHeader } from '../../../src/storage/vault/make-vault-header.ts'
import { newRecoveryKey } from '../../../src/storage/vault/recovery-key.ts'
import { stretchPassphrase } from '../../../src/storage/vault/stretch-passphrase.ts'
import { openOrThrow } from '../answers.ts'
import { countingBytes, fixedChance } from './fixed-chance.ts'

const vault = '00112233445566778899aabbccddeeff'
const doc = 'ffeeddccbbaa99887766554433221100'
const passphrase = 'four invented calm words'
const cost = { name: 'argon2id', memoryKiB: 19_456, passes: 2 } as const
const credentialId = Uint8Array.of(1, 2, 3, 4)
const output = countingBytes(32, 0x40)
const stretch = stretchPassphrase

const golden = {
  header:
    '8601782030303131323233333434353536363737383839396161626263636464656566660184836a7061737370687261736584686172676f6e326964194c000250a0a1a2a3a4a5a6a7a8a9aaabacadaeaf582836f8cb910e89e3c5b42e3f57fb556f59321d182479c968bfaeca70b4a74129cfa4365f7133dbdab683687265636f7665727950a0a1a2a3a4a5a6a7a8a9aaabacadaeaf582887e51b619144b91d2d0959776fe9d4d5f1382ea194eadfc448a2394830c0680a374d0c23441d549884666167656e63795841040217e617f0b6443928278f96999e69a23a4f2c152bdf6d6cdf66e5b80282d4ed194a7debcb97712d2dda3ca85aa8765a56f45fc758599652f2897c65306e5794584104d65a93977caa3d1b081852ff57a79e465f1660577304baead505dd3a48589cf350185e895372df6221ea3a137557e473fddb6755f05bd507c3c533fce9c91285582893ad1d2a46c29c6e8f56d86cd80296904e7c798e9b2a4b058f1acba3f1196543628e9c6dbd8bc6058465717569636b44010203045820606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f582837a88c8f19ba120ac673cef4908196fccaf6608ea7d6f5b2fdd07873bc746761a610e6007166a7cc8258410451a7580833898ea1b183cbd7350a4099078c6ef1c1e18e970cd7683035f25e7d0110522712b0b5a7cff081685486984a94e6831edac46e7360fa9d834a7a81a158a6a0a1a2a3a4a5a6a7a8a9aaabdfe7b2151fc198f26fbe4151c027536f0cb1770b46f299808fc9c2ea128296d6bc21c858d7acabdc20b84c5987f9a86d13a221ba1bf912106377879f2c3f3b2e3210213026f79e6e99db07555e921e8d7f10e0c16e321c561d01a1c62df0a6d76b014cdee087e83795e4dbd92072c8413d1e1d9004851799cf453d6273cd676d47bf88558acbc9a55e79ed3361bd030fe44ffbe56763ec5c284f5820021e8a39686e4094d25507966752c009ece5cc3f71783ee3f1d68646065dec10',
  recovery: 'M2GT-58X4-MPKA-FA59-NANT-SBDE-NX83-ARY1',
  publicFile: `{
  "what": "IFSP Editor: recovery key of an agency, public half. Coordinators may have it.",
  "version": 1,
  "fingerprint": "89936 24094 31115 79605 39650 16305",
  "key": "040217e617f0b6443928278f96999e69a23a4f2c152bdf6d6cdf66e5b80282d4ed194a7debcb97712d2dda3ca85aa8765a56f45fc758599652f2897c65306e5794"
}
`,
  privateFile: `{
  "what": "IFSP Editor: recovery key of an agency, private half. Keep it in the safe.",
  "version": 1,
  "fingerprint": "89936 24094 31115 79605 39650 16305",
  "key": "040217e617f0b6443928278f96999e69a23a4f2c152bdf6d6cdf66e5b80282d4ed194a7debcb97712d2dda3ca85aa8765a56f45fc758599652f2897c65306e5794",
  "stretching": [
    "argon2id",
    19456,
    2,
    "a0a1a2a3a4a5a6a7a8a9aaabacadaeaf"
  ],
  "sealed": "a0a1a2a3a4a5a6a7a8a9aaab3207361afc463928b9f42f4a20d31a610238e6b852a00267d24a7c2130a62d62b45ac6e06495986a05e688a391fb31398ea2c90c548fe63dda7e14a0004bff68d6f139c8cddb3ce0d790eb00596b51ad52290c47d7ba277fcadccdb157eed8eee731ea0a30fe5c7b237c6e380f7a94b1ffaba03047c55783a2caf9d31a02ae7d6fa9df283ad7c0b2d2c59403dde6462cfcf76e83c495d9102842"
}
`,
  handed:
    '83015841040217e617f0b6443928278f96999e69a23a4f2c152bdf6d6cdf66e5b80282d4ed194a7debcb97712d2dda3ca85aa8765a56f45fc758599652f2897c65306e57945828b251dddd73bbff0dd33b952a8cdbd163623843daf2abd523b0048c458e0ec14a4c3d6df6a5066a57',
}

const plain = (text: string) => text.replaceAll(/\s/g, '')
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const unhex = (text: string) => Buffer.from(text, 'hex')

async function made() {
  const chance = fixedChance()
  const recovery = await newRecoveryKey(chance)
  const agency = await openOrThrow(makeAgencyKey({ passphrase, cost, stretch, chance }))
  const { publicKey } = await openOrThrow(readPublicFile(agency.publicFile))
  const ways = [
    { kind: 'passphrase', passphrase, cost },
    { kind: 'recovery', key: recovery },
    { kind: 'agency', publicKey },
    { kind: 'quick', credentialId, salt: countingBytes(32, 0x60), output },
  ] as const
  const { bytes, keys, header } = await openOrThrow(makeVaultHeader({ vault, ways, stretch, chance }))
  const key = await crypto.subtle.importKey('raw', countingBytes(32, 0), 'AES-GCM', true, ['encrypt'])
  const wrappedKey = new Uint8Array(await crypto.subtle.wrapKey('raw', key, keys.wrapping, 'AES-KW'))
  const handing = {
    doc,
    wrappedKey,
    wrapping: keys.wrapping,
    to: header.inbox.publicKey,
    chance: fixedChance(),
  }
  const handed = await handOver(handing)
  if (handed === null) throw new Error('Nothing was handed over.')
  const { publicFile, privateFile } = agency
  return { header: hex(bytes), recovery, publicFile, privateFile, handed: hex(handed) }
}

// Node's own cryptography from here on.
const derive = (secret: Uint8Array, salt: Uint8Array, info: Uint8Array) =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, 32))

function unwrap(wrapped: Uint8Array, key: Uint8Array): Buffer {
  const decipher = createDecipheriv('id-aes256-wrap', key, Buffer.alloc(8, 0xa6))
  return Buffer.concat([decipher.update(wrapped), decipher.final()])
}

function unsealed(sealed: Uint8Array, key: Uint8Array, name: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
  decipher.setAAD(name).setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
}

function agreed(privateNumber: Uint8Array, publicKey: Uint8Array): Buffer {
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(privateNumber)
  return ecdh.computeSecret(publicKey)
}

const numberIn = (pkcs8: Buffer) => pkcs8.subarray(36, 68)
const stretched = (salt: Uint8Array) => argon2id(passphrase, salt, { m: 19_456, t: 2, p: 1, dkLen: 32 })

function agencyNumber(): Buffer {
  const { key, stretching, sealed } = JSON.parse(golden.privateFile)
  const salt = unhex(stretching[3])
  const fileKey = derive(stretched(salt), salt, encode(['agency key file']))
  const name = encode(['agency key file', 1, unhex(key), ['argon2id', 19_456, 2, salt]])
  return numberIn(unsealed(unhex(sealed), fileKey, name))
}

it('writes the golden bytes', async () => {
  expect(await made()).toEqual(golden)
})

it('is opened by every slot with other cryptography, and its code is right', () => {
  const [v, id, generation, slots, inbox, mac] = decode(unhex(golden.header))
  expect([v, id, generation, slots.map(([kind]: string[]) => kind)]).toEqual([
    1,
    vault,
    1,
    ['passphrase', 'recovery', 'agency', 'quick'],
  ])
  const [[, kdf, byPassphrase], [, salt, byRecovery], [, publicKey, ephemeral, byAgency], quick] = slots
  const bound = (...parts: unknown[]) => encode(['vault slot', vault, ...parts])
  const nothing = new Uint8Array()
  const keys = [
    [byPassphrase, derive(stretched(kdf[3]), kdf[3], bound('passphrase'))],
    [byRecovery, derive(countingBytes(16, 0xa0), salt, bound('recovery'))],
    [byAgency, derive(agreed(agencyNumber(), ephemeral), nothing, bound('agency', publicKey, ephemeral))],
    [quick[3], derive(output, quick[2], bound('quick', quick[1]))],
  ] as const
  const root = countingBytes(32, 0x80)
  for (const [wrapped, key] of keys) expect(hex(unwrap(wrapped, key))).toBe(hex(root))

  const sub = (use: string) => derive(root, unhex(vault), Buffer.from(use))
  const code = createHmac('sha256', sub('header')).update(encode([v, id, generation, slots, inbox]))
  expect(hex(code.digest())).toBe(hex(mac))
})

it('is taken in with other cryptography', () => {
  const [to, sealedPrivate] = decode(unhex(golden.header))[4]
  const pages = derive(countingBytes(32, 0x80), unhex(vault), Buffer.from('pages'))
  const inboxNumber = numberIn(unsealed(sealedPrivate, pages, encode(['inbox', vault])))
  const [v, ephemeral, wrapped] = decode(unhex(golden.handed))
  const info = encode(['handed over', doc, to, ephemeral])
  const key = derive(agreed(inboxNumber, ephemeral), new Uint8Array(), info)
  expect([v, hex(unwrap(wrapped, key))]).toEqual([1, hex(countingBytes(32, 0))])
})

it('shows the digits of the key and the check of the printed key as the README says', () => {
  const { key, fingerprint } = JSON.parse(golden.publicFile)
  const hash = createHash('sha256').update(unhex(key)).digest()
  const groups = [0, 5, 10, 15, 20, 25].map((at) => String(hash.readUIntBE(at, 5) % 100_000).padStart(5, '0'))
  expect(fingerprint).toBe(groups.join(' '))

  const printed = countingBytes(16, 0xa0)
  const whole = BigInt(`0x${hex(printed)}${createHash('sha256').update(printed).digest('hex').slice(0, 8)}`)
  const digits = whole.toString(32).padStart(32, '0').toUpperCase()
  const crockford = Array.from(
    digits,
    (digit) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Number.parseInt(digit, 32)],
  )
  expect(golden.recovery.replaceAll('-', '')).toBe(crockford.join(''))
})

it('stands in the README as it is here', () => {
  const readme = plain(readFileSync('src/storage/README.md', 'utf8'))
  for (const part of Object.values(golden)) expect(readme).toContain(plain(part))
})
