/**
 * The work that stands between a passphrase and a vault, meant for a worker of
 * its own: Argon2id runs for about a second without a pause, and ending the
 * worker afterwards gives its memory back, whatever is left in it.
 */

import { argon2id } from '@noble/hashes/argon2.js'
import { fail, succeed, type Result } from '#domain'
import type { Bytes } from '../bytes.ts'
import { parseKdf, partsOfKdf, type Kdf, type NoMemory } from './kdf.ts'
import { spellPassphrase } from './passphrase.ts'

const LENGTH = 32

/** Stretches a passphrase to 32 bytes. Throws for a stretching out of bounds: it should never have come this far. */
export async function stretchPassphrase(kdf: Kdf, passphrase: string): Promise<Result<Bytes, NoMemory>> {
  if (parseKdf(partsOfKdf(kdf)) === null) throw new RangeError('The stretching is out of bounds.')
  const spelled = new TextEncoder().encode(spellPassphrase(passphrase))
  return kdf.name === 'argon2id' ? byArgon2(kdf, spelled) : succeed(await byPbkdf2(kdf, spelled))
}

function byArgon2(kdf: Kdf & { name: 'argon2id' }, passphrase: Bytes): Result<Bytes, NoMemory> {
  const { memoryKiB: m, passes: t, salt } = kdf
  try {
    return succeed(new Uint8Array(argon2id(passphrase, salt, { m, t, p: 1, dkLen: LENGTH })))
  } catch (error) {
    if (error instanceof RangeError) return fail({ kind: 'no memory' })
    throw error
  }
}

async function byPbkdf2(kdf: Kdf & { name: 'pbkdf2-sha256' }, passphrase: Bytes): Promise<Bytes> {
  const { iterations, salt } = kdf
  const key = await crypto.subtle.importKey('raw', passphrase, 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', iterations, salt }
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, LENGTH * 8))
}
