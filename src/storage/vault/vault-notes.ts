/**
 * What a vault notes about its own ways in: which printed key is known to be on
 * paper, when the agency's key was used, when a quick way was added.
 *
 * It lies beside the header, sealed under the vault's `pages` key, and not in the
 * workspace: it must be kept when a vault is opened by the agency's key, before
 * anybody is let in, and by pages that have no document open.
 */

import { fail, succeed, type Result } from '#domain'
import { asBytes, type Bytes, sameBytes } from '../bytes.ts'
import { decodeStrictly, encodeStrictly } from '../commit.ts'
import type { PlanStore } from '../plan-store.ts'
import type { StorageProblem } from '../storage-problem.ts'
import { SALT_LENGTH } from './kdf.ts'
import { seal, unseal } from './sealing.ts'
import type { VaultKeys } from './vault-keys.ts'
import type { VaultHeader } from './vault-header.ts'

/** That the vault was opened by the key from the agency's safe. */
export interface AgencyOpening {
  /** UTC, as the laptop's clock had it. */
  readonly at: string
  /** Of the key, in groups. */
  readonly fingerprint: string
  /** Whether whoever works with these plans has been told. */
  readonly isTold: boolean
}

export interface QuickNote {
  readonly credentialId: Bytes
  /** UTC. */
  readonly addedAt: string
}

export interface VaultNotes {
  /**
   * The salt of the recovery slot whose key somebody showed to have on paper. It
   * names one key: when another takes its place, that one counts as not tested.
   * `null` in a vault of before there were notes, which does not say.
   */
  readonly testedKey: Bytes | 'none' | null
  /** Plans of before there were passphrases are on their way into this vault. */
  readonly isMoving: boolean
  /** Oldest first. */
  readonly openings: readonly AgencyOpening[]
  readonly quickWays: readonly QuickNote[]
}

/** The vault of which something is noted, open. */
export interface Noting {
  readonly vault: string
  readonly store: PlanStore
  readonly keys: Pick<VaultKeys, 'pages'>
}

const NAME = 'vault-notes'
const MAX_OPENINGS = 200
const MAX_TEXT = 64

const nothingNoted: VaultNotes = { testedKey: null, isMoving: false, openings: [], quickWays: [] }

/** What is noted. What does not open counts as nothing: it could as well have been taken away. */
export async function readNotes(noting: Noting): Promise<Result<VaultNotes, StorageProblem>> {
  const stored = await noting.store.getMeta(NAME)
  if (!stored.ok) return stored
  const { notes } = await openNotes(noting, stored.value)
  return succeed(notes)
}

/** Changes what is noted. `closed` when other pages change it again and again at the same time. */
export async function changeNotes(
  noting: Noting,
  change: (notes: VaultNotes) => VaultNotes,
): Promise<Result<void, StorageProblem>> {
  for (let tries = 0; tries < 5; tries += 1) {
    const stored = await noting.store.getMeta(NAME)
    if (!stored.ok) return stored
    const { notes, later } = await openNotes(noting, stored.value)
    const plain = encodeStrictly([...partsOf(change(notes)), ...later])
    const sealed = await seal(nameOf(noting), plain, noting.keys.pages)
    const kept = await noting.store.replaceMeta(NAME, sealed, stored.value)
    if (!kept.ok) return kept
    if (kept.value instanceof Uint8Array && sameBytes(kept.value, sealed)) return succeed(undefined)
  }
  return fail({ kind: 'closed' })
}

/** How it stands with the printed key of this vault; `not noted` in one of before there were notes. */
export function keyTestOf(
  { slots }: Pick<VaultHeader, 'slots'>,
  { testedKey }: Pick<VaultNotes, 'testedKey'>,
): 'no key' | 'tested' | 'not tested' | 'not noted' {
  const salt = recoverySaltOf({ slots })
  if (salt === null) return 'no key'
  if (testedKey === null) return 'not noted'
  return testedKey !== 'none' && sameBytes(testedKey, salt) ? 'tested' : 'not tested'
}

/** By which the printed key of this header is told from others; `null` when there is none. */
export function recoverySaltOf({ slots }: Pick<VaultHeader, 'slots'>): Bytes | null {
  return slots.find((slot) => slot.kind === 'recovery')?.salt ?? null
}

interface OpenNotes {
  readonly notes: VaultNotes
  /** What a later version added at the end, kept as it is. */
  readonly later: readonly unknown[]
}

async function openNotes({ keys, ...noting }: Noting, stored: unknown): Promise<OpenNotes> {
  const sealed = stored instanceof Uint8Array ? asBytes(stored, stored.length) : null
  const plain = sealed && (await unseal(nameOf(noting), sealed, keys.pages))
  const parts = plain && decodeStrictly(plain)
  if (!Array.isArray(parts)) return { notes: nothingNoted, later: [] }
  const [tested, isMoving, openings, quickWays, ...later]: readonly unknown[] = parts
  return {
    notes: {
      testedKey: testedOf(tested),
      isMoving: isMoving === true,
      openings: listOf(openings, openingOf),
      quickWays: listOf(quickWays, quickOf),
    },
    later,
  }
}

function partsOf({ testedKey, isMoving, openings, quickWays }: VaultNotes): readonly unknown[] {
  return [
    testedKey === 'none' ? new Uint8Array() : testedKey,
    isMoving,
    openings.slice(-MAX_OPENINGS).map(({ at, fingerprint, isTold }) => [at, fingerprint, isTold]),
    quickWays.map(({ credentialId, addedAt }) => [credentialId, addedAt]),
  ]
}

function nameOf({ vault }: Pick<Noting, 'vault'>): Bytes {
  return encodeStrictly(['vault notes', vault])
}

function testedOf(part: unknown): VaultNotes['testedKey'] {
  if (asBytes(part, 0) !== null) return 'none'
  return asBytes(part, SALT_LENGTH)
}

function openingOf([at, fingerprint, isTold]: readonly unknown[]): AgencyOpening | null {
  return isText(at) && isText(fingerprint) ? { at, fingerprint, isTold: isTold === true } : null
}

function quickOf([id, addedAt]: readonly unknown[]): QuickNote | null {
  const credentialId = id instanceof Uint8Array ? asBytes(id, id.length) : null
  return credentialId && isText(addedAt) ? { credentialId, addedAt } : null
}

function listOf<Item>(parts: unknown, read: (part: readonly unknown[]) => Item | null): readonly Item[] {
  if (!Array.isArray(parts)) return []
  return parts.map((part) => (Array.isArray(part) ? read(part) : null)).filter((item) => item !== null)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_TEXT
}
