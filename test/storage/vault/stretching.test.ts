import { argon2id } from '@noble/hashes/argon2.js'
import { pbkdf2Sync } from 'node:crypto'
import { expect, it } from 'vitest'
import { calibrateKdf, fipsCost } from '../../../src/storage/vault/calibrate-kdf.ts'
import { markOf } from '../../../src/storage/vault/mark.ts'
import { spellPassphrase } from '../../../src/storage/vault/passphrase.ts'
import { stretchPassphrase } from '../../../src/storage/vault/stretch-passphrase.ts'
import { openOrThrow } from '../answers.ts'

const salt = new Uint8Array(16).fill(2)
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

it('has the Argon2id of RFC 9106, section 5.3', () => {
  const [key, personalization] = [new Uint8Array(8).fill(3), new Uint8Array(12).fill(4)]
  const how = { t: 3, m: 32, p: 4, key, personalization, dkLen: 32 }
  expect(hex(argon2id(new Uint8Array(32).fill(1), salt, how))).toBe(
    '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659',
  )
})

it('stretches the one spelling of a passphrase', async () => {
  const kdf = { name: 'argon2id', memoryKiB: 19_456, passes: 2, salt } as const
  const stretched = await openOrThrow(stretchPassphrase(kdf, '  Cafe\u0301   noir '))
  expect(hex(stretched)).toBe(hex(argon2id('Café noir', salt, { m: 19_456, t: 2, p: 1, dkLen: 32 })))
  expect(spellPassphrase('\u00a0a\t\nb ')).toBe('a b')
})

it('stretches by PBKDF2 as other cryptography does', async () => {
  const kdf = { ...fipsCost, salt }
  const stretched = await openOrThrow(stretchPassphrase(kdf, 'a b'))
  expect(hex(stretched)).toBe(pbkdf2Sync('a b', salt, 600_000, 32, 'sha256').toString('hex'))
})

it('does no work out of bounds', async () => {
  const kdf = { name: 'argon2id', memoryKiB: 8, passes: 1, salt } as const
  await expect(stretchPassphrase(kdf, 'a')).rejects.toThrow(RangeError)
})

it.each([
  [Number.POSITIVE_INFINITY, 19_456, 2],
  [60_000, 19_456, 2],
  [1_000, 65_536, 3],
  [300, 131_072, 6],
  [0, 131_072, 6],
])(
  'after %d ms for the middle step, asks for the work that this laptop bears',
  async (ms, memoryKiB, passes) => {
    expect(await calibrateKdf(async () => ms)).toEqual({ name: 'argon2id', memoryKiB, passes })
  },
)

it('gives a vault the same mark each time', () => {
  expect(markOf('00112233445566778899aabbccddeeff')).toEqual({ color: 'red', thing: 'ladder' })
  expect(markOf('00112233445566778899aabbccddeeff')).toEqual(markOf('0011'))
})
