/** Finds the slot that a secret is for, and its key. Whether that is the right key shows when it unwraps. */

import { fail, succeed, type Result } from '#domain'
import { sameBytes, type Bytes } from '../bytes.ts'
import type { Stretch } from './kdf.ts'
import { parseRecoveryKey } from './recovery-key.ts'
import type { Secret, UnlockProblem } from './secret.ts'
import { keyForAgency, keyForPassphrase, keyForQuick, keyForRecovery } from './slot-key.ts'
import type { QuickSlot, Slot } from './slot.ts'
import type { VaultHeader } from './vault-header.ts'

export interface OpenSlot {
  readonly wrapped: Bytes
  readonly key: CryptoKey
}

type Opening = Promise<Result<OpenSlot, UnlockProblem>>

export function openSlot(header: VaultHeader, secret: Secret, stretch: Stretch): Opening {
  switch (secret.kind) {
    case 'passphrase':
      return openByPassphrase(header, secret.passphrase, stretch)
    case 'recovery':
      return openByPrintedKey(header, secret.key)
    case 'agency':
      return openByAgency(header, secret.privateKey)
    case 'quick':
      return openQuickly(header, secret.credentialId, secret.output)
  }
}

async function openByPassphrase(
  { vault, slots }: VaultHeader,
  passphrase: string,
  stretch: Stretch,
): Opening {
  const slot = findSlot(slots, 'passphrase')
  if (slot === null) return noSuchWay
  const key = await keyForPassphrase(vault, slot.kdf, passphrase, stretch)
  return key.ok ? succeed({ wrapped: slot.wrapped, key: key.value }) : key
}

async function openByPrintedKey({ vault, slots }: VaultHeader, typed: string): Opening {
  const slot = findSlot(slots, 'recovery')
  if (slot === null) return noSuchWay
  const key = await parseRecoveryKey(typed)
  if (key === null) return fail({ kind: 'mistyped' })
  return succeed({ wrapped: slot.wrapped, key: await keyForRecovery(vault, slot.salt, key) })
}

async function openByAgency({ vault, slots }: VaultHeader, privateKey: CryptoKey): Opening {
  const slot = findSlot(slots, 'agency')
  if (slot === null) return noSuchWay
  const key = await keyForAgency(vault, slot, privateKey, slot.ephemeral)
  return key === null ? fail({ kind: 'damaged header' }) : succeed({ wrapped: slot.wrapped, key })
}

async function openQuickly({ vault, slots }: VaultHeader, credentialId: Bytes, output: Bytes): Opening {
  const slot = findQuickSlot(slots, credentialId)
  if (slot === null) return noSuchWay
  return succeed({ wrapped: slot.wrapped, key: await keyForQuick(vault, slot, output) })
}

const noSuchWay = fail({ kind: 'no such way' } as const)

function findSlot<Kind extends Slot['kind']>(
  slots: readonly Slot[],
  kind: Kind,
): (Slot & { readonly kind: Kind }) | null {
  return slots.find((slot): slot is Slot & { readonly kind: Kind } => slot.kind === kind) ?? null
}

function findQuickSlot(slots: readonly Slot[], credentialId: Bytes): QuickSlot | null {
  const quick = slots.filter((slot) => slot.kind === 'quick')
  return quick.find((slot) => sameBytes(slot.credentialId, credentialId)) ?? null
}
