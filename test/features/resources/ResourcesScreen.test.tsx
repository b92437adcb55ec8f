import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, expect, it, vi } from 'vitest'
import { addRecord, changeRecord, setMember } from '#session'
import { ResourcesScreen } from '../../../src/features/resources/ResourcesScreen.tsx'
import { AtDesk } from '../../builders/desk.tsx'
import { openTestLaptop } from '../../builders/laptop.ts'
import { day } from '../../builders/workspace.ts'

const today = day('2026-03-14')

vi.setConfig({ testTimeout: 30_000 })
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})

async function open({ isEmpty = false } = {}) {
  const laptop = await openTestLaptop()
  const { workspace } = laptop
  workspace.run(changeRecord('settings', 'settings', { name: 'Dana Reed' }))
  const harbor = workspace.run(
    addRecord('agencies', { name: 'Harbor', county: 'Lucas', givesEiServices: 'no' }),
  )
  const hills = workspace.run(addRecord('agencies', { name: 'Hills EI', givesEiServices: 'contracted' }))
  if (!isEmpty) {
    const parents = workspace.run(
      addRecord('resources', { name: 'Harbor parents', agency: harbor, checkedOn: day('2026-03-01') }),
    )
    workspace.run(setMember('resources', parents, { field: 'kinds', name: 'after birth', isIn: true }))
    workspace.run(setMember('resources', parents, { field: 'languages', name: 'es', isIn: true }))
    workspace.run(
      addRecord('resources', {
        name: 'Little steps',
        agency: hills,
        checkedOn: day('2025-06-01'),
        checkedBy: 'Ana',
      }),
    )
    workspace.run(addRecord('resources', { name: 'Warm line' }))
  }
  render(
    <AtDesk laptop={laptop}>
      <ResourcesScreen today={today} links={{ why: (rule) => `#/help/why/${rule}` }} />
    </AtDesk>,
  )
  return { workspace, user: userEvent.setup() }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const cards = () =>
  within(screen.getByRole('list', { name: 'Places of help' })).getAllByRole('heading', { level: 3 })
const names = () => cards().map(({ textContent }) => textContent)

it('says of each place whether it gives EI services, by its agency, and asks where that is not known', async () => {
  await open()
  const said = cards().map((heading) => heading.closest('li')?.textContent ?? '')
  expect(said[0]).toMatch(/Harbor parents.*No EI services here/)
  expect(said[1]).toMatch(/Little steps.*Gives EI services here/)
  expect(said[2]).toMatch(/Warm line.*EI services\? Ask.*Name its agency/)
  expect(screen.getByRole('link', { name: 'Why is that?' })).toHaveAttribute('href', '#/help/why/PL-04')
})

it('says what has to be checked again, notes a check in one tap, and takes it back', async () => {
  const { workspace, user } = await open()
  expect(screen.getByText(/2 of 3 should be checked again/)).toBeVisible()
  expect(screen.getByText('Check again. Last checked Jun 1, 2025 by Ana')).toBeVisible()
  await user.click(button('Checked today: Little steps'))
  const little = () => workspace.data.resources.find(({ name }) => name === 'Little steps')
  expect(little()).toMatchObject({ checkedOn: today, checkedBy: 'Dana Reed' })
  expect(screen.getByText('Last checked Mar 14, 2026 by Dana Reed')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Checked today: Little steps' })).toBeNull()
  await user.click(button('Undo'))
  expect(little()).toMatchObject({ checkedOn: '2025-06-01', checkedBy: 'Ana' })
})

it('finds by what is asked for, and shows all again', async () => {
  const { user } = await open()
  await user.type(screen.getByLabelText('Find by words'), 'spanish')
  expect(names()).toEqual(['Harbor parents'])
  expect(screen.getByText('1 of 3 fit.')).toBeVisible()
  await user.click(button('Show all'))
  await user.click(screen.getByRole('checkbox', { name: 'Only those to check again' }))
  expect(names()).toEqual(['Little steps', 'Warm line'])
  await user.click(button('Show all'))
  await user.click(button(/What they offer$/))
  await user.click(await screen.findByRole('option', { name: /Help after birth/ }))
  expect(names()).toEqual(['Harbor parents'])
})

it('adds a place and asks about an agency that is new; the answer is the agency’s', async () => {
  const { workspace, user } = await open({ isEmpty: true })
  expect(screen.getByText(/No resource yet/)).toBeVisible()
  await user.type(screen.getByLabelText(/^Name of the place/), 'River house{Enter}')
  const form = within(screen.getByRole('form', { name: 'Edit River house' }))
  expect(form.getByLabelText('Name of the place')).toHaveFocus()
  await user.click(form.getByRole('button', { name: /Agency$/ }))
  await user.click(await screen.findByRole('option', { name: 'Add a new agency' }))
  await user.type(form.getByLabelText('Name of the new agency'), ' Inc.{Enter}')
  await user.click(form.getByRole('radio', { name: 'No' }))
  expect(workspace.data.agencies.find(({ name }) => name === 'River house Inc.')).toMatchObject({
    givesEiServices: 'no',
    checkedOn: today,
    checkedBy: 'Dana Reed',
  })
  await user.click(form.getByRole('checkbox', { name: 'Groups for parents' }))
  await user.click(form.getByRole('checkbox', { name: 'Somali' }))
  await user.type(form.getByLabelText('For whom'), 'Parents of babies')
  await user.click(form.getByRole('button', { name: 'Done' }))
  expect(button('Edit River house')).toHaveFocus()
  expect(workspace.data.resources).toMatchObject([
    { kinds: ['groups'], languages: ['so'], forWhom: 'Parents of babies' },
  ])
  expect(screen.getByText('No EI services here')).toBeVisible()
})

it('does not make an agency twice that the book knows by that name', async () => {
  const { workspace, user } = await open()
  await user.click(button('Edit Warm line'))
  const form = within(screen.getByRole('form', { name: 'Edit Warm line' }))
  await user.click(form.getByRole('button', { name: /Agency$/ }))
  await user.click(await screen.findByRole('option', { name: 'Add a new agency' }))
  await user.clear(form.getByLabelText('Name of the new agency'))
  await user.type(form.getByLabelText('Name of the new agency'), 'hills  ei')
  await user.click(form.getByRole('button', { name: 'Add this agency' }))
  expect(workspace.data.agencies).toHaveLength(2)
  await user.keyboard('{Escape}')
  expect(screen.getAllByText('Gives EI services here')).toHaveLength(2)
})

it('keeps in sight what is being written, whatever is looked for', async () => {
  const { user } = await open()
  await user.type(screen.getByLabelText('Find by words'), 'harbor')
  await user.type(screen.getByLabelText(/^Name of the place/), 'New place{Enter}')
  expect(screen.getByRole('form', { name: 'Edit New place' })).toBeVisible()
  expect(names()).toEqual(['Harbor parents', 'New place'])
})

it('removes a place and brings it back', async () => {
  const { user } = await open()
  await user.click(button('Remove Warm line'))
  expect(names()).toEqual(['Harbor parents', 'Little steps'])
  await user.click(button('Undo'))
  expect(names()).toContain('Warm line')
})
