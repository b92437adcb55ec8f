import { DEFAULT_WORDLIST } from 'secure-password-utilities/wordlists'
import { expect, it } from 'vitest'
import { browserChance } from '../../../src/storage/vault/chance.ts'
import { judgePassphrase } from '../../../src/storage/vault/judge-passphrase.ts'
import { suggestPassphrase } from '../../../src/storage/vault/suggest-passphrase.ts'

it('suggests four words of the list, and draws again what would favor some', async () => {
  const drawn = [
    [0xff, 0xff],
    [0, 0],
    [0, 1],
    [0x1e, 0x5c],
    [0xf2, 0xdf],
  ].map((two) => Uint8Array.from(two))
  const chance = { ...browserChance, bytes: () => drawn.shift() ?? new Uint8Array(2) }
  const [first, second, , last] = DEFAULT_WORDLIST
  expect(DEFAULT_WORDLIST).toHaveLength(7772)
  expect(await suggestPassphrase(chance)).toBe(
    [first, second, first, DEFAULT_WORDLIST[0xf2df % 7772]].join(' '),
  )
  expect(last).not.toBe(first)
})

it('calls what it suggests strong', async () => {
  for (let round = 0; round < 50; round += 1) {
    const suggested = await suggestPassphrase()
    expect(judgePassphrase(` ${suggested} `, suggested).strength).toBe('strong')
    expect(judgePassphrase(suggested, null).strength).not.toBe('too weak')
  }
})

it.each([
  ['', 'short'],
  ['kite boat', 'short'],
  ['07/04/2021 11:30', 'Only numbers'],
  ['passwordpassword', 'same thing'],
  ['kite kite kite kite', 'same thing'],
  ['aaaaaaaaaaaaaaaa', 'same thing'],
  ['qwertyuiopasdf', 'in a row'],
  ['abcdefghijkl99', 'in a row'],
  ['Ohio2026Password!', 'tried first'],
  ['iloveyou 12/24/2019', 'tried first'],
  ['trampolining!1', 'One word'],
])('finds %s too weak', (text, why) => {
  const { strength, reason } = judgePassphrase(text, null)
  expect([strength, reason]).toEqual(['too weak', expect.stringContaining(why)])
})

it.each([
  ['green teapot 47', 'good'],
  ['my aunt paints boats', 'strong'],
  ['tv9#kQz!mm2x', 'good'],
])('judges %s as %s', (text, strength) => {
  expect(judgePassphrase(text, null).strength).toBe(strength)
})
