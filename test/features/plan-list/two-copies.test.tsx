import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { parseCalendarDate } from '#domain'
import { PlanListScreen } from '#features/plan-list'
import { type Laptop, LaptopProvider } from '#session'
import { openTestLaptop } from '../../builders/laptop.ts'

async function home(): Promise<Laptop> {
  const today = parseCalendarDate('2026-03-14')
  if (today === null) throw new Error('It is a day.')
  const laptop = await openTestLaptop()
  render(
    <LaptopProvider laptop={laptop}>
      <PlanListScreen today={today} onOpen={() => undefined} />
    </LaptopProvider>,
  )
  return laptop
}

const putBack = /something was put back/i
const oneLeft = /only one copy on this laptop now/i

it('says that something was put back until it was read', async () => {
  const laptop = await home()
  expect(screen.queryByText(putBack)).toBeNull()
  act(() => laptop.copies.setState({ kind: 'two', putBack: 3, unequal: 0 }, true))
  expect(screen.getByText('Something was put back in 3 places')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Good' }))
  expect(screen.queryByText(putBack)).toBeNull()
})

it('says how far the second copy is, where it takes long enough to be read', async () => {
  const laptop = await home()
  act(() => laptop.copies.setState({ kind: 'copying', done: 30, total: 60 }, true))
  expect(screen.queryByText(/Making the second copy/)).toBeNull()
  act(() => laptop.copies.setState({ kind: 'copying', done: 3700, total: 10_000 }, true))
  expect(screen.getByText(/Making the second copy on this laptop: 30 percent done/)).toBeVisible()
  act(() => laptop.copies.setState({ kind: 'two', putBack: 0, unequal: 0 }, true))
  expect(screen.queryByText(/Making the second copy/)).toBeNull()
})

it.each([
  { kind: 'broken', problem: { kind: 'closed' } },
  { kind: 'two', putBack: 0, unequal: 2 },
] as const)('says that one copy is left when the copies are %j', async (copies) => {
  const laptop = await home()
  act(() => laptop.copies.setState(copies, true))
  expect(screen.getByText(oneLeft)).toBeVisible()
})
