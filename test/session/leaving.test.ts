/** Leaving a plan before all of it is kept, and coming back. */

import { expect, it, vi } from 'vitest'
import { changeRecord, type Laptop, type OpenPlan } from '#session'
import { newMemoryDisk, openFilling, openTestLaptop, openTestPlan } from '../builders/laptop.ts'

const start = {
  firstName: 'Lea',
  lastName: 'S.',
  birthDate: null,
  type: 'initial',
  date: null,
  county: '',
  language: 'en',
  isExample: false,
  starter: null,
} as const

async function reopen(laptop: Laptop, id: string): Promise<OpenPlan> {
  const opened = await laptop.openPlan(id)
  if (!opened.ok) throw new Error(opened.problem.kind)
  return opened.value
}

const rename = (firstName: string) => changeRecord('child', 'child', { firstName })

it('finds the words that are not kept yet when the plan is left and opened again', async () => {
  const { disk, room, laptop } = await openFilling()
  const plan = await openTestPlan(laptop)
  await plan.settled()
  room.isFull = true
  plan.run(rename('Mia'))
  const left = plan.close()
  const again = await reopen(laptop, plan.id)
  expect(again.data.child.firstName).toBe('Mia')
  again.run(rename('Mia J'))

  room.isFull = false
  again.retry()
  await left
  await again.close()
  expect((await reopen(await openTestLaptop(disk), plan.id)).data.child.firstName).toBe('Mia J')
})

it('keeps saying that a plan is not saved after it was left, until it is', async () => {
  const { room, laptop } = await openFilling()
  const plan = await openTestPlan(laptop)
  await plan.settled()
  await laptop.workspace.settled()
  room.isFull = true
  plan.run(rename('Mia'))
  const left = plan.close()
  await vi.waitFor(() => expect(laptop.notSaved.getState()).toEqual([plan]))
  expect(laptop.isAtRisk).toBe(true)
  room.isFull = false
  plan.retry()
  await left
  expect(laptop.notSaved.getState()).toEqual([])
  expect(laptop.isAtRisk).toBe(false)
})

it('opens a new plan on a full disk, and says that it is not saved', async () => {
  const { room, laptop } = await openFilling()
  room.isFull = true
  const made = await laptop.newPlan(start)
  if (!made.ok) throw new Error(made.problem.kind)
  const plan = await reopen(laptop, made.value)
  expect(plan.data.child.firstName).toBe('Lea')
  expect(plan.store.getState()).toMatchObject({ save: { kind: 'not saved' }, undoes: null })
})

it('answers that a plan could not be taken off the list', async () => {
  const { room, laptop } = await openFilling()
  const plan = await openTestPlan(laptop)
  await plan.close()
  room.isFull = true
  expect(await laptop.removePlan(plan.id)).toEqual({ ok: false, problem: { kind: 'full' } })
})

it('stays open for whoever still uses it', async () => {
  const laptop = await openTestLaptop()
  const plan = await openTestPlan(laptop)
  const [one, other] = await Promise.all([reopen(laptop, plan.id), reopen(laptop, plan.id)])
  expect([one, other]).toEqual([plan, plan])
  await plan.close()
  await one.close()
  other.run(rename('Mia'))
  await other.close()
  const again = await reopen(laptop, plan.id)
  expect(again).not.toBe(plan)
  expect(again.data.child.firstName).toBe('Mia')
})

it('hears nothing of the document after it was closed', async () => {
  const disk = newMemoryDisk()
  const laptop = await openTestLaptop(disk)
  const plan = await openTestPlan(laptop)
  await plan.close()
  const told = vi.fn<() => void>()
  plan.store.subscribe(told)
  const again = await reopen(laptop, plan.id)
  again.run(rename('Mia'))
  await again.close()
  expect(told).not.toHaveBeenCalled()
})
