/** Makes a slot: a new way into a vault, with the root wrapped for it. */

import { succeed, type Result } from '#domain'
import type { Bytes } from '../bytes.ts'
import type { Chance } from './chance.ts'
import { exportPublicKey } from './key-agreement.ts'
import { SALT_LENGTH, type KdfCost, type NoMemory, type Stretch } from './kdf.ts'
import { wrapKey } from './keys.ts'
import { parseRecoveryKey } from './recovery-key.ts'
import { keyForAgency, keyForPassphrase, keyForQuick, keyForRecovery } from './slot-key.ts'
import type { Slot } from './slot.ts'

/** A way in that is to be added, or to take the place of the one of its kind. */
export type NewWay =
  | { readonly kind: 'passphrase'; readonly passphrase: string; readonly cost: KdfCost }
  /** A key of `newRecoveryKey`. */
  | { readonly kind: 'recovery'; readonly key: string }
  /** What `readAgencyKey` read. */
  | { readonly kind: 'agency'; readonly publicKey: Bytes }
  /** `output` is what the laptop gave for `salt`, 32 random bytes. */
  | { readonly kind: 'quick'; readonly credentialId: Bytes; readonly salt: Bytes; readonly output: Bytes }

export interface SlotMaking {
  readonly vault: string
  /** Extractable, so that it can be wrapped. */
  readonly root: CryptoKey
  readonly stretch: Stretch
  readonly chance: Chance
}

/** Throws for a printed key or a public key that is none: they come from this program. */
export async function makeSlot(way: NewWay, making: SlotMaking): Promise<Result<Slot, NoMemory>> {
  switch (way.kind) {
    case 'passphrase':
      return makePassphraseSlot(way, making)
    case 'recovery':
      return succeed(await makeRecoverySlot(way.key, making))
    case 'agency':
      return succeed(await makeAgencySlot(way.publicKey, making))
    case 'quick':
      return succeed(await makeQuickSlot(way, making))
  }
}

async function makePassphraseSlot(
  { passphrase, cost }: NewWay & { kind: 'passphrase' },
  { vault, root, stretch, chance }: SlotMaking,
): Promise<Result<Slot, NoMemory>> {
  const kdf = { ...cost, salt: chance.bytes(SALT_LENGTH) }
  const key = await keyForPassphrase(vault, kdf, passphrase, stretch)
  return key.ok ? succeed({ kind: 'passphrase', kdf, wrapped: await wrapKey(root, key.value) }) : key
}

async function makeRecoverySlot(printed: string, { vault, root, chance }: SlotMaking): Promise<Slot> {
  const key = await parseRecoveryKey(printed)
  if (key === null) throw new RangeError('This is not a recovery key.')
  const salt = chance.bytes(SALT_LENGTH)
  return { kind: 'recovery', salt, wrapped: await wrapKey(root, await keyForRecovery(vault, salt, key)) }
}

async function makeAgencySlot(publicKey: Bytes, { vault, root, chance }: SlotMaking): Promise<Slot> {
  const pair = await chance.pair()
  const ephemeral = await exportPublicKey(pair.publicKey)
  const key = await keyForAgency(vault, { publicKey, ephemeral }, pair.privateKey, publicKey)
  if (key === null) throw new RangeError('This is not the key of an agency.')
  return { kind: 'agency', publicKey, ephemeral, wrapped: await wrapKey(root, key) }
}

async function makeQuickSlot(way: NewWay & { kind: 'quick' }, { vault, root }: SlotMaking): Promise<Slot> {
  const { credentialId, salt, output } = way
  const key = await keyForQuick(vault, { credentialId, salt }, output)
  return { kind: 'quick', credentialId, salt, wrapped: await wrapKey(root, key) }
}
