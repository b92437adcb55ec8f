/**
 * The recovery key: 128 random bits that a person prints and puts away.
 *
 * It is written in 8 groups of 4 characters, digits and letters without I, L,
 * O and U. The last 32 bits follow from the ones before, so that a slip in
 * typing is told from a key of another vault. Letters that look like digits are
 * read as those digits.
 */

import { sameBytes, type Bytes } from '../bytes.ts'
import { browserChance, type Chance } from './chance.ts'

const KEY_LENGTH = 16
const CHECK_LENGTH = 4
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BITS = 5

/** A new key, as it is printed. */
export function newRecoveryKey(chance: Chance = browserChance): Promise<string> {
  return printRecoveryKey(chance.bytes(KEY_LENGTH))
}

/** The key as it is printed: `XXXX-XXXX-…`, 8 groups. */
async function printRecoveryKey(key: Bytes): Promise<string> {
  const whole = Uint8Array.of(...key, ...(await checkOf(key)))
  return (charactersOf(whole).match(/.{4}/g) ?? []).join('-')
}

/** The key in what somebody typed, 16 bytes; `null` when there is a slip in it. Spaces, lines and lower case do no harm. */
export async function parseRecoveryKey(typed: string): Promise<Bytes | null> {
  const whole = bytesOfCharacters(plain(typed))
  if (whole?.length !== KEY_LENGTH + CHECK_LENGTH) return null
  const key = whole.slice(0, KEY_LENGTH)
  return sameBytes(await checkOf(key), whole.subarray(KEY_LENGTH)) ? key : null
}

async function checkOf(key: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', key)).slice(0, CHECK_LENGTH)
}

function plain(typed: string): string {
  const letters = typed.normalize('NFKC').toUpperCase()
  return letters
    .replaceAll(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
}

function charactersOf(bytes: Bytes): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return bits.replaceAll(/.{5}/g, (five) => ALPHABET.charAt(Number.parseInt(five, 2)))
}

function bytesOfCharacters(characters: string): Bytes | null {
  const values = Array.from(characters, (character) => ALPHABET.indexOf(character))
  if (values.includes(-1)) return null
  const bits = values.map((value) => value.toString(2).padStart(BITS, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2))
}
