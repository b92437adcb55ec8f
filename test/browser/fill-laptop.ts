/**
 * Runs in a page of the app's address before the app does, and writes as much
 * into its storage as a test asks for, by the app's own way of writing. It is
 * bundled and handed to the page by `filled-laptop.ts`.
 */

import { writePlan } from '#document'
import { parseCalendarDate } from '#domain'
import { changeRecord, Laptop, type OpenPlan } from '#session'
import { browserTabs, openDexieStore } from '#storage'
import { childOf, largePlan, type PlanSize } from '../builders/large-plan.ts'

/** What is to be on the laptop. The ids of the plans are answered in the order in which they were made. */
export interface Filling {
  /** How many small plans, each of another child. */
  readonly plans?: number
  readonly large?: PlanSize
  /** How many changes the large plan has behind it, besides the first. */
  readonly changes?: number
}

export interface Filled {
  readonly plans: readonly string[]
  readonly large: string | null
}

async function fill({ plans = 0, large, changes = 0 }: Filling): Promise<Filled> {
  const store = await openDexieStore('ifsp-editor')
  if (!store.ok) throw new Error(store.problem.kind)
  const opened = await Laptop.open({
    store: store.value,
    tabs: browserTabs('ifsp-editor'),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID().replaceAll('-', ''),
    appVersion: 'test',
    isKept: true,
  })
  if (!opened.ok) throw new Error(opened.problem.kind)
  const laptop = opened.value
  laptop.workspace.run(changeRecord('settings', 'settings', { name: 'Ana Ruiz', personId: laptop.newId() }))
  const made: string[] = []
  for (let number = 0; number < plans; number += 1) made.push(await add(laptop, number))
  const big = large === undefined ? null : await addLarge(laptop, large, changes)
  await laptop.workspace.settled()
  return { plans: made, large: big }
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

Object.assign(globalThis, { fillLaptop: fill })
