/** The log of the workspace follows the advice in a plan, through undo, a crash and another opening. */

import { describe, expect, it } from 'vitest'
import { parseCalendarDate, present, strategiesOf } from '#domain'
import { addRecord, changeRecord, giveAdvice, type Laptop, type OpenPlan, removeRecord } from '#session'
import { newMemoryDisk, openTestLaptop, openTestPlan } from '../builders/laptop.ts'

const on = parseCalendarDate('2026-03-14')

async function begin(disk = newMemoryDisk(), by = 'Dana Reed') {
  const laptop = await openTestLaptop(disk)
  laptop.workspace.run(changeRecord('settings', 'settings', { personId: 'person-1', name: by }))
  const plan = await openTestPlan(laptop)
  const outcome = plan.run(addRecord('outcomes', { statement: 'Leo sleeps.' }))
  return { disk, laptop, plan, planId: plan.id, outcome }
}

async function open(laptop: Laptop, id: string): Promise<OpenPlan> {
  const plan = await laptop.openPlan(id)
  if (!plan.ok) throw new Error(plan.problem.kind)
  return plan.value
}

const advice = (outcome: string) =>
  giveAdvice({
    consultation: null,
    values: { outcome },
    words: 'ECMH consultant will show Kelly how to name feelings at bedtime.',
    actors: ['role:ecmh-consultant'],
    step: { on, by: 'Sam Okafor', inMeeting: true, mode: 'virtual' },
    agreement: null,
  })

const lines = (laptop: Laptop) => present(laptop.workspace.data.log)

describe('advice', () => {
  it('lands among the strategies and in the log, at once', async () => {
    const { laptop, plan, planId, outcome } = await begin()
    const { entry, step } = plan.run(advice(outcome))
    expect(strategiesOf(plan.data, outcome).map(({ id }) => id)).toEqual([entry])
    await expect.poll(() => lines(laptop)).toHaveLength(1)
    expect(lines(laptop)[0]).toMatchObject({
      id: `advice-${step}`,
      kind: 'child-consultation',
      consultant: 'Sam Okafor',
      on,
      mode: 'virtual',
      plan: planId,
      outcome,
      entry,
      step,
    })
  })

  it('goes from the log when it is taken back, and comes with a redo', async () => {
    const { laptop, plan, outcome } = await begin()
    plan.run(advice(outcome))
    await expect.poll(() => lines(laptop)).toHaveLength(1)
    plan.undo()
    await expect.poll(() => lines(laptop)).toHaveLength(0)
    plan.redo()
    await expect.poll(() => lines(laptop)).toHaveLength(1)
  })

  it('is logged at the next opening when a crash fell between plan and log, and not twice', async () => {
    const { disk, laptop, plan, planId, outcome } = await begin()
    // The plan is kept; what was on its way to the workspace is not.
    laptop.workspace.runForGood = () => null
    plan.run(advice(outcome))
    await plan.kept()
    const again = await openTestLaptop(disk)
    expect(lines(again)).toHaveLength(0)
    const reopened = await open(again, planId)
    await expect.poll(() => lines(again)).toHaveLength(1)
    await reopened.close()
    await open(again, planId)
    expect(lines(again)).toHaveLength(1)
  })

  it('goes from the log when it is taken back after the person was renamed', async () => {
    const { laptop, plan, outcome } = await begin(newMemoryDisk(), 'Sam Okafor')
    laptop.workspace.run(changeRecord('settings', 'settings', { personId: 'person-2' }))
    plan.run(advice(outcome))
    await expect.poll(() => lines(laptop)).toHaveLength(1)
    laptop.workspace.run(changeRecord('settings', 'settings', { name: 'Sam Reed', personId: 'person-3' }))
    plan.undo()
    await expect.poll(() => lines(laptop)).toHaveLength(0)
  })

  it('comes back with a redo when another window had taken its line off first', async () => {
    const { laptop, plan, outcome } = await begin()
    const { step } = plan.run(advice(outcome))
    await expect.poll(() => lines(laptop)).toHaveLength(1)
    plan.undo()
    // What the other window writes arrives before this one has kept the plan.
    laptop.workspace.runForGood(removeRecord('log', `advice-${step}`))
    await plan.kept()
    plan.redo()
    await expect.poll(() => lines(laptop)).toHaveLength(1)
  })

  it('stays off the log when somebody took its line off by hand', async () => {
    const { laptop, plan, outcome } = await begin()
    const { step } = plan.run(advice(outcome))
    await expect.poll(() => lines(laptop)).toHaveLength(1)
    plan.undo()
    plan.redo()
    await plan.kept()
    laptop.workspace.run(removeRecord('log', `advice-${step}`))
    plan.run(addRecord('consultationSteps', { kind: 'closed', by: 'Dana Reed' }))
    await plan.kept()
    await Promise.resolve()
    expect(lines(laptop)).toHaveLength(0)
  })
})
