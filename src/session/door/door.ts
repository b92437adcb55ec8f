/**
 * The door of this laptop: shut until somebody who may come in opens it.
 *
 * Behind it lies one vault for each person who works here. What a page knows
 * while a vault is open goes with the page: to lock is to keep what is still on
 * its way, and then to leave the page and begin a new one, which knows nothing.
 * What cannot be kept must not be lost either; then the page stays, covered, and
 * asks for the passphrase before it shows anything again.
 *
 * The door knows no secrets. Whoever makes locks and opens them is the locksmith
 * (`locksmith.ts`), who comes in a piece of its own: a page beside an open one
 * has no need of it.
 */

import { createStore, type StoreApi } from 'zustand/vanilla'
import { MINE } from '#document'
import { type Result, succeed } from '#domain'
import {
  type AgencyOpening,
  type OpenedVault,
  openVault,
  type PlanStore,
  type Tabs,
  type VaultProblem,
  type Vaults,
} from '#storage'
import { Laptop, type LaptopSettings } from '../laptop.ts'
import type { OpenProblem } from '../open-file.ts'
import { askBeside, askInUse, type DoorCall, type DoorNeighbours, type OpenVaultKeys } from './neighbours.ts'
import type { LockReason } from './reason-to-lock.ts'

export type DoorState =
  | { readonly kind: 'opening' }
  /** Nobody began here yet, or one more person does. */
  | { readonly kind: 'new' }
  /** The ids of all vaults here, the one that was open last first. */
  | { readonly kind: 'locked'; readonly vaults: readonly string[]; readonly reason: LockReason | null }
  /** Unlocked, but plans of before there were passphrases are still on their way into this vault. */
  | { readonly kind: 'moving' }
  /** Opened by something else than its passphrase: a new one is chosen before anything else. */
  | { readonly kind: 'renewing'; readonly by: SpareKey }
  | { readonly kind: 'open'; readonly laptop: Laptop; readonly vault: string }
  /** About to be left. `problem`: something could not be kept and is still in this page's memory, so it stays. */
  | {
      readonly kind: 'covered'
      readonly laptop: Laptop
      readonly vault: string
      readonly problem: OpenProblem | null
    }
  | { readonly kind: 'shut'; readonly problem: OpenProblem }

/** What somebody is to hear once she is in. */
export type DoorNews =
  /** Nobody ever showed to have the printed key. */
  | { readonly kind: 'key not tested' }
  /** The agency's key opened this vault, and nobody was told yet. */
  | { readonly kind: 'opened by agency'; readonly openings: readonly AgencyOpening[] }

export type DoorProblem = VaultProblem | OpenProblem

/** A key from paper, one from the safe, or the passphrase of a backup that had one of its own. */
export type SpareKey = 'recovery' | 'agency' | 'backup'

export interface DoorSettings extends Pick<LaptopSettings, 'now' | 'newId' | 'appVersion'> {
  readonly vaults: Vaults
  readonly neighbours: DoorNeighbours
  readonly tabsOf: (vault: string) => Tabs
  readonly memory: DoorMemory
  /** Leaves this page for a new one, and with it everything it knows. */
  readonly leave: () => void
}

/** What the next page may know: a random id and a word, nothing of a plan. */
export interface DoorMemory {
  readonly lastVault: () => string | null
  /** Why the page before was left; forgotten once it was asked for. */
  readonly takeReason: () => LockReason | null
  readonly noteVault: (vault: string) => void
  readonly noteReason: (reason: LockReason) => void
}

export class Door {
  readonly store: StoreApi<DoorState> = createStore<DoorState>(() => ({ kind: 'opening' }))
  readonly news: StoreApi<readonly DoorNews[]> = createStore<readonly DoorNews[]>(() => [])
  readonly #settings: DoorSettings
  /** Open ones, by their vault. For this floor alone. @internal */
  readonly stores = new Map<string, PlanStore>()
  #opened: OpenedVault | null = null
  #hasLooked = false

  constructor(settings: DoorSettings) {
    this.#settings = settings
    settings.neighbours.listen((call) => this.#hear(call))
  }

  /** Looks what is here. A vault that is open in another page opens here as well. */
  async open(): Promise<void> {
    if (this.#hasLooked) return
    this.#hasLooked = true
    await this.lookAgain(() => askBeside(this.#settings.neighbours))
  }

  /** Looks again, after a backup was brought back. */
  async lookAgain(ask: () => Promise<OpenVaultKeys | null> = async () => null): Promise<void> {
    const vaults = await this.#settings.vaults.list()
    if (!vaults.ok) return this.become({ kind: 'shut', problem: vaults.problem })
    if (vaults.value.length === 0) return this.startAnew()
    const beside = await ask()
    const isEntered = beside !== null && vaults.value.includes(beside.vault) && (await this.#follow(beside))
    if (!isEntered) this.#showLock(vaults.value)
  }

  /** Goes on to where one more person begins. */
  startAnew(): void {
    this.become({ kind: 'new' })
  }

  /** The vault that is open; `null` while none is. */
  get opened(): OpenedVault | null {
    return this.#opened
  }

  /** The vault that somebody is in. */
  get entered(): OpenedVault {
    if (this.#opened === null) throw new Error('Nobody is in a vault.')
    return this.#opened
  }

  /** The store of a vault, opened once for this page. */
  async storeOf(vault: string): Promise<Result<PlanStore, VaultProblem>> {
    const known = this.stores.get(vault)
    if (known !== undefined) return succeed(known)
    const opened = await this.#settings.vaults.open(vault)
    if (opened.ok) this.stores.set(vault, opened.value)
    return opened
  }

  /** Lets somebody in who has the keys of a vault. */
  async enter(opened: OpenedVault): Promise<Result<void, OpenProblem>> {
    const { tabsOf, now, newId, appVersion, memory } = this.#settings
    const vault = await openVault({
      store: opened.store,
      wrapping: opened.keys.wrapping,
      pages: opened.keys.pages,
      tabs: tabsOf(opened.vault),
      now,
      mine: MINE,
    })
    if (!vault.ok) return vault
    const laptop = await Laptop.open({ vault: vault.value, now, newId, appVersion, isKept: true })
    if (!laptop.ok) return laptop
    this.#opened = opened
    memory.noteVault(opened.vault)
    this.become({ kind: 'open', laptop: laptop.value, vault: opened.vault })
    return succeed(undefined)
  }

  /** Takes the cover away, for somebody who proved who she is. Answers whether there was one. */
  uncover(): boolean {
    const state = this.store.getState()
    if (state.kind !== 'covered') return false
    this.become({ kind: 'open', laptop: state.laptop, vault: state.vault })
    return true
  }

  /** Shows another side of the door. */
  become(state: DoorState): void {
    this.store.setState(state, true)
  }

  /** Locks this page and all others, or answers what could not be kept here. */
  async lock(reason: LockReason): Promise<Result<void, OpenProblem>> {
    this.#settings.neighbours.call({ kind: 'lock', reason })
    return this.#lockHere(reason)
  }

  /** Locks although something that could not be kept is lost by it. */
  lockAnyway(): void {
    this.#leave('asked')
  }

  /** Says in the other pages that somebody is here. */
  touch(): void {
    this.#settings.neighbours.call({ kind: 'touched' })
  }

  /** Tells that somebody touched another page. Answers the way to stop. */
  onTouched(listener: () => void): () => void {
    return this.#settings.neighbours.listen(({ kind }) => kind === 'touched' && listener())
  }

  /** When another page that is in use was touched last, in milliseconds; `null` when none is. */
  askInUse(): Promise<number | null> {
    return askInUse(this.#settings.neighbours)
  }

  /** Answers other pages that ask; `null` is no answer. Answers the way to stop. */
  answerInUse(lastTouch: () => number | null): () => void {
    const { neighbours } = this.#settings
    return neighbours.listen(({ kind }) => {
      const answer = kind === 'who is in use' ? lastTouch() : null
      if (answer !== null) neighbours.call({ kind: 'in use', lastTouch: answer })
    })
  }

  async #lockHere(reason: LockReason): Promise<Result<void, OpenProblem>> {
    const state = this.store.getState()
    if (state.kind !== 'open' && state.kind !== 'covered') return succeed(undefined)
    const { laptop, vault } = state
    laptop.retry()
    this.become({ kind: 'covered', laptop, vault, problem: state.kind === 'covered' ? state.problem : null })
    const kept = await laptop.kept()
    if (this.store.getState().kind !== 'covered') return kept
    if (kept.ok) this.#leave(reason)
    else this.become({ kind: 'covered', laptop, vault, problem: kept.problem })
    return kept
  }

  #leave(reason: LockReason): void {
    this.#settings.memory.noteReason(reason)
    this.#settings.leave()
  }

  #hear(call: DoorCall): void {
    const opened = this.#opened
    if (call.kind === 'lock') void this.#lockHere(call.reason)
    if (call.kind === 'who is open' && opened !== null && this.store.getState().kind === 'open')
      this.#settings.neighbours.call({ kind: 'open', vault: opened.vault, keys: opened.keys })
  }

  /** Enters a vault that is open in another page. */
  async #follow({ vault, keys }: OpenVaultKeys): Promise<boolean> {
    const store = await this.storeOf(vault)
    return store.ok && (await this.enter({ vault, store: store.value, keys })).ok
  }

  #showLock(ids: readonly string[]): void {
    const last = this.#settings.memory.lastVault()
    const vaults = ids.toSorted((one, other) => Number(other === last) - Number(one === last))
    this.become({ kind: 'locked', vaults, reason: this.#settings.memory.takeReason() })
  }
}
