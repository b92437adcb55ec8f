import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { AccessScreen } from '../../../src/features/access/AccessScreen.tsx'
import { recordAccess } from '#session'
import { openSorting, today } from '../../builders/sorting.tsx'

const user = userEvent.setup()
afterEach(cleanup)

async function openScreen() {
  const sorting = await openSorting()
  sorting.show(<AccessScreen today={today} />)
  return sorting
}

const add = () => user.click(screen.getByRole('button', { name: 'Add to this list' }))

it('says what is empty, and what each list is for', async () => {
  await openScreen()
  expect(screen.getByText(/Nobody outside your agency has seen this plan/)).toBeTruthy()
  expect(screen.getByText(/34 CFR 303\.406/)).toBeTruthy()
  expect(screen.queryAllByRole('table')).toEqual([])
})

it('asks for what the law asks for, and goes to the first thing that is missing', async () => {
  await openScreen()
  await user.click(screen.getByRole('radio', { name: /Another person/ }))
  await add()
  expect(screen.getByText('Write a name or an agency.')).toBeTruthy()
  expect(screen.getByText('The law asks for the reason.')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByLabelText(/^Name/))
})

it('writes a copy for the family down without a name or a reason, and not into the legal record', async () => {
  const { laptop, plan } = await openScreen()
  await user.click(screen.getByRole('radio', { name: /The family/ }))
  await user.click(screen.getByRole('button', { name: /What did they get/ }))
  await user.click(screen.getByRole('option', { name: 'Copy on paper' }))
  await add()
  const table = screen.getByRole('table', { name: 'The family' })
  expect(within(table).getByText('Copy on paper')).toBeTruthy()
  expect(screen.queryByRole('table', { name: 'People outside your agency' })).toBeNull()
  expect(laptop.workspace.data.accesses).toMatchObject([{ plans: [plan.id], isByHand: true, on: today }])
})

it('says which line of the legal record is not whole', async () => {
  const { laptop, plan, show } = await openSorting()
  recordAccess(laptop, { plans: [plan.id], values: { way: 'file', party: 'other agency' } })
  show(<AccessScreen today={today} />)
  expect(screen.getByText(/The law also asks for a name, a reason/)).toBeTruthy()
})
