import { expect, it } from 'vitest'
import { copiesOf, fail } from '#domain'
import { changeRecord, destroyPlan, recordAccess, recordOwnAccess } from '#session'
import type { PlanStore } from '#storage'
import { newMemoryDisk, openTestLaptop, openTestPlan } from '../builders/laptop.ts'

const asked = { askedBy: 'family', isRecordKept: false } as const

it('destroys key and words, and keeps the decision and the copies that are out', async () => {
  const disk = newMemoryDisk()
  const laptop = await openTestLaptop(disk)
  const plan = await openTestPlan(laptop)
  recordOwnAccess(laptop, [plan.id], { way: 'plain copy', purpose: 'Full disk' })
  await plan.settled()

  expect(await destroyPlan(laptop, plan.id, asked)).toEqual({ ok: true, value: undefined })
  await laptop.workspace.settled()
  expect(disk.documents.has(plan.id)).toBe(false)
  expect([...disk.commits.values(), ...disk.summaries.values()].filter(({ doc }) => doc === plan.id)).toEqual(
    [],
  )
  expect(laptop.plans.getState()).toEqual([])
  await expect.poll(() => plan.store.getState().gone).toBe('removed')

  const nextDay = await openTestLaptop(disk)
  await nextDay.mendList()
  const { destroyed, accesses } = nextDay.workspace.data
  expect(destroyed).toMatchObject([{ id: plan.id, isDone: true, askedBy: 'family', name: '' }])
  expect(copiesOf(accesses, plan.id)).toHaveLength(1)
  expect(nextDay.plans.getState()).toEqual([])
  expect((await nextDay.openPlan(plan.id)).ok).toBe(false)
})

it('leaves other plans, and what is open takes nothing more', async () => {
  const laptop = await openTestLaptop()
  const [plan, other] = [await openTestPlan(laptop), await openTestPlan(laptop)]
  await destroyPlan(laptop, plan.id, asked)
  plan.run(changeRecord('child', 'child', { firstName: 'Back' }))
  other.run(changeRecord('child', 'child', { firstName: 'Mia' }))
  await other.settled()
  expect(laptop.plans.getState()).toMatchObject([{ id: other.id, firstName: 'Mia' }])
  await expect.poll(() => laptop.isAtRisk).toBe(false)
})

it('changes nothing when the store does not take it', async () => {
  const disk = newMemoryDisk()
  const laptop = await openTestLaptop(disk, { wrap: refusing })
  const plan = await openTestPlan(laptop)
  await plan.settled()
  expect(await destroyPlan(laptop, plan.id, asked)).toEqual(fail({ kind: 'refused' }))
  expect(disk.documents.has(plan.id)).toBe(true)
  await laptop.workspace.settled()
  const nextDay = await openTestLaptop(disk)
  await nextDay.mendList()
  expect(nextDay.plans.getState()).toHaveLength(1)
})

it('goes on at the next start when it was cut off between the decision and the deed', async () => {
  const disk = newMemoryDisk()
  const laptop = await openTestLaptop(disk, { wrap: hanging })
  const plan = await openTestPlan(laptop)
  recordAccess(laptop, { plans: [plan.id], values: { way: 'file', party: 'other agency' } })
  await plan.settled()
  void destroyPlan(laptop, plan.id, asked)
  await laptop.workspace.settled()
  expect(disk.documents.has(plan.id)).toBe(true)

  const nextDay = await openTestLaptop(disk)
  await nextDay.mendList()
  expect(disk.documents.has(plan.id)).toBe(false)
  expect(nextDay.workspace.data.destroyed).toMatchObject([{ id: plan.id, isDone: true }])
})

const refusing = (store: PlanStore): PlanStore => ({
  ...store,
  removeDocument: async () => fail({ kind: 'refused' }),
})

/** A power cut: the call never comes back. */
const hanging = (store: PlanStore): PlanStore => ({ ...store, removeDocument: () => new Promise(() => {}) })
