/**
 * Chance that gives the same each time, for golden bytes; and stretching that
 * costs nothing and counts how often it was asked.
 */

import { createECDH, createHash } from 'node:crypto'
import { succeed } from '#domain'
import type { Chance } from '../../../src/storage/vault/chance.ts'
import type { Stretch } from '../../../src/storage/vault/kdf.ts'

export interface FakeStretch {
  readonly stretch: Stretch
  readonly calls: () => number
}

export function fakeStretch(): FakeStretch {
  let calls = 0
  const stretch: Stretch = async (kdf, passphrase) => {
    calls += 1
    return succeed(
      new Uint8Array(createHash('sha256').update(JSON.stringify(kdf)).update(passphrase).digest()),
    )
  }
  return { stretch, calls: () => calls }
}

/** The bytes `start`, `start + 1` and so on. */
export function countingBytes(length: number, start: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, index) => start + index)
}

/** Three pairs on the curve P-256, made once for these tests: the private numbers as PKCS #8 holds them. */
const privateNumbers = ['11', '22', '33'].map((pair) => pair.repeat(32))

/** The private half of pair 0, 1 or 2, as Node's own cryptography knows it, and its bytes. */
function fixedPkcs8(index: number): Uint8Array<ArrayBuffer> {
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(privateNumbers[index] ?? '', 'hex')
  const head = '308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420'
  return Uint8Array.from(
    Buffer.from(`${head}${privateNumbers[index]}a144034200${ecdh.getPublicKey('hex')}`, 'hex'),
  )
}

/** The root is `80 81 …`, other bytes count up from `a0`, and pairs come in their order. */
export function fixedChance(): Chance {
  let pairs = 0
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  return {
    bytes: (length) => countingBytes(length, 0xa0),
    root: () =>
      crypto.subtle.importKey('raw', countingBytes(32, 0x80), 'AES-GCM', true, ['encrypt', 'decrypt']),
    pair: async () => {
      const index = pairs++
      const privateKey = await crypto.subtle.importKey('pkcs8', fixedPkcs8(index), curve, true, [
        'deriveBits',
      ])
      const ecdh = createECDH('prime256v1')
      ecdh.setPrivateKey(privateNumbers[index] ?? '', 'hex')
      const publicKey = await crypto.subtle.importKey(
        'raw',
        new Uint8Array(ecdh.getPublicKey()),
        curve,
        true,
        [],
      )
      return { privateKey, publicKey }
    },
  }
}
