import { expect, it } from 'vitest'
import { legalRecordOf, staffListOf } from '#domain'
import { recordAccess, recordOwnAccess } from '#session'
import { newMemoryDisk, openTestLaptop, openTestPlan } from '../builders/laptop.ts'

const given = {
  way: 'paper copy',
  party: 'other agency',
  name: 'Rosa Diaz',
  agency: 'Little Steps',
  purpose: 'Naps',
} as const

it('keeps an access in the workspace, with the day, for the next start', async () => {
  const disk = newMemoryDisk()
  const laptop = await openTestLaptop(disk)
  recordAccess(laptop, { plans: ['plan-1', 'plan-2'], values: given })
  await laptop.workspace.settled()
  const { accesses } = (await openTestLaptop(disk)).workspace.data
  expect(legalRecordOf(accesses, 'plan-2')).toMatchObject([
    { ...given, on: '2026-03-14', plans: ['plan-1', 'plan-2'] },
  ])
  expect(legalRecordOf(accesses, 'plan-3')).toEqual([])
})

it('is not taken back by undo', async () => {
  const laptop = await openTestLaptop()
  recordAccess(laptop, { plans: ['plan-1'], values: given })
  laptop.workspace.undo()
  expect(legalRecordOf(laptop.workspace.data.accesses, 'plan-1')).toHaveLength(1)
})

it('writes down what the person at this laptop took, under her own name', async () => {
  const laptop = await openTestLaptop()
  const plan = await openTestPlan(laptop)
  recordOwnAccess(laptop, [plan.id], { way: 'plain copy', purpose: 'Full disk' })
  const { accesses, settings } = laptop.workspace.data
  expect(staffListOf(accesses, plan.id)).toMatchObject([
    { way: 'plain copy', name: settings.name, purpose: 'Full disk', isByHand: false },
  ])
})
