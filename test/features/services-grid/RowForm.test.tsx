import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { gridOf } from '#domain'
import { addRow, openGrid } from './scene.tsx'

// A long list in a simulated page takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

async function openRow(user: UserEvent) {
  const [edit] = screen.getAllByRole('button', { name: /^Edit / })
  if (edit === undefined) throw new Error('No row can be edited.')
  await user.click(edit)
  return within(screen.getByRole('form', { name: /^Edit / }))
}

it('writes what is typed from the first key, and reads lengths as people write them', async () => {
  const { plan, user } = await openGrid({ prepare: addRow })
  const form = await openRow(user)
  expect(screen.getByRole('form', { name: /^Edit / })).toHaveFocus()
  await user.type(form.getByRole('textbox', { name: 'How often' }), '1')
  expect(plan.data.entries[0]?.frequency).toBe('1')
  const length = form.getByRole('textbox', { name: 'Length of one visit' })
  await user.type(length, '1 hour')
  expect(plan.data.entries[0]?.minutes).toBe(60)
  await user.clear(length)
  await user.type(length, 'a while')
  await user.tab()
  expect(form.getByText(/Write one length in minutes or hours/)).toBeVisible()
  expect(length).toHaveValue('a while')
})

it('takes minutes that were typed into intensity as the length, without a word', async () => {
  const { plan, user } = await openGrid({ prepare: addRow })
  const form = await openRow(user)
  await user.type(form.getByRole('textbox', { name: 'Intensity' }), '45 min')
  await user.tab()
  expect(plan.data.entries[0]).toMatchObject({ minutes: 45, intensity: '' })
  expect(form.getByRole('textbox', { name: 'Intensity' })).toHaveValue('')
  expect(form.getByRole('textbox', { name: 'Length of one visit' })).toHaveValue('45 minutes')
  await user.type(form.getByRole('textbox', { name: 'Intensity' }), 'g')
  expect(plan.data.entries[0]).toMatchObject({ minutes: 45, intensity: 'group' })
})

it('closes with Escape and gives the focus back', async () => {
  const { user } = await openGrid({ prepare: addRow })
  const form = await openRow(user)
  await user.type(form.getByRole('textbox', { name: 'Place' }), 'Home{Escape}')
  expect(screen.queryByRole('form', { name: /^Edit / })).toBeNull()
  expect(screen.getByRole('button', { name: /^Edit Occupational/ })).toHaveFocus()
})

it('asks why only when the place is no natural setting', async () => {
  const { plan, user } = await openGrid({ prepare: addRow })
  const form = await openRow(user)
  const setting = within(form.getByRole('group', { name: /Is this a place where/ }))
  expect(form.queryByRole('textbox', { name: /Why not/ })).toBeNull()
  await user.click(setting.getByRole('radio', { name: 'No' }))
  await user.type(form.getByRole('textbox', { name: /Why not/ }), 'X')
  expect(plan.data.entries[0]).toMatchObject({ isNatural: 'no', justification: 'X' })
})

it('keeps a row that the family said no to, and says so', async () => {
  const { plan, user } = await openGrid({ prepare: addRow })
  const form = await openRow(user)
  const consent = within(form.getByRole('group', { name: /Did the family say yes/ }))
  await user.click(consent.getByRole('radio', { name: 'No' }))
  expect(gridOf(plan.data)).toHaveLength(1)
  expect(screen.getByRole('row', { name: /^Occupational therapy/ })).toHaveTextContent(
    'The family said no. The row stays, and the service does not start.',
  )
  expect(form.getByRole('group', { name: 'Date of the answer' })).toBeVisible()
})

it('offers the line among the strategies, and links it to the row and who acts', async () => {
  const { plan, user, robin, outcome } = await openGrid({ prepare: addRow })
  await user.click(screen.getByRole('button', { name: /^Write what Robin will do/ }))
  const form = within(screen.getByRole('form', { name: /^Edit / }))
  await user.type(form.getByRole('textbox', { name: 'What will Robin do?' }), 'Robin will show positions.')
  await user.click(form.getByRole('button', { name: 'Add to the strategies' }))
  expect(plan.data.entries[1]).toMatchObject({
    place: 'strategy',
    nature: 'action',
    tells: plan.data.entries[0]?.id,
    actors: [robin],
    outcomes: [outcome],
    text: { plain: 'Robin will show positions.' },
  })
})
