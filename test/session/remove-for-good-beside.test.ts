/** Removing for good while other tabs have the plan open, and where the store fails. */

import { expect, it } from 'vitest'
import { fail } from '#domain'
import { addEntry, changeRecord, removeForGood } from '#session'
import { lonelyTab, type MemoryDisk, type PlanStore, type Tabs } from '#storage'
import { newMemoryDisk, openTestLaptop, openTestPlan } from '../builders/laptop.ts'
import { everythingOpened, expectGone, openAgain, SECRET, wordsLeft } from '../builders/opened-records.ts'

it('says so in another tab, which takes nothing more into the old plan', async () => {
  const { disk, here, there } = twoTabs()
  const [laptop, other] = [
    await openTestLaptop(disk, { tabs: here }),
    await openTestLaptop(disk, { tabs: there }),
  ]
  const plan = await openTestPlan(laptop)
  const id = plan.run(addEntry({ values: { place: 'strategy' }, words: SECRET }))
  await plan.settled()
  const beside = await openAgain(other, plan.id)
  beside.run(changeRecord('child', 'child', { lastName: 'Ruiz' }))
  await beside.settled()

  expect((await removeForGood(laptop, plan, id)).ok).toBe(true)
  await expectGone(beside)
  expect(beside.store.getState().damaged).toBe(0)
  beside.run(changeRecord('child', 'child', { firstName: 'Lost' }))
  const again = await openAgain(other, plan.id)
  expect(again).not.toBe(beside)
  expect(again.data.child).toMatchObject({ firstName: 'Ana', lastName: 'Ruiz' })
  again.run(changeRecord('child', 'child', { firstName: 'Mia' }))
  await again.settled()
  const here2 = await openAgain(laptop, plan.id)
  await expect.poll(() => here2.data.child.firstName).toBe('Mia')
  expect(wordsLeft(await everythingOpened(disk, plan.id))).toEqual([])
})

it('refuses what a tab writes that did not hear of it', async () => {
  const disk = newMemoryDisk()
  const [laptop, deaf] = [await openTestLaptop(disk), await openTestLaptop(disk)]
  const plan = await openTestPlan(laptop)
  const id = plan.run(addEntry({ values: { place: 'strategy' }, words: SECRET }))
  await plan.settled()
  const beside = await openAgain(deaf, plan.id)
  expect((await removeForGood(laptop, plan, id)).ok).toBe(true)
  beside.run(changeRecord('child', 'child', { firstName: 'Mia' }))
  expect(await beside.kept()).toEqual(fail({ kind: 'rewritten' }))
  expect(wordsLeft(await everythingOpened(disk, plan.id))).toEqual([])
})

it('is made again with what another tab wrote meanwhile', async () => {
  const disk = newMemoryDisk()
  const beside: { write: (() => Promise<void>) | null } = { write: null }
  const wrap = (store: PlanStore): PlanStore => ({
    ...store,
    rewriteDocument: async (...given) => {
      await beside.write?.()
      beside.write = null
      return store.rewriteDocument(...given)
    },
  })
  const laptop = await openTestLaptop(disk, { wrap })
  const plan = await openTestPlan(laptop)
  const id = plan.run(addEntry({ values: { place: 'strategy' }, words: SECRET }))
  await plan.settled()
  const other = await openAgain(await openTestLaptop(disk), plan.id)
  beside.write = async () => {
    other.run(changeRecord('child', 'child', { lastName: 'Ruiz' }))
    await other.settled()
  }
  expect((await removeForGood(laptop, plan, id)).ok).toBe(true)
  const after = await openAgain(await openTestLaptop(disk), plan.id)
  expect(after.data.child.lastName).toBe('Ruiz')
  expect(wordsLeft(await everythingOpened(disk, plan.id))).toEqual([])
})

const full = (store: PlanStore): PlanStore => ({
  ...store,
  rewriteDocument: async () => fail({ kind: 'full' }),
})

it('changes nothing when the store does not take it', async () => {
  const disk = newMemoryDisk()
  const laptop = await openTestLaptop(disk, { wrap: full })
  const plan = await openTestPlan(laptop)
  const id = plan.run(addEntry({ values: { place: 'strategy' }, words: SECRET }))
  await plan.settled()
  const before = new Map(disk.commits)
  expect(await removeForGood(laptop, plan, id)).toEqual(fail({ kind: 'full' }))
  expect(new Map(disk.commits)).toEqual(before)
  expect(plan.store.getState().gone).toBeNull()
  expect(plan.data.entries.find((entry) => entry.id === id)?.text.plain).toBe(SECRET)
})

function twoTabs(): { readonly disk: MemoryDisk; readonly here: Tabs; readonly there: Tabs } {
  const hears: Parameters<Tabs['listen']>[0][][] = [[], []]
  const tab = (own: number): Tabs => ({
    ...lonelyTab,
    tell: (notice) => {
      for (const hear of hears[1 - own] ?? []) hear(notice)
    },
    listen: (hear) => void hears[own]?.push(hear),
  })
  return { disk: newMemoryDisk(), here: tab(0), there: tab(1) }
}
