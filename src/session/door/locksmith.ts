/**
 * Makes the locks of this laptop, and opens them for whoever brings the right
 * secret. It comes with the pages that ask for one.
 */

import { changeRecord } from '#document'
import { type Result, succeed } from '#domain'
import {
  changeNotes,
  fingerprintOf,
  type KdfCost,
  makeVault,
  type OldPlans,
  type OpenedVault,
  type PlanStore,
  type QuickSlot,
  readHeader,
  readNotes,
  type Secret,
  type Stretch,
  unlockVault,
  type VaultHeader,
  type VaultProblem,
  type Vaults,
} from '#storage'
import { loadPlanParts } from '../load-plan-parts.ts'
import type { OpenProblem } from '../open-file.ts'
import type { Door, DoorNews, DoorProblem, SpareKey } from './door.ts'
import { type Made, Ways, type WaysIn } from './ways.ts'

/** A vault, as much as may be known of it while it is locked. */
export interface VaultAtDoor {
  readonly id: string
  /** Its ways in, or why it has none. */
  readonly header: Result<VaultHeader, VaultProblem>
}

export interface LocksmithSettings {
  readonly door: Door
  readonly vaults: Vaults
  /** What was written here before there were passphrases. */
  readonly oldPlans: OldPlans
  readonly stretch: Stretch
  /** How much work a passphrase is to cost on this laptop. */
  readonly cost: () => Promise<KdfCost>
  /** UTC now, as text. */
  readonly now: () => string
}

export class Locksmith {
  readonly #settings: LocksmithSettings
  /** What was made, or opened by a spare key, and is to be entered. */
  #ready: OpenedVault | null = null
  /** By which the vault was opened that waits for a new passphrase. */
  #spare: Secret | null = null
  /** Whether a new key was tested on this page. */
  #hasNewKey = false

  constructor(settings: LocksmithSettings) {
    this.#settings = settings
  }

  /** What may be known of these vaults while they are locked, in their order. */
  lookAt(vaults: readonly string[]): Promise<readonly VaultAtDoor[]> {
    return Promise.all(
      vaults.map(async (id) => {
        const store = await this.#settings.door.storeOf(id)
        return { id, header: store.ok ? await readHeader(store.value) : store }
      }),
    )
  }

  /** Tells how far a vault is put back from its second copy, `null` when it is not. It is not opened before that. Answers the way to stop. */
  watchPuttingBack(vaults: readonly string[], listener: (part: number | null) => void): () => void {
    const stops = vaults.map((vault) =>
      this.#settings.door.stores.get(vault)?.copies.listen((state) => {
        const isLong = state.kind === 'comparing' && state.total > 0
        listener(isLong ? state.done / state.total : null)
      }),
    )
    return () => stops.forEach((stop) => stop?.())
  }

  /** The ways into this vault that a laptop opens by its own fingerprint reader or PIN. */
  async quickSlots(vault: string): Promise<readonly QuickSlot[]> {
    const [found] = await this.lookAt([vault])
    return found?.header.ok === true ? found.header.value.slots.filter((slot) => slot.kind === 'quick') : []
  }

  /** Whether plans are here from before there were passphrases. */
  hasOldPlans(): Promise<Result<boolean, OpenProblem>> {
    return this.#settings.oldPlans.areHere()
  }

  /** Makes a vault, and answers its id and the recovery key to be printed. It is entered by `enter`. */
  async make(passphrase: string): Promise<Result<Made, DoorProblem>> {
    const { vaults, stretch, cost } = this.#settings
    const made = await makeVault(vaults, passphrase, { cost: await cost(), stretch })
    if (!made.ok) return made
    this.#ready = made.value
    // Where that is not kept, the settings have no day for it, which says the same.
    await this.#noteKeyUntested()
    return succeed({ vault: made.value.vault, recoveryKey: made.value.recoveryKey })
  }

  /**
   * Moves what was here before into the vault that is to be entered. That it
   * began is noted in the vault, so that it goes on there when it was cut off.
   */
  async moveOldPlans(onProgress: (done: number, of: number) => void): Promise<Result<void, DoorProblem>> {
    const { oldPlans } = this.#settings
    const opened = this.#entrance()
    const areHere = await oldPlans.areHere()
    if (!areHere.ok || !areHere.value) return areHere.ok ? succeed(undefined) : areHere
    const noted = await changeNotes(opened, (notes) => ({ ...notes, isMoving: true }))
    if (!noted.ok) return noted
    const moved = await oldPlans.moveInto(opened, ({ done, of }) => onProgress(done, of))
    // A note that stays does no harm: there is nothing left to move.
    if (moved.ok) await changeNotes(opened, (notes) => ({ ...notes, isMoving: false }))
    return moved
  }

  /** Enters the vault that was made, or that got a new passphrase. Its recovery key is known to be on paper by then. */
  async enter(): Promise<Result<void, DoorProblem>> {
    // What could not be noted is asked at the next unlocking.
    await this.ways.noteKeyTested()
    return this.#moveOrGoIn(this.#entrance())
  }

  /** Opens a vault, or says why this secret does not open it. */
  async unlock(vault: string, secret: Secret): Promise<Result<void, DoorProblem>> {
    const { door, stretch } = this.#settings
    const store = await door.storeOf(vault)
    if (!store.ok) return store
    const keys = await unlockVault(store.value, secret, stretch)
    if (!keys.ok) return keys
    if (door.uncover()) return succeed(undefined)
    const opened = { vault, store: store.value, keys: keys.value }
    const by = await spareKey(opened.store, secret)
    if (by === null) return this.#moveOrGoIn(opened)
    const noted = secret.kind === 'agency' ? await this.#noteAgency(opened) : succeed(undefined)
    if (!noted.ok) return noted
    this.#ready = opened
    this.#spare = secret
    door.become({ kind: 'renewing', by })
    return succeed(undefined)
  }

  /** The other vaults of this laptop, as much as may be known of them while they are locked. */
  async others(): Promise<Result<readonly string[], DoorProblem>> {
    const all = await this.#settings.vaults.list()
    const own = this.#entrance().vault
    return all.ok ? succeed(all.value.filter((vault) => vault !== own)) : all
  }

  /**
   * Opens another vault beside the one that somebody is in, to read it. Its ways
   * in stay as they are. That the agency's key opened it is noted there first.
   */
  async openBeside(vault: string, secret: Secret): Promise<Result<OpenedVault, DoorProblem>> {
    const store = await this.#settings.door.storeOf(vault)
    if (!store.ok) return store
    const keys = await unlockVault(store.value, secret, this.#settings.stretch)
    if (!keys.ok) return keys
    const opened = { vault, store: store.value, keys: keys.value }
    const noted = secret.kind === 'agency' ? await this.#noteAgency(opened) : succeed(undefined)
    return noted.ok ? succeed(opened) : noted
  }

  /** Removes another vault from this laptop, with everything in it. */
  removeOther(vault: string): Promise<Result<void, DoorProblem>> {
    const { door, vaults } = this.#settings
    if (this.#entrance().vault === vault) throw new Error('Somebody is in this vault.')
    door.stores.get(vault)?.close()
    door.stores.delete(vault)
    return vaults.remove(vault)
  }

  /** Gives the vault that was opened by a spare key a new passphrase and a new recovery key, which is answered. */
  async renew(passphrase: string): Promise<Result<Made, DoorProblem>> {
    const secret = this.#spare
    if (secret === null) throw new Error('No vault was opened by a spare key.')
    const changed = await this.ways.setPassphrase(secret, passphrase)
    if (!changed.ok) return changed
    const made = await this.ways.newKey(passphrase)
    if (!made.ok) return made
    const noted = await this.#noteKeyUntested()
    if (!noted.ok) return noted
    const kept = await made.value.keep(false)
    return kept.ok ? succeed(made.value.made) : kept
  }

  /** Goes into the vault that was unlocked, also while plans of before are not in it yet. */
  async goIn(): Promise<Result<void, DoorProblem>> {
    const { door } = this.#settings
    const opened = this.#entrance()
    // What cannot be written down is not entered.
    const parts = this.#spare?.kind === 'agency' ? await loadPlanParts() : null
    if (parts?.ok === false) return parts
    const entered = await door.enter(opened)
    if (!entered.ok) return entered
    this.#spare = null
    const state = door.store.getState()
    if (parts !== null && state.kind === 'open') parts.value.recordAgencyAccess(state.laptop)
    if (this.#hasNewKey) this.#noteDay()
    door.news.setState(await this.#newsOf(opened), true)
    return entered
  }

  /** Notes that somebody was told, so that she is told once. */
  async putAway(news: DoorNews): Promise<void> {
    const { door } = this.#settings
    door.news.setState(
      door.news.getState().filter((each) => each !== news),
      true,
    )
    if (news.kind !== 'opened by agency') return
    // What could not be noted is told once more.
    await changeNotes(this.#entrance(), (notes) => ({
      ...notes,
      openings: notes.openings.map((opening) => ({ ...opening, isTold: true })),
    }))
  }

  /** The ways into the vault that is open, or is to be entered. */
  get ways(): Ways {
    const { stretch, cost, now } = this.#settings
    return new Ways({ opened: this.#entrance(), stretch, cost, now, onNewKey: () => this.#hearOfNewKey() })
  }

  async #moveOrGoIn(opened: OpenedVault): Promise<Result<void, DoorProblem>> {
    this.#ready = opened
    if (!(await this.#waitsForPlans(opened))) return this.goIn()
    this.#settings.door.become({ kind: 'moving' })
    return succeed(undefined)
  }

  /** Whether plans of before belong into this vault: they began to move here, or there is no other. */
  async #waitsForPlans(opened: OpenedVault): Promise<boolean> {
    const { oldPlans, vaults } = this.#settings
    const areHere = await oldPlans.areHere()
    if (!areHere.ok || !areHere.value) return false
    const [notes, all] = await Promise.all([readNotes(opened), vaults.list()])
    return (notes.ok && notes.value.isMoving) || (all.ok && all.value.length === 1)
  }

  async #newsOf(opened: OpenedVault): Promise<readonly DoorNews[]> {
    const ways = await this.ways.describe()
    const notes = await readNotes(opened)
    if (!ways.ok || !notes.ok) return []
    const openings = notes.value.openings.filter(({ isTold }) => !isTold)
    const news: DoorNews[] = []
    if (this.#isKeyUntested(ways.value)) news.push({ kind: 'key not tested' })
    // Whoever has just come by that key knows.
    if (openings.length > 0 && !this.#hasNewKey) news.push({ kind: 'opened by agency', openings })
    return news
  }

  /** In a vault of before there were notes, the day stands in the settings once the key was tested. */
  #isKeyUntested({ keyTest }: WaysIn): boolean {
    const state = this.#settings.door.store.getState()
    if (keyTest !== 'not noted' || state.kind !== 'open') return keyTest === 'not tested'
    return state.laptop.workspace.data.settings.recoveryKeyMadeAt === ''
  }

  #noteKeyUntested(): Promise<Result<void, DoorProblem>> {
    return changeNotes(this.#entrance(), (notes) => ({ ...notes, testedKey: 'none' }))
  }

  /** Kept before anybody is let in, or nobody is let in. */
  async #noteAgency(opened: OpenedVault): Promise<Result<void, DoorProblem>> {
    const header = await readHeader(opened.store)
    if (!header.ok) return header
    const slot = header.value.slots.find(({ kind }) => kind === 'agency')
    const fingerprint = slot?.kind === 'agency' ? await fingerprintOf(slot.publicKey) : ''
    const opening = { at: this.#settings.now(), fingerprint, isTold: false }
    return changeNotes(opened, (notes) => ({ ...notes, openings: [...notes.openings, opening] }))
  }

  #entrance(): OpenedVault {
    const opened = this.#settings.door.opened ?? this.#ready
    if (opened === null) throw new Error('No vault was made or opened.')
    return opened
  }

  #hearOfNewKey(): void {
    const { door } = this.#settings
    this.#hasNewKey = true
    door.news.setState(
      door.news.getState().filter(({ kind }) => kind !== 'key not tested'),
      true,
    )
    this.#noteDay()
  }

  #noteDay(): void {
    const { door, now } = this.#settings
    const state = door.store.getState()
    if (state.kind !== 'open') return
    state.laptop.workspace.runForGood(changeRecord('settings', 'settings', { recoveryKeyMadeAt: now() }))
  }
}

/** What this secret is besides the passphrase of the vault; `null` when it is that. Only what came from a backup with a passphrase of its own has no recovery key. */
async function spareKey(store: PlanStore, { kind }: Secret): Promise<SpareKey | null> {
  if (kind === 'recovery' || kind === 'agency') return kind
  const header = await readHeader(store)
  const hasKey = !header.ok || header.value.slots.some((slot) => slot.kind === 'recovery')
  return hasKey ? null : 'backup'
}
