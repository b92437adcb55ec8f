/**
 * The header of a vault: the ways in, and the pair by which another vault on
 * this laptop hands documents over. It lies in clear on the disk and names
 * nobody. `README.md` of this floor writes its bytes out.
 *
 * Everything in it is bounded and read before any work. That nobody put a slot
 * in or took one out shows only once the vault is open: the code at its end is
 * made with a key that follows from the root.
 */

import { fail, succeed, type Result } from '#domain'
import { asBytes, sameBytes, type Bytes } from '../bytes.ts'
import { decodeStrictly, encodeStrictly } from '../commit.ts'
import { isRandomId } from '../random-id.ts'
import { asPublicKey } from './key-agreement.ts'
import { parseSlot, partsOfSlot, type Slot } from './slot.ts'

const HEADER_VERSION = 1

export interface Inbox {
  readonly publicKey: Bytes
  /** The private half, sealed under the vault's `pages` key. */
  readonly sealedPrivate: Bytes
}

/** A header before its code is made. */
export interface VaultHeaderDraft {
  /** The vault's random id. */
  readonly vault: string
  /** Grows by one with every change. Of two headers of one vault the higher one counts. */
  readonly generation: number
  readonly slots: readonly Slot[]
  readonly inbox: Inbox
}

export interface VaultHeader extends VaultHeaderDraft {
  readonly mac: Bytes
}

export type HeaderProblem = { readonly kind: 'damaged header' } | { readonly kind: 'newer' }

const MAX_BYTES = 64 * 1024
const MAX_SLOTS = 16
const MAX_SEALED_PRIVATE = 512
const MAC_LENGTH = 32

const damaged = fail({ kind: 'damaged header' } as const)

/** The header with its code, made with the vault's `header` key, and its bytes. Throws for one that could never be read again. */
export async function closeVaultHeader(
  draft: VaultHeaderDraft,
  headerKey: CryptoKey,
): Promise<{ readonly header: VaultHeader; readonly bytes: Bytes }> {
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', headerKey, encodeStrictly(partsOf(draft))))
  const bytes = encodeStrictly([...partsOf(draft), mac])
  const header = parseVaultHeader(bytes)
  if (!header.ok) throw new RangeError('A vault header is out of bounds.')
  return { header: header.value, bytes }
}

/** The header that these bytes write, to the byte; nothing in it has been shown to be genuine. */
export function parseVaultHeader(bytes: Uint8Array): Result<VaultHeader, HeaderProblem> {
  const parts = bytes.length <= MAX_BYTES ? decodeStrictly(bytes) : null
  if (!Array.isArray(parts)) return damaged
  const [v, ...rest]: readonly unknown[] = parts
  if (isCount(v) && v > HEADER_VERSION) return fail({ kind: 'newer' })

  const header = headerOf(rest)
  if (header === null) return damaged
  return sameBytes(encodeStrictly([...partsOf(header), header.mac]), bytes) ? succeed(header) : damaged
}

/** Whether the header is as it was when the vault was last open. */
export function isGenuine(header: VaultHeader, headerKey: CryptoKey): Promise<boolean> {
  return crypto.subtle.verify('HMAC', headerKey, header.mac, encodeStrictly(partsOf(header)))
}

function partsOf({ vault, generation, slots, inbox }: VaultHeaderDraft): readonly unknown[] {
  const { publicKey, sealedPrivate } = inbox
  return [HEADER_VERSION, vault, generation, slots.map(partsOfSlot), [publicKey, sealedPrivate]]
}

function headerOf([vault, generation, slotParts, inboxParts, code]: readonly unknown[]): VaultHeader | null {
  const [slots, inbox, mac] = [slotsOf(slotParts), inboxOf(inboxParts), asBytes(code, MAC_LENGTH)]
  if (!isRandomId(vault) || !isCount(generation)) return null
  return slots && inbox && mac && { vault, generation, slots, inbox, mac }
}

function slotsOf(parts: unknown): readonly Slot[] | null {
  if (!Array.isArray(parts) || parts.length > MAX_SLOTS) return null
  const slots = parts.map(parseSlot).filter((slot) => slot !== null)
  return slots.length === parts.length && haveTheirKinds(slots) ? slots : null
}

/** A passphrase there always is; no way but a quick one is there twice. */
function haveTheirKinds(slots: readonly Slot[]): boolean {
  const kinds = slots.map(({ kind }) => kind).filter((kind) => kind !== 'quick')
  return kinds.includes('passphrase') && new Set(kinds).size === kinds.length
}

function inboxOf(parts: unknown): Inbox | null {
  if (!Array.isArray(parts)) return null
  const [one, other]: readonly unknown[] = parts
  const [publicKey, sealedPrivate] = [asPublicKey(one), asBytes(other, 1, MAX_SEALED_PRIVATE)]
  return publicKey && sealedPrivate && { publicKey, sealedPrivate }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}
