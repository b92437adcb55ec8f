import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { type CalendarDate, gridOf, toSortOf } from '#domain'
import { OutcomeServices } from '#features/services-grid'
import { removeRecord } from '#session'
import { addRow, choose, links, openGrid, today } from './scene.tsx'

// A long list in a simulated page takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

it('says in one sentence what an empty grid is for', async () => {
  await openGrid()
  expect(screen.getByText(/No service yet/)).toBeVisible()
  expect(screen.queryByRole('table')).toBeNull()
})

it('shows a real table with every column, one row a service', async () => {
  await openGrid({
    prepare: (scene) =>
      addRow(scene, {
        frequency: '1 time a week',
        intensity: 'individual',
        minutes: 45,
        method: 'in person',
        location: 'Home',
        isNatural: 'yes',
        funding: 'County levy',
        startsOn: '2026-04-01' as CalendarDate,
        endsOn: '2026-09-30' as CalendarDate,
      }),
  })
  const table = screen.getByRole('table', { name: 'EI services, one row a service' })
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'EI service',
    'Outcomes',
    'Who gives it',
    'How much and how',
    'Where',
    'When',
    'Who pays',
    'Family’s consent',
    'Change or remove',
  ])
  const row = within(table).getByRole('row', { name: /^Occupational therapy/ })
  for (const words of ['1 time a week', 'Individual', 'In person', '45 minutes', 'Home', 'County levy'])
    expect(row).toHaveTextContent(words)
  expect(row).toHaveTextContent('Robin Hale, occupational therapist')
  expect(row).toHaveTextContent('Apr 1, 2026')
  expect(within(row).getByRole('rowheader')).toHaveTextContent(/^Occupational therapy$/)
  expect(within(row).getByRole('link', { name: 'Outcome 1' })).toHaveAttribute(
    'href',
    expect.stringContaining('#/plan/p/outcome/'),
  )
})

it('adds a service with the agency and the usual type of its provider', async () => {
  const { plan, user, robin, board, outcome } = await openGrid()
  const form = within(screen.getByRole('form', { name: 'Add a service' }))
  await choose(user, form.getByRole('button', { name: /Who gives it/ }), /^Robin Hale/)
  await user.click(form.getByRole('checkbox', { name: '1. Ana eats breakfast.' }))
  await user.click(form.getByRole('button', { name: 'Add a service' }))
  expect(gridOf(plan.data)).toMatchObject([
    {
      place: 'service',
      nature: 'unknown',
      serviceType: 'OT',
      isNeeded: 'yes',
      agency: board,
      actors: [robin],
      outcomes: [outcome],
    },
  ])
  expect(screen.getByRole('form', { name: /^Edit Occupational therapy/ })).toHaveFocus()
})

it('says at once that a new row waits, and asks about the agency', async () => {
  const { plan, user } = await openGrid({ standing: 'unknown' })
  const form = within(screen.getByRole('form', { name: 'Add a service' }))
  await choose(user, form.getByRole('button', { name: /Who gives it/ }), /^Robin Hale/)
  await user.click(form.getByRole('button', { name: 'Add a service' }))
  expect(gridOf(plan.data)).toEqual([])
  expect(toSortOf(plan.data)).toHaveLength(1)
  const sentence = 'Waiting in To sort: nobody has checked whether County Board gives EI services here.'
  const notice = screen.getByRole('group', { name: sentence })
  expect(within(notice).getByRole('link', { name: 'Go to To sort' })).toHaveAttribute(
    'href',
    '#/plan/p/to-sort',
  )
  expect(screen.getAllByText(sentence)).toHaveLength(2)
})

it('keeps a row whose provider is to be found, with the question which agency', async () => {
  const { plan, user } = await openGrid()
  const form = within(screen.getByRole('form', { name: 'Add a service' }))
  await user.click(form.getByRole('button', { name: 'Add a service' }))
  expect(form.getByText(/Choose a service/)).toBeVisible()
  await choose(user, form.getByRole('button', { name: /Who gives it/ }), /^Provider to be found/)
  await choose(user, form.getByRole('button', { name: /Which EI service/ }), /^Physical therapy/)
  await user.click(form.getByRole('button', { name: 'Add a service' }))
  expect(gridOf(plan.data)).toMatchObject([{ serviceType: 'PT', actors: [], agency: null }])
  const row = screen.getByRole('row', { name: /^Physical therapy/ })
  expect(row).toHaveTextContent('Provider to be found')
  expect(plan.data.entries[0]?.isToBeFound).toBe(true)
  expect(row).toHaveTextContent('Which agency gives it?')
  const edit = within(screen.getByRole('form', { name: /^Edit Physical/ }))
  await user.type(
    edit.getByRole('textbox', { name: /Who will look for a provider/ }),
    'Dana will call the board.',
  )
  await user.click(edit.getByRole('button', { name: 'Add to the strategies' }))
  expect(plan.data.entries[1]).toMatchObject({ place: 'strategy', secures: plan.data.entries[0]?.id })
})

it('says when a start comes before the yes', async () => {
  await openGrid({ prepare: (scene) => addRow(scene, { startsOn: today }) })
  expect(
    screen.getByText('The planned start has come, and the family has not said yes to this service.'),
  ).toBeVisible()
})

it('takes a row off and puts it back', async () => {
  const { plan, user } = await openGrid({ prepare: addRow })
  await user.click(screen.getByRole('button', { name: /^Remove Occupational therapy/ }))
  expect(gridOf(plan.data)).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(gridOf(plan.data)).toHaveLength(1)
})

it('names a provider who is off the team as removed', async () => {
  await openGrid({
    prepare: (scene) => {
      addRow(scene)
      scene.plan.run(removeRecord('people', scene.robin))
    },
  })
  expect(screen.getByRole('row', { name: /^Occupational therapy/ })).toHaveTextContent('(removed)')
})

it('shows an outcome its services in short, with the way to the row', async () => {
  const { plan } = await openGrid(
    { prepare: (scene) => addRow(scene, { frequency: '1 time a week', minutes: 45, intensity: 'group' }) },
    (outcome) => <OutcomeServices outcomeId={outcome} links={links} />,
  )
  expect(screen.getByRole('link', { name: /^Occupational therapy: Robin Hale/ })).toHaveAttribute(
    'href',
    `#/plan/p/services/${plan.data.entries[0]?.id}`,
  )
  expect(screen.getByText('1 time a week, 45 minutes, group. Family’s consent: not asked yet')).toBeVisible()
})

it('tells an outcome that one of its services waits', async () => {
  await openGrid({ standing: 'unknown', prepare: addRow }, (outcome) => (
    <OutcomeServices outcomeId={outcome} links={links} />
  ))
  expect(screen.getByText(/nobody has checked whether County Board gives EI services here/)).toBeVisible()
})
