import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { AboutScreen } from '../../../src/features/about/AboutScreen.tsx'
import { openSorting, today } from '../../builders/sorting.tsx'

const user = userEvent.setup()

async function openAbout() {
  const at = await openSorting()
  at.show(<AboutScreen today={today} />)
  return at.plan
}

async function fillBirthDate(month: string, day: string, year: string): Promise<void> {
  const [first] = screen.getAllByLabelText('Month')
  if (first === undefined) throw new Error('There is no date field.')
  await user.click(first)
  await user.paste(`${month}/${day}/${year}`)
}

it('writes the name at each key, and takes a visit back in one step', async () => {
  const plan = await openAbout()
  const name = screen.getByLabelText('First name')
  await user.clear(name)
  await user.type(name, 'Zoë 🧸')
  expect(plan.data.child.firstName).toBe('Zoë 🧸')
  act(() => plan.undo())
  expect(plan.data.child.firstName).toBe('Ana')
})

it('says how old the child is on the day of birth that is kept', async () => {
  const plan = await openAbout()
  await fillBirthDate('3', '14', '2024')
  expect(plan.data.child.birthDate).toBe('2024-03-14')
  expect(screen.getByText(/2 years, 0 months old/)).toBeVisible()
})

it('keeps a day of birth that lies ahead, and says that it cannot be', async () => {
  const plan = await openAbout()
  await fillBirthDate('3', '15', '2026')
  expect(plan.data.child.birthDate).toBe('2026-03-15')
  expect(screen.getByText(/cannot lie after today/)).toBeVisible()
})

it('changes the kind of plan and the language at any time', async () => {
  const plan = await openAbout()
  await user.click(screen.getByRole('radio', { name: 'Annual' }))
  expect(plan.data.plan.type).toBe('annual')
  await user.click(screen.getByRole('button', { name: /Language of the family/ }))
  await user.click(await screen.findByRole('option', { name: 'Somali' }))
  expect(plan.data.plan.language).toBe('so')
})
