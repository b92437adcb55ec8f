/**
 * Opens a vault: from its header and one secret to the keys it works with.
 *
 * Nothing is stretched before the whole header has been read and held against
 * its bounds, and no header counts as open before its code was checked.
 */

import { fail, succeed, type Result } from '#domain'
import type { Stretch } from './kdf.ts'
import { openSlot, type OpenSlot } from './open-slot.ts'
import type { Secret, UnlockProblem } from './secret.ts'
import { isGenuine, parseVaultHeader, type VaultHeader } from './vault-header.ts'
import { unwrapVaultKeys, type VaultKeys } from './vault-keys.ts'

export interface OpenVault {
  readonly keys: VaultKeys
  readonly header: VaultHeader
}

/** The keys and the header, or why the vault stays locked. */
export async function openVaultHeader(
  bytes: Uint8Array,
  secret: Secret,
  stretch: Stretch,
): Promise<Result<OpenVault, UnlockProblem>> {
  const opened = await openWithSlot(bytes, secret, stretch)
  if (!opened.ok) return opened
  const { keys, header } = opened.value
  return succeed({ keys, header })
}

export interface OpenWithSlot extends OpenVault {
  /** By which it was opened. */
  readonly slot: OpenSlot
}

/** As `openVaultHeader`, with what is needed to wrap the root anew. */
export async function openWithSlot(
  bytes: Uint8Array,
  secret: Secret,
  stretch: Stretch,
): Promise<Result<OpenWithSlot, UnlockProblem>> {
  const header = parseVaultHeader(bytes)
  if (!header.ok) return header
  const slot = await openSlot(header.value, secret, stretch)
  if (!slot.ok) return slot

  const keys = await unwrapVaultKeys(header.value.vault, slot.value.wrapped, slot.value.key)
  if (keys === null) return fail({ kind: 'wrong secret' })
  const isWhole = await isGenuine(header.value, keys.header)
  return isWhole
    ? succeed({ keys, header: header.value, slot: slot.value })
    : fail({ kind: 'damaged header' })
}
