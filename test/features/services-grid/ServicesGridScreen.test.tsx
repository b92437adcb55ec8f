import { render, screen, within } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { beforeAll, expect, it, vi } from 'vitest'
import { type CalendarDate, type Entry, gridOf, type Standing, toSortOf } from '#domain'
import { OutcomeServices, ServicesGridScreen } from '#features/services-grid'
import {
  addEntry,
  addRecord,
  changeRecord,
  LaptopProvider,
  type OpenPlan,
  PlanProvider,
  removeRecord,
} from '#session'
import { openTestLaptop, openTestPlan } from '../../builders/laptop.ts'

// A long list in a simulated page takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})

const today = '2026-03-14' as CalendarDate
const links = {
  services: (row?: string) => `#/plan/p/services${row === undefined ? '' : `/${row}`}`,
  toSort: () => '#/plan/p/to-sort',
  outcome: (id: string) => `#/plan/p/outcome/${id}`,
  team: () => '#/plan/p/team',
}

interface Scene {
  readonly plan: OpenPlan
  readonly user: UserEvent
  readonly outcome: string
  readonly robin: string
  readonly board: string
}

/** Ana's plan (invented): one outcome, and Robin, an occupational therapist of the county board. */
async function openGrid(
  options: { readonly standing?: Standing; readonly prepare?: (scene: Omit<Scene, 'user'>) => void } = {},
  what: (outcome: string) => ReactNode = () => <ServicesGridScreen today={today} links={links} />,
): Promise<Scene> {
  const laptop = await openTestLaptop()
  const plan = await openTestPlan(laptop)
  const outcome = plan.run(addRecord('outcomes', { statement: 'Ana eats breakfast.' }))
  const board = plan.run(
    addRecord('agencies', { name: 'County Board', givesEiServices: options.standing ?? 'employed' }),
  )
  const robin = plan.run(
    addRecord('people', { name: 'Robin Hale', role: 'occupational-therapist', agency: board }),
  )
  options.prepare?.({ plan, outcome, robin, board })
  render(
    <LaptopProvider laptop={laptop}>
      <PlanProvider plan={plan}>{what(outcome)}</PlanProvider>
    </LaptopProvider>,
  )
  return { plan, user: userEvent.setup(), outcome, robin, board }
}

function addRow({ plan, outcome, robin, board }: Omit<Scene, 'user'>, values: Partial<Entry> = {}): string {
  const { place, nature, serviceType, isNeeded, ...rest } = {
    place: 'service',
    nature: 'service',
    serviceType: 'OT',
    isNeeded: 'yes',
    ...values,
  } as const
  const id = plan.run(
    addEntry({
      values: { place, nature, serviceType, isNeeded, agency: board },
      actors: [robin],
      outcomes: [outcome],
    }),
  )
  plan.run(changeRecord('entries', id, rest))
  return id
}

async function choose(user: UserEvent, button: HTMLElement, option: RegExp): Promise<void> {
  await user.click(button)
  await user.click(await screen.findByRole('option', { name: option }))
}

async function openRow(user: UserEvent) {
  const [edit] = screen.getAllByRole('button', { name: /^Edit / })
  if (edit === undefined) throw new Error('No row can be edited.')
  await user.click(edit)
  return within(screen.getByRole('form', { name: /^Edit / }))
}

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
    'Change or remove',
    'Outcomes',
    'Who gives it',
    'How often',
    'Intensity',
    'Length',
    'Method',
    'Place',
    'Natural setting',
    'Who pays',
    'Starts',
    'Ends',
    'Family’s consent',
  ])
  const row = within(table).getByRole('row', { name: /Occupational therapy/ })
  for (const words of ['1 time a week', 'Individual', '45 minutes', 'In person', 'Home', 'County levy'])
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
      nature: 'service',
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
  const row = screen.getByRole('row', { name: /Physical therapy/ })
  expect(row).toHaveTextContent('Provider to be found')
  expect(row).toHaveTextContent('Which agency gives it?')
  const edit = within(screen.getByRole('form', { name: /^Edit Physical/ }))
  await user.type(
    edit.getByRole('textbox', { name: /Who will look for a provider/ }),
    'Dana will call the board.',
  )
  await user.click(edit.getByRole('button', { name: 'Add to the strategies' }))
  expect(plan.data.entries[1]).toMatchObject({ place: 'strategy', secures: plan.data.entries[0]?.id })
})

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
  expect(screen.getByRole('row', { name: /Occupational therapy/ })).toHaveTextContent(
    'The family said no. The row stays, and the service does not start.',
  )
  expect(form.getByRole('group', { name: 'Date of the answer' })).toBeVisible()
})

it('says when a start comes before the yes', async () => {
  await openGrid({ prepare: (scene) => addRow(scene, { startsOn: today }) })
  expect(
    screen.getByText('The planned start has come, and the family has not said yes to this service.'),
  ).toBeVisible()
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
  expect(screen.getByRole('row', { name: /Occupational therapy/ })).toHaveTextContent('(removed)')
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
