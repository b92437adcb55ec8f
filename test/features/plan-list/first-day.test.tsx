import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { PlanListScreen } from '#features/plan-list'
import { addRecord, changeRecord, LaptopProvider, PlanProvider, useNotedSection } from '#session'
import { newMemoryDisk, openTestLaptop, openTestPlan } from '../../builders/laptop.ts'
import { today } from '../../builders/sorting.tsx'

const user = userEvent.setup()

async function home(disk = newMemoryDisk()) {
  const laptop = await openTestLaptop(disk)
  const show = () =>
    render(
      <LaptopProvider laptop={laptop}>
        <PlanListScreen today={today} onOpen={() => {}} />
      </LaptopProvider>,
    )
  return { laptop, disk, show }
}

const tour = () => screen.queryByRole('region', { name: 'Three things to know' })

it('says three sentences on the first day, and never again once they were read', async () => {
  const { laptop, disk, show } = await home()
  show().unmount()
  const shown = show()
  expect(tour()?.querySelectorAll('li')).toHaveLength(3)
  await user.click(screen.getByRole('button', { name: 'Got it' }))
  expect(tour()).toBeNull()
  await expect.poll(() => document.activeElement?.tagName).toBe('H1')
  shown.unmount()
  await laptop.workspace.settled()
  const later = await home(disk)
  later.show()
  expect(tour()).toBeNull()
})

it('goes with Escape too, and leaves the focus where it was', async () => {
  const { show } = await home()
  show()
  const link = screen.getByRole('link', { name: 'New plan' })
  link.focus()
  fireEvent.keyDown(link, { key: 'Escape' })
  expect(tour()).toBeNull()
  expect(link).toHaveFocus()
})

it('shows again when Help asks for it, and does not trap the keyboard', async () => {
  const { laptop, show } = await home()
  laptop.workspace.run(changeRecord('settings', 'settings', { hasSeenTour: true }))
  show()
  expect(tour()).toBeNull()
  act(() => laptop.workspace.run(changeRecord('settings', 'settings', { hasSeenTour: false })))
  screen.getByRole('button', { name: 'Got it' }).focus()
  await user.tab()
  expect(screen.getByRole('link', { name: 'More in Help' })).toHaveFocus()
  await user.tab()
  expect(screen.getByRole('link', { name: 'New plan' })).toHaveFocus()
})

function Visiting({ outcome }: { outcome: string }) {
  useNotedSection('outcome', outcome)
  return null
}

it('leads back to the plan and the section that were open last, in words', async () => {
  const { laptop, show } = await home()
  const plan = await openTestPlan(laptop)
  plan.run(addRecord('outcomes', {}))
  const second = plan.run(addRecord('outcomes', {}))
  render(
    <LaptopProvider laptop={laptop}>
      <PlanProvider plan={plan}>
        <Visiting outcome={second} />
      </PlanProvider>
    </LaptopProvider>,
  ).unmount()
  await plan.close()
  show()
  const link = screen.getByRole('link', { name: /^Continue where you left off/ })
  expect(link).toHaveTextContent('Ana R. · Outcome 2')
  expect(link).toHaveAttribute('href', `#/plan/${plan.id}`)
  await user.click(screen.getByLabelText('Hide names'))
  expect(link).toHaveTextContent('Plan 1 · Outcome 2')
  await user.click(screen.getByRole('button', { name: /^Remove/ }))
  await expect.poll(() => screen.queryByRole('link', { name: /^Continue/ })).toBeNull()
})
