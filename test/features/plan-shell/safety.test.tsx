/** What the shell of a plan says when the plan is not safe. */

import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { addRecord, changeRecord, type Laptop, LaptopProvider, type OpenPlan, PlanProvider } from '#session'
import { lonelyTab } from '#storage'
import { DamagedNotice } from '../../../src/features/plan-shell/DamagedNotice.tsx'
import { SaveLine } from '../../../src/features/plan-shell/SaveLine.tsx'
import { LeaveWarning } from '../../../src/app/LeaveWarning.tsx'
import { HomeShell } from '../../../src/features/plan-list/HomeShell.tsx'
import { newMemoryDisk, openFilling, openTestLaptop, openTestPlan } from '../../builders/laptop.ts'

afterEach(cleanup)

const show = (laptop: Laptop, plan: OpenPlan) =>
  render(
    <LaptopProvider laptop={laptop}>
      <PlanProvider plan={plan}>
        <SaveLine />
        <DamagedNotice />
      </PlanProvider>
    </LaptopProvider>,
  )

it('says that a plan may not be whole when a piece of it is missing, and only then', async () => {
  const disk = newMemoryDisk()
  const laptop = await openTestLaptop(disk, { tabs: lonelyTab })
  const plan = await openTestPlan(laptop)
  for (const statement of ['Ana eats.', 'Ana sings.']) {
    plan.run(addRecord('outcomes', { statement }))
    await plan.settled()
  }
  show(laptop, plan)
  expect(screen.queryByText('This plan may not be whole')).toBeNull()
  cleanup()
  await plan.close()
  const [key] = [...disk.commits].findLast(([, { doc, seq }]) => doc === plan.id && seq === 1) ?? ['']
  disk.commits.delete(key)
  const again = await laptop.openPlan(plan.id)
  if (!again.ok) throw new Error(again.problem.kind)
  show(laptop, again.value)
  expect(screen.getByText('This plan may not be whole')).toBeTruthy()
  expect(screen.getByText(/^A piece of it could not be read/)).toBeTruthy()
})

it('does not promise that trying again helps when the storage is gone from under the plan', async () => {
  const disk = newMemoryDisk()
  const laptop = await openTestLaptop(disk)
  const plan = await openTestPlan(laptop)
  await plan.settled()
  show(laptop, plan)
  disk.documents.clear()
  plan.run(changeRecord('child', 'child', { firstName: 'Mia' }))
  await screen.findByText('Not saved: the storage of this plan is gone.')
  await userEvent.click(screen.getByRole('button', { name: 'What to do' }))
  expect(screen.getByText('What you wrote is lost when this window closes.')).toBeTruthy()
  expect(screen.queryByText(/Nothing you typed is lost/)).toBeNull()
  expect(screen.getByRole('button', { name: 'Download a plain copy' })).toBeTruthy()
})

/** Whether the window would ask before it closes. */
function isHeldBack(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

it('warns on Home, and before the window closes, of a plan that was left before it was saved', async () => {
  const { room, laptop } = await openFilling()
  const plan = await openTestPlan(laptop)
  await plan.settled()
  await laptop.workspace.settled()
  render(
    <LaptopProvider laptop={laptop}>
      <LeaveWarning />
      <HomeShell>Plans</HomeShell>
    </LaptopProvider>,
  )
  expect(isHeldBack()).toBe(false)
  expect(screen.queryByText('Not everything is saved yet')).toBeNull()

  room.isFull = true
  plan.run(changeRecord('child', 'child', { firstName: 'Mia' }))
  const left = plan.close()
  const way = await screen.findByRole('link', { name: 'Go to what is not saved: Mia R.' })
  expect(way.getAttribute('href')).toBe(`#/plan/${plan.id}`)
  expect(isHeldBack()).toBe(true)

  room.isFull = false
  plan.retry()
  await left
  expect(isHeldBack()).toBe(false)
})
