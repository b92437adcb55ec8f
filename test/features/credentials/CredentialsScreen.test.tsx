import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, expect, it, vi } from 'vitest'
import type { Credential } from '#domain'
import { addRecord } from '#session'
import { CredentialsScreen } from '../../../src/features/credentials/CredentialsScreen.tsx'
import { readHours } from '../../../src/features/credentials/hours-draft.ts'
import { AtDesk } from '../../builders/desk.tsx'
import { openTestLaptop } from '../../builders/laptop.ts'
import { day } from '../../builders/workspace.ts'

const today = day('2026-03-14')

vi.setConfig({ testTimeout: 30_000 })
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})

async function open(held: readonly Partial<Credential>[] = []) {
  const laptop = await openTestLaptop()
  const ids = held.map((values) => {
    const { holder = 'Kelly Moss', kind = 'IMH', level = '', issuedOn = null, experience = 'resume' } = values
    return laptop.workspace.run(addRecord('credentials', { holder, kind, level, issuedOn, experience }))
  })
  render(
    <AtDesk laptop={laptop}>
      <CredentialsScreen today={today} links={{ roles: '#/help/roles' }} />
    </AtDesk>,
  )
  return { laptop, workspace: laptop.workspace, ids, user: userEvent.setup() }
}

type Opened = Awaited<ReturnType<typeof open>>

function trained({ workspace, ids }: Opened, hours: number, area: string, on = '2025-06-01') {
  const values = { credential: ids[0] ?? '', hours, area, on: day(on), title: 'Bonds' }
  act(() => void workspace.run(addRecord('hours', values)))
}

const kelly = { holder: 'Kelly Moss', kind: 'IMH', level: 'II', issuedOn: day('2024-05-20') } as const
const button = (name: string | RegExp) => screen.getByRole('button', { name })

async function typeDay(user: Opened['user'], group: RegExp, parts: readonly [string, string, string]) {
  const boxes = within(screen.getByRole('group', { name: group })).getAllByRole('textbox')
  for (const [index, part] of parts.entries()) {
    const box = boxes[index]
    if (box !== undefined) await user.type(box, part)
  }
}

it('teaches what it is for, and points to the role guide', async () => {
  await open()
  expect(screen.getByText(/No credential yet/)).toBeVisible()
  expect(screen.getByText(/never changes where an entry belongs/)).toBeVisible()
  expect(screen.getByRole('link', { name: /role guide/ })).toHaveAttribute('href', '#/help/roles')
  expect(screen.getByText(/Nobody here holds level II or III/)).toBeVisible()
})

it('adds a credential by a name, opens it, and says what the next renewal asks for', async () => {
  const { workspace, user } = await open()
  await user.click(button('Add it'))
  expect(screen.getByText('Write a name first.')).toBeVisible()
  await user.type(screen.getByLabelText('Who holds it?'), 'Kelly Moss{Enter}')
  const form = within(screen.getByRole('form', { name: /^Edit Kelly Moss/ }))
  expect(form.getByLabelText('Who holds it?')).toHaveFocus()
  await user.click(form.getByRole('radio', { name: /^Level II,/ }))
  await typeDay(user, /Issued on/, ['5', '20', '2024'])
  expect(workspace.data.credentials).toMatchObject([
    { holder: 'Kelly Moss', level: 'II', issuedOn: '2024-05-20' },
  ])
  expect(screen.getByText('Renew by May 20, 2026')).toBeVisible()
  expect(screen.getByText('Due soon')).toBeVisible()
  expect(screen.getByText('15 more hours, of 15 in all.')).toBeVisible()
  await user.click(form.getByRole('button', { name: 'Done' }))
  expect(button(/^Edit Kelly Moss/)).toHaveFocus()
  const experts = within(screen.getByRole('list', { name: 'Ask your own expert first' }))
  expect(experts.getByText('IMH level II')).toBeVisible()
})

it('writes hours down whole or not at all, counts them by area, and takes them back', async () => {
  const { workspace, user } = await open([kelly])
  await user.click(button('Add hours: Kelly Moss, IMH level II'))
  await user.click(button('Add these hours'))
  for (const said of ['Enter the day.', 'Write the hours as a number, such as 1.5.', 'Choose an area.'])
    expect(screen.getByText(said)).toBeVisible()
  await typeDay(user, /Day of the training/, ['6', '1', '2025'])
  await user.type(screen.getByLabelText(/^Clock hours/), '1,5')
  await user.click(button(/Area$/))
  await user.click(await screen.findByRole('option', { name: 'Infant observation' }))
  await user.type(screen.getByLabelText('What it was about'), 'Watching babies')
  await user.click(button('Add these hours'))
  expect(workspace.data.hours).toMatchObject([{ hours: 1.5, area: 'Infant observation', on: '2025-06-01' }])
  const table = within(screen.getByRole('table', { name: 'Hours of Kelly Moss, IMH level II by area' }))
  expect(table.getByRole('row', { name: /^Infant observation/ })).toHaveTextContent(/1\.5.*Yes/)
  expect(table.getByRole('row', { name: /^In all/ })).toHaveTextContent('1.5 of 15')
  expect(screen.getByText('13.5 more hours, of 15 in all.')).toBeVisible()
  await user.click(button('Undo'))
  expect(table.getByRole('row', { name: /^In all/ })).toHaveTextContent('0 of 15')
})

it('says of a line why it does not count, and lets it be put right', async () => {
  const opened = await open([kelly])
  trained(opened, 3, 'First aid')
  trained(opened, 2, 'Infant observation', '2024-05-19')
  const { user, workspace } = opened
  await user.click(screen.getByText('2 trainings'))
  expect(screen.getByText(/Its area is not on the list/)).toBeVisible()
  expect(screen.getByText(/This was before the period/)).toBeVisible()
  expect(screen.getByText('2 lines of hours do not count. The list says why.')).toBeVisible()
  await user.click(button('Edit Bonds, Jun 1, 2025'))
  await user.click(button(/Area$/))
  await user.click(await screen.findByRole('option', { name: 'Social emotional development' }))
  await user.click(button('Save'))
  expect(workspace.data.hours.map(({ area }) => area)).toContain('Social emotional development')
  expect(screen.queryByText(/Its area is not on the list/)).toBeNull()
  await user.click(button('Remove Bonds, May 19, 2024'))
  expect(screen.queryByText(/This was before the period/)).toBeNull()
  await user.click(button('Undo'))
  expect(screen.getByText(/This was before the period/)).toBeVisible()
})

it('removes a credential and brings it back with its hours', async () => {
  const opened = await open([kelly])
  trained(opened, 3, 'Infant observation')
  await opened.user.click(button('Remove Kelly Moss, IMH level II'))
  expect(screen.queryByRole('table')).toBeNull()
  await opened.user.click(button('Undo'))
  expect(screen.getByText('3 of 15')).toBeVisible()
})

it('asks of an ECMH credential who it is for, and for the inventory', async () => {
  const { user, workspace } = await open([{ holder: 'Rosa Diaz', kind: 'ECMH', issuedOn: day('2025-01-10') }])
  expect(screen.getByText(/Does this person work in the mental health field/)).toBeVisible()
  expect(screen.getByText('An update of the ECMH skills inventory.')).toBeVisible()
  await user.click(button('Edit Rosa Diaz, ECMH credential'))
  await user.click(screen.getByRole('radio', { name: 'No' }))
  expect(workspace.data.credentials).toMatchObject([{ isOfMentalHealthField: 'no' }])
  expect(screen.getByText(/only for people of the mental health field\. Ask OCCRRA/)).toBeVisible()
  await typeDay(user, /skills inventory/, ['2', '1', '2026'])
  expect(screen.queryByText('An update of the ECMH skills inventory.')).toBeNull()
})

it('counts by another rule once it is set, and by the usual one again', async () => {
  const opened = await open([kelly])
  trained(opened, 9, 'Infant observation')
  const { user, workspace } = opened
  await user.click(screen.getByText('Change the rule for IMH'))
  const form = within(screen.getByRole('form', { name: 'Change the rule for IMH' }))
  await user.clear(form.getByLabelText('Hours in a period'))
  await user.click(form.getByRole('button', { name: /^Save this rule/ }))
  expect(form.getByText('Write a whole number above 0.')).toBeVisible()
  await user.type(form.getByLabelText('Hours in a period'), '9')
  await user.clear(form.getByLabelText(/^Areas/))
  await user.type(form.getByLabelText(/^Areas/), 'Infant observation')
  await user.click(form.getByRole('button', { name: /^Save this rule/ }))
  expect(workspace.data.imhRenewal).toMatchObject({ hours: 9, months: null, areas: 'Infant observation' })
  expect(screen.getByText('Nothing is missing for the renewal.')).toBeVisible()
  await user.click(button('Use the usual rule for IMH'))
  expect(screen.getByText('6 more hours, of 15 in all.')).toBeVisible()
  await user.click(button('Undo'))
  expect(screen.getByText('Nothing is missing for the renewal.')).toBeVisible()
})

it('reads hours as people write them, and nothing else', () => {
  expect(['2', '1.5', ' 1,25 ', '0', '-1', '1.555', 'two', '', '1e3', '1234'].map(readHours)).toEqual([
    2,
    1.5,
    1.25,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ])
})
