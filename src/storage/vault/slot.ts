/**
 * A slot: one way into a vault. Each holds the same root key, wrapped for one
 * secret, so that a way can be added, changed or taken away without touching
 * what the vault keeps.
 */

import { asBytes, type Bytes } from '../bytes.ts'
import { asPublicKey } from './key-agreement.ts'
import { WRAPPED_LENGTH } from './keys.ts'
import { parseKdf, partsOfKdf, SALT_LENGTH, type Kdf } from './kdf.ts'

interface Wrapped {
  /** The root key under this slot's key: 40 bytes. */
  readonly wrapped: Bytes
}

interface PassphraseSlot extends Wrapped {
  readonly kind: 'passphrase'
  readonly kdf: Kdf
}

/** For the key that the person printed. */
interface RecoverySlot extends Wrapped {
  readonly kind: 'recovery'
  readonly salt: Bytes
}

/** For the key in the agency's safe. */
export interface AgencySlot extends Wrapped {
  readonly kind: 'agency'
  readonly publicKey: Bytes
  readonly ephemeral: Bytes
}

/** For the laptop's own fingerprint reader or PIN. `salt` is what the laptop is asked with. */
export interface QuickSlot extends Wrapped {
  readonly kind: 'quick'
  readonly credentialId: Bytes
  readonly salt: Bytes
}

export type Slot = PassphraseSlot | RecoverySlot | AgencySlot | QuickSlot

const QUICK_SALT_LENGTH = 32
export const MAX_QUICK_SLOTS = 12
const MAX_CREDENTIAL_ID = 1023

/** What a laptop is to be asked with for a new quick slot. */
export function newQuickSalt(): Bytes {
  return crypto.getRandomValues(new Uint8Array(QUICK_SALT_LENGTH))
}

export function partsOfSlot(slot: Slot): readonly unknown[] {
  switch (slot.kind) {
    case 'passphrase':
      return [slot.kind, partsOfKdf(slot.kdf), slot.wrapped]
    case 'recovery':
      return [slot.kind, slot.salt, slot.wrapped]
    case 'agency':
      return [slot.kind, slot.publicKey, slot.ephemeral, slot.wrapped]
    case 'quick':
      return [slot.kind, slot.credentialId, slot.salt, slot.wrapped]
  }
}

/** The slot that these parts describe; `null` when they do not. */
export function parseSlot(parts: unknown): Slot | null {
  if (!Array.isArray(parts)) return null
  const [kind, ...rest]: readonly unknown[] = parts
  const wrapped = asBytes(rest.pop(), WRAPPED_LENGTH)
  const parse = typeof kind === 'string' ? parsers.get(kind) : undefined
  return wrapped && parse ? parse(rest, wrapped) : null
}

type Parse = (parts: readonly unknown[], wrapped: Bytes) => Slot | null

const parsers: ReadonlyMap<string, Parse> = new Map<Slot['kind'], Parse>([
  ['passphrase', passphraseSlot],
  ['recovery', recoverySlot],
  ['agency', agencySlot],
  ['quick', quickSlot],
])

function passphraseSlot([stretching]: readonly unknown[], wrapped: Bytes): Slot | null {
  const kdf = parseKdf(stretching)
  return kdf && { kind: 'passphrase', kdf, wrapped }
}

function recoverySlot([bytes]: readonly unknown[], wrapped: Bytes): Slot | null {
  const salt = asBytes(bytes, SALT_LENGTH)
  return salt && { kind: 'recovery', salt, wrapped }
}

function agencySlot([one, other]: readonly unknown[], wrapped: Bytes): Slot | null {
  const [publicKey, ephemeral] = [asPublicKey(one), asPublicKey(other)]
  return publicKey && ephemeral && { kind: 'agency', publicKey, ephemeral, wrapped }
}

function quickSlot([id, bytes]: readonly unknown[], wrapped: Bytes): Slot | null {
  const [credentialId, salt] = [asBytes(id, 1, MAX_CREDENTIAL_ID), asBytes(bytes, QUICK_SALT_LENGTH)]
  return credentialId && salt && { kind: 'quick', credentialId, salt, wrapped }
}
