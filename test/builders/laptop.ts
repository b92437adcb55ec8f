/** A laptop for tests: everything as in the app, but the disk is memory and the clock stands still. */

import { MINE } from '#document'
import { fail, planShape, type Plan } from '#domain'
import { Laptop, type OpenPlan } from '#session'
import {
  lonelyTab,
  type MemoryDisk,
  newMemoryDisk,
  openDeviceVault,
  openMemoryStore,
  type PlanStore,
  type Tabs,
  type Vault,
} from '#storage'

export { newMemoryDisk } from '#storage'

let made = 0

interface Parts {
  readonly tabs?: Tabs
  /** Puts something between the laptop and its store. */
  readonly wrap?: (store: PlanStore) => PlanStore
}

export async function openTestLaptop(
  disk: MemoryDisk = newMemoryDisk(),
  { tabs = lonelyTab, wrap = (store) => store }: Parts = {},
): Promise<Laptop> {
  const opened = await Laptop.open({
    vault: await openTestVault(wrap(openMemoryStore(disk)), tabs),
    now,
    newId: () => `id-${++made}`,
    appVersion: 'test',
    isKept: true,
  })
  if (!opened.ok) throw new Error(opened.problem.kind)
  return opened.value
}

const now = () => '2026-03-14T09:26:53.000Z'

async function openTestVault(store: PlanStore, tabs: Tabs): Promise<Vault> {
  const vault = await openDeviceVault({ store, tabs, now, mine: MINE })
  if (!vault.ok) throw new Error(vault.problem.kind)
  return vault.value
}

/** A laptop whose disk can be filled up and emptied again. */
export async function openFilling() {
  const disk = newMemoryDisk()
  const room = { isFull: false }
  const wrap = (store: PlanStore): PlanStore => ({
    ...store,
    append: async (...given) => (room.isFull ? fail({ kind: 'full' }) : store.append(...given)),
  })
  return { disk, room, laptop: await openTestLaptop(disk, { wrap }) }
}

/** A plan of Ana R. (invented), open on a laptop of its own. */
export async function openTestPlan(laptop?: Laptop): Promise<OpenPlan> {
  const at = laptop ?? (await openTestLaptop())
  const id = await at.newPlan({
    firstName: 'Ana',
    lastName: 'R.',
    birthDate: null,
    type: 'initial',
    date: null,
    county: 'Franklin',
    language: 'en',
    isExample: false,
    starter: null,
  })
  if (!id.ok) throw new Error(id.problem.kind)
  const plan = await at.openPlan(id.value)
  if (!plan.ok) throw new Error(plan.problem.kind)
  return plan.value
}

/** Every collection of a plan, so that a test can say what must not have changed. */
export function everythingIn(plan: Plan): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(planShape).map((name) => [name, plan[name as keyof Plan]]))
}
