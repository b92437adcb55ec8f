/**
 * The ways into an open vault, changed by somebody who proves to know one: an
 * open laptop on a table does not say who sits at it. What is sealed stays as it
 * is; only the lock is another one.
 */

import { type Result, succeed } from '#domain'
import {
  type AgencyKey,
  type AgencyOpening,
  changeNotes,
  changeWays,
  federalCost,
  fingerprintOf,
  type KdfCost,
  keyTestOf,
  newQuickSalt,
  newRecoveryKey,
  type OpenedVault,
  readHeader,
  readNotes,
  recoverySaltOf,
  sameBytes,
  type Secret,
  type Stretch,
  type VaultChange,
  unlockVault,
  type VaultHeader,
  type VaultNotes,
  type VaultProblem,
} from '#storage'

export interface Made {
  readonly vault: string
  /** In letters and digits, to be printed. */
  readonly recoveryKey: string
}

/** What a laptop gave for a salt, by its own fingerprint reader or PIN. */
export interface QuickKey {
  readonly credentialId: Uint8Array<ArrayBuffer>
  readonly output: Uint8Array<ArrayBuffer>
}

/** What a laptop is asked for a new quick way. */
export interface QuickQuestion {
  readonly vault: string
  readonly salt: Uint8Array<ArrayBuffer>
  /** The credentials that open this vault already: one laptop needs no two. */
  readonly known: readonly Uint8Array<ArrayBuffer>[]
}

/** A recovery key that opens nothing yet. */
export interface MadeOnTrial {
  readonly made: Made
  /** Puts it in the place of the old one, and notes whether it is known to be on paper. */
  readonly keep: (isTested: boolean) => Promise<Result<void, VaultProblem>>
}

export interface WaysIn {
  /** Six groups of five digits; `null` when no key of an agency was added. */
  readonly agencyFingerprint: string | null
  /** Only methods that FIPS 140 lists stretch the passphrase. */
  readonly isFederal: boolean
  /** Whether somebody showed to have the printed key; `not noted` for a key of before that was noted. */
  readonly keyTest: 'no key' | 'tested' | 'not tested' | 'not noted'
  /** Oldest first. */
  readonly quick: readonly QuickWay[]
}

/** A laptop that opens this vault by its own fingerprint reader or PIN. */
export interface QuickWay {
  readonly credentialId: Uint8Array<ArrayBuffer>
  /** UTC; `null` where it was not noted. */
  readonly addedAt: string | null
}

export interface WaysSettings {
  readonly opened: OpenedVault
  readonly stretch: Stretch
  readonly cost: () => Promise<KdfCost>
  /** UTC now, as text. */
  readonly now: () => string
  /** A new key is in place and known to be on paper. */
  readonly onNewKey: () => void
}

export class Ways {
  readonly #settings: WaysSettings

  constructor(settings: WaysSettings) {
    this.#settings = settings
  }

  /** What can be said of the ways without a secret. */
  async describe(): Promise<Result<WaysIn, VaultProblem>> {
    const { opened } = this.#settings
    const [header, notes] = await Promise.all([readHeader(opened.store), readNotes(opened)])
    if (!header.ok) return header
    return notes.ok ? succeed(await describe(header.value, notes.value)) : notes
  }

  /** When the agency's key opened this vault, and which key it was; oldest first. */
  async openedByAgency(): Promise<Result<readonly AgencyOpening[], VaultProblem>> {
    const notes = await readNotes(this.#settings.opened)
    return notes.ok ? succeed(notes.value.openings) : notes
  }

  /** Puts a passphrase in the place of the one there is, stretched by the same method. */
  async setPassphrase(by: Secret, passphrase: string): Promise<Result<void, VaultProblem>> {
    const ways = await this.describe()
    return ways.ok ? this.#stretchBy(ways.value.isFederal, by, passphrase) : ways
  }

  /** Changes the method by which the passphrase is stretched, and not the passphrase. */
  setFederal(isOn: boolean, passphrase: string): Promise<Result<void, VaultProblem>> {
    return this.#stretchBy(isOn, { kind: 'passphrase', passphrase }, passphrase)
  }

  /** Lets the agency in by the private half of this key. Its fingerprint was compared by eye before. */
  addAgency({ publicKey }: AgencyKey, passphrase: string): Promise<Result<void, VaultProblem>> {
    return this.#change(
      { kind: 'passphrase', passphrase },
      { kind: 'set', way: { kind: 'agency', publicKey } },
    )
  }

  removeAgency(passphrase: string): Promise<Result<void, VaultProblem>> {
    return this.#change({ kind: 'passphrase', passphrase }, { kind: 'remove', way: { kind: 'agency' } })
  }

  /** Makes another recovery key for whoever knows the passphrase. */
  async newKey(passphrase: string): Promise<Result<MadeOnTrial, VaultProblem>> {
    const { vault } = this.#settings.opened
    const secret = { kind: 'passphrase', passphrase } as const
    const proved = await this.#prove(secret)
    if (!proved.ok) return proved
    const recoveryKey = await newRecoveryKey()
    const keep = async (isTested: boolean): Promise<Result<void, VaultProblem>> => {
      const kept = await this.#change(secret, { kind: 'set', way: { kind: 'recovery', key: recoveryKey } })
      return kept.ok && isTested ? this.noteKeyTested() : kept
    }
    return succeed({ made: { vault, recoveryKey }, keep })
  }

  /** Notes that the printed key of now is known to be on paper. */
  async noteKeyTested(): Promise<Result<void, VaultProblem>> {
    const { opened, onNewKey } = this.#settings
    const header = await readHeader(opened.store)
    if (!header.ok) return header
    const testedKey = recoverySaltOf(header.value) ?? 'none'
    const noted = await changeNotes(opened, (notes) => ({ ...notes, testedKey }))
    if (noted.ok) onNewKey()
    return noted
  }

  /**
   * Lets a laptop in by its own fingerprint reader or PIN. It is asked only after
   * the passphrase was right. Why it gave nothing is answered as it was given.
   */
  async addQuick<Problem>(
    passphrase: string,
    ask: (question: QuickQuestion) => Promise<Result<QuickKey, Problem>>,
  ): Promise<Result<void, VaultProblem | Problem>> {
    const { opened, now } = this.#settings
    const secret = { kind: 'passphrase', passphrase } as const
    const proved = await this.#prove(secret)
    if (!proved.ok) return proved
    const ways = await this.describe()
    if (!ways.ok) return ways
    const salt = newQuickSalt()
    const known = ways.value.quick.map(({ credentialId }) => credentialId)
    const given = await ask({ vault: opened.vault, salt, known })
    if (!given.ok) return given
    const added = await this.#change(secret, { kind: 'set', way: { kind: 'quick', salt, ...given.value } })
    if (!added.ok) return added
    const note = { credentialId: given.value.credentialId, addedAt: now() }
    // The way is in place; without the note it only has no day.
    await changeNotes(opened, (notes) => ({ ...notes, quickWays: [...notes.quickWays, note] }))
    return added
  }

  async removeQuick(
    credentialId: Uint8Array<ArrayBuffer>,
    passphrase: string,
  ): Promise<Result<void, VaultProblem>> {
    const way = { kind: 'quick', credentialId } as const
    const removed = await this.#change({ kind: 'passphrase', passphrase }, { kind: 'remove', way })
    if (!removed.ok) return removed
    await changeNotes(this.#settings.opened, (notes) => ({
      ...notes,
      quickWays: notes.quickWays.filter((note) => !sameBytes(note.credentialId, credentialId)),
    }))
    return removed
  }

  #prove(secret: Secret): Promise<Result<unknown, VaultProblem>> {
    const { opened, stretch } = this.#settings
    return unlockVault(opened.store, secret, stretch)
  }

  async #stretchBy(isFederal: boolean, by: Secret, passphrase: string): Promise<Result<void, VaultProblem>> {
    const cost = isFederal ? federalCost : await this.#settings.cost()
    return this.#change(by, { kind: 'set', way: { kind: 'passphrase', passphrase, cost } })
  }

  async #change(secret: Secret, change: VaultChange): Promise<Result<void, VaultProblem>> {
    const { opened, stretch } = this.#settings
    const changed = await changeWays(opened.store, { secret, change, stretch })
    return changed.ok ? succeed(undefined) : changed
  }
}

async function describe(header: VaultHeader, notes: VaultNotes): Promise<WaysIn> {
  const { slots } = header
  const agency = slots.find((slot) => slot.kind === 'agency')
  const passphrase = slots.find((slot) => slot.kind === 'passphrase')
  return {
    agencyFingerprint: agency === undefined ? null : await fingerprintOf(agency.publicKey),
    isFederal: passphrase?.kdf.name === 'pbkdf2-sha256',
    keyTest: keyTestOf(header, notes),
    quick: slots
      .filter((slot) => slot.kind === 'quick')
      .map(({ credentialId }) => ({ credentialId, addedAt: addedAtOf(credentialId, notes) })),
  }
}

function addedAtOf(credentialId: Uint8Array, { quickWays }: VaultNotes): string | null {
  return quickWays.find((note) => sameBytes(note.credentialId, credentialId))?.addedAt ?? null
}
