/** The bytes of a page of summaries, fixed for good, and opened a second time with Node's own cryptography, after the README. */

import { decode, encode } from 'cborg'
import { createDecipheriv, hkdfSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sealPage } from '../../../src/storage/vault/summary-page.ts'
import { deriveVaultKeys } from '../../../src/storage/vault/vault-keys.ts'
import { countingBytes, fixedChance } from './fixed-chance.ts'

const vault = '00112233445566778899aabbccddeeff'
const docs = ['ffeeddccbbaa99887766554433221100', '0123456789abcdef0123456789abcdef']
const golden = 'a0a1a2a3a4a5a6a7a8a9aaab6d255a797b82dc96063c95354fb484b751008ca4e989ad0ddd'

const words = ['one', 'two']

it('seals a page to the byte, and the README has it', async () => {
  const { pages } = await deriveVaultKeys(vault, await fixedChance().root())
  const summaries = words.map((word) => new TextEncoder().encode(word))
  const sealed = await sealPage({ page: 3, docs }, summaries, pages, countingBytes(12, 0xa0))
  expect(Buffer.from(sealed).toString('hex')).toBe(golden)
  expect(readFileSync('src/storage/README.md', 'utf8')).toContain(golden)
})

it('opens by the root alone, bound to its number and its documents', () => {
  const key = hkdfSync('sha256', countingBytes(32, 0x80), Buffer.from(vault, 'hex'), 'pages', 32)
  const bytes = Buffer.from(golden, 'hex')
  const opening = createDecipheriv('aes-256-gcm', Buffer.from(key), bytes.subarray(0, 12))
  opening.setAAD(encode(['summaries', 3, docs]))
  opening.setAuthTag(bytes.subarray(-16))
  const plain = Buffer.concat([opening.update(bytes.subarray(12, -16)), opening.final()])
  const summaries = decode(plain) as readonly Uint8Array[]
  expect(summaries.map((each) => new TextDecoder().decode(each))).toEqual(words)
})
