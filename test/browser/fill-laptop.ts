/**
 * Runs in a page of the app's address before the app does, and writes as much
 * into its storage as a test asks for, by the app's own way of writing. It is
 * bundled and handed to the page by `filled-laptop.ts`.
 */

import { MINE, writePlan } from '#document'
import { parseCalendarDate } from '#domain'
import { changeRecord, Laptop, type OpenPlan } from '#session'
import {
  browserTabs,
  changeNotes,
  listVaults,
  makeVault,
  openBrowserStore,
  openDeviceVault,
  openDexieStore,
  type OpenedVault,
  openVault,
  readHeader,
  recoverySaltOf,
  removeVault,
  stretchPassphrase,
  type Vault,
} from '#storage'

import { addLines } from './many-lines.ts'
import { type ManyPlans, pourPlans } from './many-plans.ts'
import { PASSPHRASE } from './passphrase.ts'
import { childOf, largePlan, type PlanSize } from '../builders/large-plan.ts'

/** What is to be on the laptop. The ids of the plans are answered in the order in which they were made. */
export interface Filling {
  /** As it was before there were passphrases. */
  readonly isOld?: boolean
  /** How many small plans, each of another child. */
  readonly plans?: number
  readonly large?: PlanSize
  /** How many changes the large plan has behind it, besides the first. */
  readonly changes?: number
  /** How many lines the log of consultation has. */
  readonly lines?: number
  /** Whether a newer version wrote in the first small plan, and made another of which this one can read nothing. */
  readonly newer?: boolean
}

export interface Filled {
  readonly plans: readonly string[]
  readonly large: string | null
  /** The plans that a newer version wrote in: one of ours, and one of its own. */
  readonly newer: readonly string[]
}

async function fill(filling: Filling): Promise<Filled> {
  const { isOld = false, plans = 0, large, changes = 0, lines = 0, newer = false } = filling
  const openAs = isOld ? await oldPlace() : await newPlace()
  const laptop = await openNamed(openAs)
  const made: string[] = []
  for (let number = 0; number < plans; number += 1) made.push(await add(laptop, number))
  const big = large === undefined ? null : await addLarge(laptop, large, changes)
  await addLines(laptop, lines)
  await laptop.workspace.settled()
  const written = newer ? await writeNewer(await openAs(MINE + 1), made[0] ?? '') : []
  return { plans: made, large: big, newer: written }
}

/** A laptop of somebody whose name is known. */
async function openNamed(openAs: OpenAs): Promise<Laptop> {
  const opened = await Laptop.open({
    vault: await openAs(MINE),
    now,
    newId: () => crypto.randomUUID().replaceAll('-', ''),
    appVersion: 'test',
    isKept: true,
  })
  if (!opened.ok) throw new Error(opened.problem.kind)
  const laptop = opened.value
  laptop.workspace.run(changeRecord('settings', 'settings', { name: 'Ana Ruiz', personId: laptop.newId() }))
  return laptop
}

/** What a version after this one leaves: changes that need it, in a plan of ours and in one of its own. */
async function writeNewer(vault: Vault, plan: string): Promise<readonly string[]> {
  const own = await vault.createDocument()
  if (!own.ok) throw new Error(own.problem.kind)
  const somebody = { personId: '', name: '', capacity: '', agency: '', appVersion: '9' }
  for (const doc of [plan, own.value]) {
    const log = await vault.openLog(doc, somebody)
    if (!log.ok) throw new Error(log.problem.kind)
    const needs = MINE + 1
    await log.value.append(
      [{ update: new Uint8Array([0, 0]), intent: 'new', at: '', wrote: needs, needs }],
      null,
    )
  }
  return [plan, own.value]
}

/** Opens what is there, as a version that can edit this much. */
type OpenAs = (mine: number) => Promise<Vault>

const now = () => new Date().toISOString()

/** A vault as the app makes it, with no more work behind its passphrase than is needed, and its key known to be on paper. */
async function newVault(): Promise<OpenedVault> {
  const [memoryKiB, passes] = [19 * 1024, 2]
  const stretching = { stretch: stretchPassphrase, cost: { name: 'argon2id', memoryKiB, passes } } as const
  const vaults = {
    list: listVaults,
    open: (vault: string) => openBrowserStore(vault, null),
    remove: removeVault,
  }
  const made = await makeVault(vaults, PASSPHRASE, stretching)
  if (!made.ok) throw new Error(made.problem.kind)
  await noteKeyTested(made.value)
  return made.value
}

async function noteKeyTested(opened: OpenedVault): Promise<void> {
  const header = await readHeader(opened.store)
  if (!header.ok) throw new Error(header.problem.kind)
  const testedKey = recoverySaltOf(header.value) ?? 'none'
  await changeNotes(opened, (notes) => ({ ...notes, testedKey }))
}

/** The database of before, with its key beside it. */
async function oldPlace(): Promise<OpenAs> {
  const store = await openDexieStore('ifsp-editor')
  if (!store.ok) throw new Error(store.problem.kind)
  const { value } = store
  return async (mine) =>
    given(await openDeviceVault({ store: value, tabs: browserTabs('ifsp-editor'), now, mine }))
}

async function newPlace(): Promise<OpenAs> {
  return openingOf(await newVault())
}

function openingOf({ vault, store, keys: { wrapping, pages } }: OpenedVault): OpenAs {
  return async (mine) =>
    given(await openVault({ store, wrapping, pages, tabs: browserTabs(`ifsp-vault-${vault}`), now, mine }))
}

function given(answer: Awaited<ReturnType<typeof openVault>>): Vault {
  if (!answer.ok) throw new Error(answer.problem.kind)
  return answer.value
}

async function add(laptop: Laptop, number: number): Promise<string> {
  const { firstName, lastName, birthDate } = childOf(number)
  const made = await laptop.newPlan({
    firstName,
    lastName,
    birthDate: parseCalendarDate(birthDate),
    type: number % 3 === 0 ? 'annual' : 'initial',
    date: null,
    county: 'Franklin',
    language: 'en',
    isExample: false,
    starter: null,
  })
  if (!made.ok) throw new Error(made.problem.kind)
  return made.value
}

async function addLarge(laptop: Laptop, size: PlanSize, changes: number): Promise<string> {
  const id = await add(laptop, 0)
  const plan = await laptop.openPlan(id)
  if (!plan.ok) throw new Error(plan.problem.kind)
  plan.value.runForGood(writePlan(largePlan(size)))
  await plan.value.settled()
  await change(plan.value, changes)
  await plan.value.close()
  return id
}

/** Neighbours of one intent are joined on their way to the disk, so two take turns. */
async function change(plan: OpenPlan, changes: number): Promise<void> {
  for (let count = 0; count < changes; count += 1) {
    if (count % 2 === 0) plan.runForGood(changeRecord('child', 'child', { lastName: `Z${count}.` }))
    else plan.runForGood(changeRecord('plan', 'plan', { county: `Franklin ${count}` }))
    if (count % 200 === 0) await plan.settled()
  }
  await plan.settled()
}

/** A vault full to the brim, in less than a minute. Answers the ids of the long plans. */
async function pourLaptop(plans: ManyPlans): Promise<readonly string[]> {
  const opened = await newVault()
  const laptop = await openNamed(openingOf(opened))
  await laptop.workspace.settled()
  return pourPlans(opened, plans)
}

/** A lock and nothing behind it yet. */
async function setLock(): Promise<void> {
  await newVault()
}

Object.assign(globalThis, { fillLaptop: fill, pourLaptop, setLock })
