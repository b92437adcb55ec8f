import { expect, it } from 'vitest'
import { parseCalendarDate } from '#domain'
import { problemWords, removeRecord } from '#session'
import { newMemoryDisk, openTestLaptop, openTestPlan } from '../builders/laptop.ts'

it('takes a plan off the list and puts it back, also for the next start', async () => {
  const disk = newMemoryDisk()
  const laptop = await openTestLaptop(disk)
  const plan = await openTestPlan(laptop)
  await plan.close()

  expect(await laptop.removePlan(plan.id)).toEqual({ ok: true, value: undefined })
  expect(laptop.plans.getState()).toMatchObject([{ id: plan.id, isRemoved: true, firstName: 'Ana' }])
  const nextDay = await openTestLaptop(disk)
  expect(nextDay.plans.getState()).toMatchObject([{ id: plan.id, isRemoved: true }])

  await laptop.putBackPlan(plan.id)
  expect(laptop.plans.getState()).toMatchObject([{ id: plan.id, isRemoved: false, firstName: 'Ana' }])
})

it('takes the removal of a plan back, although nobody had removed it before', async () => {
  const plan = await openTestPlan()
  plan.run(removeRecord('plan', 'plan'))
  expect(plan.data.plan.isRemoved).toBe(true)
  plan.undo()
  expect(plan.data.plan.isRemoved).toBe(false)
  plan.redo()
  expect(plan.data.plan.isRemoved).toBe(true)
})

it('says that a plan is missing, and changes nothing', async () => {
  const laptop = await openTestLaptop()
  const removed = await laptop.removePlan('nowhere')
  expect(removed).toMatchObject({ ok: false, problem: { kind: 'missing' } })
  expect(laptop.plans.getState()).toEqual([])
})

it('lists the example with what stands in it', async () => {
  const laptop = await openTestLaptop()
  const today = parseCalendarDate('2026-03-14')
  if (today === null) throw new Error('no day')
  const id = await laptop.newExample(today)
  expect(laptop.plans.getState()).toMatchObject([
    {
      id: id.ok && id.value,
      firstName: 'Charli',
      county: 'Clover',
      isExample: true,
      outcomes: 1,
      entries: 12,
      toSort: 1,
    },
  ])
})

it('has a sentence of its own for each problem', () => {
  const kinds = ['refused', 'full', 'closed', 'newer', 'damaged', 'missing'] as const
  const sentences = [
    ...kinds.map((kind) => problemWords({ kind })),
    problemWords({ kind: 'needs newer', copy: '' }),
  ]
  expect(new Set(sentences).size).toBe(sentences.length)
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/)
})
