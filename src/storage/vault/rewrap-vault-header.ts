/**
 * Changes the ways into a vault: another passphrase, another printed key, the
 * agency's key, quick unlock. The root stays, so nothing that the vault keeps is
 * written again, and the header's generation grows by one.
 *
 * A person proves who she is for each change; an open vault is not enough.
 * What was taken away opens no header that is made from now on, but still opens
 * an older one that somebody may have copied.
 */

import { fail, succeed, type Result } from '#domain'
import { sameBytes, type Bytes } from '../bytes.ts'
import { browserChance, type Chance } from './chance.ts'
import type { Stretch } from './kdf.ts'
import { unwrapForRewrapping } from './keys.ts'
import { makeSlot, type NewWay } from './make-slot.ts'
import type { MadeVault } from './make-vault-header.ts'
import { openWithSlot, type OpenWithSlot } from './open-vault-header.ts'
import type { Secret, UnlockProblem } from './secret.ts'
import { MAX_QUICK_SLOTS, type Slot } from './slot.ts'
import { closeVaultHeader } from './vault-header.ts'

/** A way that can be taken away. A passphrase always stays. */
type GoneWay =
  | { readonly kind: 'recovery' }
  | { readonly kind: 'agency' }
  | { readonly kind: 'quick'; readonly credentialId: Bytes }

export type VaultChange =
  /** Takes the place of the way of the same kind; of quick ones, of the one with the same credential. */
  { readonly kind: 'set'; readonly way: NewWay } | { readonly kind: 'remove'; readonly way: GoneWay }

export interface Rewrapping {
  /** The header as it is stored. */
  readonly bytes: Uint8Array
  /** Any secret that opens it. */
  readonly secret: Secret
  readonly change: VaultChange
  readonly stretch: Stretch
  readonly chance?: Chance
}

/** The vault, open, with its new header; or why it stays as it is. Taking away what is not there is `no such way`. */
export async function rewrapVaultHeader(of: Rewrapping): Promise<Result<MadeVault, UnlockProblem>> {
  const opened = await openWithSlot(of.bytes, of.secret, of.stretch)
  if (!opened.ok) return opened
  const { keys, header } = opened.value
  const slots = await changedSlots(of, opened.value)
  if (!slots.ok) return slots

  const draft = { ...header, generation: header.generation + 1, slots: slots.value }
  return succeed({ keys, ...(await closeVaultHeader(draft, keys.header)) })
}

async function changedSlots(
  { change, stretch, chance = browserChance }: Rewrapping,
  { header, slot }: OpenWithSlot,
): Promise<Result<readonly Slot[], UnlockProblem>> {
  const { vault, slots } = header
  if (change.kind === 'remove') return withoutWay(slots, change.way)
  const root = await unwrapForRewrapping(slot.wrapped, slot.key)
  if (root === null) return fail({ kind: 'wrong secret' })
  const made = await makeSlot(change.way, { vault, root, stretch, chance })
  return made.ok ? succeed(withSlot(slots, made.value)) : made
}

function withoutWay(slots: readonly Slot[], way: GoneWay): Result<readonly Slot[], UnlockProblem> {
  const left = slots.filter((slot) => !isSameWay(slot, way))
  return left.length < slots.length ? succeed(left) : fail({ kind: 'no such way' })
}

/** Quick ways stand last, the newest at the end; the oldest makes room. */
function withSlot(slots: readonly Slot[], made: Slot): readonly Slot[] {
  const all = [...slots.filter((slot) => !isSameWay(slot, made)), made]
  const quick = all.filter(({ kind }) => kind === 'quick')
  return [...all.filter(({ kind }) => kind !== 'quick'), ...quick.slice(-MAX_QUICK_SLOTS)]
}

function isSameWay(slot: Slot, way: Slot | GoneWay): boolean {
  if (slot.kind !== 'quick' || way.kind !== 'quick') return slot.kind === way.kind
  return sameBytes(slot.credentialId, way.credentialId)
}
