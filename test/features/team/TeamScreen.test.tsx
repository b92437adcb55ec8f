import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, expect, it, vi } from 'vitest'
import { type CalendarDate } from '#domain'
import { AgencyNews } from '#features/team'
import { HeldLevel } from '../../../src/features/credentials/HeldLevel.tsx'
import { TeamScreen } from '../../../src/features/team/TeamScreen.tsx'
import {
  addEntry,
  addKnownAgency,
  addRecord,
  changeRecord,
  knownAgencies,
  type Laptop,
  type OpenPlan,
} from '#session'
import { InPlan } from '../../builders/in-plan.tsx'
import { openTestLaptop, openTestPlan } from '../../builders/laptop.ts'

const today = '2026-11-22' as CalendarDate
const links = { toSort: '#/plan/p/to-sort' }
const slots = { Held: ({ name }: { name: string }) => <HeldLevel name={name} today={today} /> }

// A long list in a simulated page takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})

async function openTeam(prepare: (plan: OpenPlan) => void = () => undefined) {
  const laptop = await openTestLaptop()
  laptop.workspace.run(changeRecord('settings', 'settings', { name: 'Dana' }))
  const plan = await openTestPlan(laptop)
  prepare(plan)
  show(laptop, plan, <TeamScreen today={today} links={links} slots={slots} />)
  return { laptop, plan, user: userEvent.setup() }
}

function show(laptop: Laptop, plan: OpenPlan, what: React.ReactNode): void {
  render(
    <InPlan laptop={laptop} plan={plan}>
      {what}
    </InPlan>,
  )
}

async function choose(user: ReturnType<typeof userEvent.setup>, button: HTMLElement, option: RegExp) {
  await user.click(button)
  await user.click(await screen.findByRole('option', { name: option }))
}

it('adds a person with Enter and is ready for the next name', async () => {
  const { plan, user } = await openTeam((open) => open.run(addRecord('agencies', { name: 'Board' })))
  const form = within(screen.getByRole('form', { name: 'Add a person' }))
  const name = form.getByRole('textbox', { name: 'Name' })
  await choose(user, form.getByRole('button', { name: /Who they are/ }), /^Developmental specialist/)
  await choose(user, form.getByRole('button', { name: /Agency/ }), /^Board/)
  await user.type(name, 'Kelly{Enter}')
  expect(plan.data.people).toMatchObject([
    { name: 'Kelly', role: 'developmental-specialist', agency: plan.data.agencies[0]?.id },
  ])
  expect(name).toHaveFocus()
  expect(name).toHaveValue('')
  expect(within(screen.getByRole('list', { name: 'EI team' })).getByText('Kelly')).toBeVisible()
})

it('asks for what is missing and keeps what was typed', async () => {
  const { plan, user } = await openTeam()
  const name = screen.getByRole('textbox', { name: 'Name' })
  await user.type(name, 'Rose{Enter}')
  expect(screen.getByText(/Choose who this person is/)).toBeVisible()
  expect(name).toHaveValue('Rose')
  expect(plan.data.people).toEqual([])
})

it('adds a person and the new agency in one step', async () => {
  const { plan, user } = await openTeam()
  const form = within(screen.getByRole('form', { name: 'Add a person' }))
  await choose(user, form.getByRole('button', { name: /Who they are/ }), /^ECMH consultant/)
  await choose(user, form.getByRole('button', { name: /Agency/ }), /^Add a new agency/)
  await user.type(form.getByRole('textbox', { name: 'Name of the new agency' }), 'Southeast Healthcare')
  await user.type(form.getByRole('textbox', { name: 'Name' }), 'Ana Ruiz{Enter}')
  expect(plan.data.agencies).toMatchObject([{ name: 'Southeast Healthcare', county: 'Franklin' }])
  expect(plan.data.people).toMatchObject([{ name: 'Ana Ruiz', agency: plan.data.agencies[0]?.id }])
  plan.undo()
  expect(plan.data.people[0]?.isRemoved).toBe(true)
  expect(plan.data.agencies[0]?.isRemoved).toBe(true)
})

function names(list: string): readonly HTMLElement[] {
  return within(screen.getByRole('list', { name: list })).getAllByRole('listitem')
}

it('lists family as family and the team as team', async () => {
  await openTeam((plan) => {
    plan.run(addRecord('people', { name: 'Rose', role: 'grandparent' }))
    plan.run(addRecord('people', { name: 'Kelly', role: 'developmental-specialist' }))
    plan.run(addRecord('people', { name: 'Mia', role: 'child-care-staff' }))
  })
  expect(names('Family').map((each) => each.textContent)).toEqual([expect.stringContaining('Rose')])
  expect(names('EI team').map((each) => each.textContent)).toEqual([expect.stringContaining('Kelly')])
  expect(names('Others who help').map((each) => each.textContent)).toEqual([expect.stringContaining('Mia')])
})

it('gives the hat to one person only, and writes a name from the first key', async () => {
  const { plan, user } = await openTeam((open) => {
    open.run(addRecord('people', { name: 'Robin', role: 'occupational-therapist', isPsp: true }))
    open.run(addRecord('people', { name: 'Kelly', role: 'developmental-specialist' }))
  })
  await user.click(screen.getByRole('button', { name: 'Edit Kelly' }))
  const form = within(screen.getByRole('form', { name: 'Edit Kelly' }))
  expect(form.getByRole('textbox', { name: 'Name' })).toHaveFocus()
  await user.type(form.getByRole('textbox', { name: 'Name' }), ' D')
  expect(plan.data.people[1]?.name).toBe('Kelly D')
  await user.click(screen.getByRole('checkbox', { name: 'Primary service provider' }))
  expect(plan.data.people.map(({ isPsp }) => isPsp)).toEqual([false, true])
  await user.keyboard('{Escape}')
  expect(screen.getByRole('button', { name: 'Edit Kelly D' })).toHaveFocus()
})

it('takes a person off and puts the person back', async () => {
  const { plan, user } = await openTeam((open) =>
    open.run(addRecord('people', { name: 'Kelly', role: 'developmental-specialist' })),
  )
  await user.click(screen.getByRole('button', { name: 'Remove Kelly' }))
  expect(plan.data.people[0]?.isRemoved).toBe(true)
  expect(screen.getByText('Kelly is off this plan.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(plan.data.people[0]?.isRemoved).toBe(false)
})

it('asks the question about an agency and says who answered it, and when', async () => {
  const { plan, user } = await openTeam((open) =>
    open.run(addRecord('agencies', { name: 'Southeast', county: 'Franklin County' })),
  )
  const question = screen.getByRole('group', {
    name: 'Is Southeast paid to give EI services on IFSPs in Franklin County? ECMH consultation alone does not count.',
  })
  expect(within(question).getAllByRole('radio')).toHaveLength(5)
  await user.click(within(question).getByRole('radio', { name: 'No' }))
  expect(plan.data.agencies).toMatchObject([
    { givesEiServices: 'no', checkedOn: '2026-11-22', checkedBy: 'Dana' },
  ])
  expect(screen.getByText('Checked Nov 22, 2026 by Dana')).toBeVisible()
  expect(plan.data.agencies[0]?.employsEcmhConsultant).toBe('unknown')
  await user.clear(screen.getByRole('textbox', { name: 'Checked by' }))
  await user.type(screen.getByRole('textbox', { name: 'Checked by' }), 'Ruth')
  expect(plan.data.agencies[0]?.checkedBy).toBe('Ruth')
  const employs = screen.getByRole('group', { name: 'Does it employ our ECMH consultant?' })
  await user.click(within(employs).getByRole('radio', { name: 'Yes' }))
  expect(plan.data.agencies).toMatchObject([{ employsEcmhConsultant: 'yes', givesEiServices: 'no' }])
  await user.click(within(question).getByRole('radio', { name: 'Nobody has checked yet' }))
  expect(plan.data.agencies).toMatchObject([{ checkedOn: null, checkedBy: '' }])
})

const therapy = {
  place: 'service',
  nature: 'service',
  serviceType: 'PT',
  isNeeded: 'yes',
  status: 'in place',
} as const

function twoRowsOf(plan: OpenPlan, givesEiServices: 'contracted' | 'no') {
  const agency = plan.run(addRecord('agencies', { name: 'Harbor', givesEiServices, county: 'Ross' }))
  const outcome = plan.run(addRecord('outcomes', { statement: 'Ana walks to the park.' }))
  for (const words of ['Walking practice', 'Water exercise'])
    plan.run(addEntry({ values: { ...therapy, agency }, words, outcomes: [outcome] }))
  return agency
}

it('offers the moves after a standing changed, and moves all of them in one step', async () => {
  const { plan, user } = await openTeam((open) => {
    const agency = twoRowsOf(open, 'contracted')
    open.run(changeRecord('agencies', agency, { givesEiServices: 'no' }))
  })
  const panel = screen.getByRole('group', { name: '2 entries of Harbor may belong elsewhere now' })
  expect(plan.data.entries.map(({ place }) => place)).toEqual(['service', 'service'])
  expect(within(panel).getAllByText(/From EI services grid to Supports/)).toHaveLength(2)
  expect(within(panel).queryByRole('button', { name: /Keep/ })).toBeNull()
  await user.click(within(panel).getByRole('button', { name: 'Move all 2' }))
  expect(plan.data.entries.map(({ place }) => place)).toEqual(['support', 'support'])
  expect(screen.queryByText(/may belong elsewhere/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(plan.data.entries.map(({ place }) => place)).toEqual(['service', 'service'])
  expect(screen.getByText('2 entries of Harbor may belong elsewhere now')).toBeVisible()
})

it('lets an entry stay that is not on the grid, and does not offer it again', async () => {
  const { plan, user } = await openTeam((open) => {
    const agency = open.run(addRecord('agencies', { name: 'Harbor', givesEiServices: 'contracted' }))
    const outcome = open.run(addRecord('outcomes', { statement: 'Ana walks to the park.' }))
    open.run(
      addEntry({ values: { ...therapy, place: 'support', agency }, words: 'Walking', outcomes: [outcome] }),
    )
  })
  const panel = screen.getByRole('group', { name: '1 entry of Harbor may belong elsewhere now' })
  expect(within(panel).getByText(/From Supports to EI services grid/)).toBeVisible()
  await user.click(within(panel).getByRole('button', { name: 'Keep “Walking” where it is' }))
  expect(plan.data.entries[0]?.place).toBe('support')
  expect(plan.data.agencies[0]?.looked).toEqual([`${plan.data.entries[0]?.id}:contracted`])
  expect(screen.queryByText(/may belong elsewhere/)).toBeNull()
})

it('offers what the agency book says otherwise, to use or not now', async () => {
  const laptop = await openTestLaptop()
  const first = await openTestPlan(laptop)
  const id = first.run(addRecord('agencies', { name: 'Southeast Healthcare' }))
  const second = await openTestPlan(laptop)
  for (const known of knownAgencies(second.data, laptop.workspace.data)) second.run(addKnownAgency(known))
  const answer = {
    givesEiServices: 'no',
    checkedOn: '2026-11-20' as CalendarDate,
    checkedBy: 'Dana',
  } as const
  first.run(changeRecord('agencies', id, answer))
  show(laptop, second, <AgencyNews />)
  const user = userEvent.setup()
  expect(
    screen.getByText('Southeast Healthcare: on Nov 20, 2026 Dana answered “No”. Use it in this plan?'),
  ).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Use it for Southeast Healthcare' }))
  expect(second.data.agencies).toMatchObject([answer])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(second.data.agencies[0]?.givesEiServices).toBe('unknown')
  await user.click(screen.getByRole('button', { name: 'Not now for Southeast Healthcare' }))
  expect(screen.queryByText(/Use it in this plan/)).toBeNull()
})

it('offers the agencies of the book to a plan that does not name them', async () => {
  const laptop = await openTestLaptop()
  const first = await openTestPlan(laptop)
  const id = first.run(addRecord('agencies', { name: 'Southeast' }))
  const plan = await openTestPlan(laptop)
  show(laptop, plan, <TeamScreen today={today} links={links} slots={slots} />)
  const user = userEvent.setup()
  await choose(user, screen.getByRole('button', { name: /Pick one you know/ }), /^Southeast/)
  expect(plan.data.agencies).toMatchObject([{ id, name: 'Southeast' }])
})

it('says beside a name who holds level II or III, and nothing of level I or of an ECMH credential', async () => {
  const { laptop } = await openTeam((open) => {
    for (const name of ['Kelly Moss', 'Ana Ruiz', 'Dana Reed'])
      open.run(addRecord('people', { name, role: 'developmental-specialist' }))
  })
  const issuedOn = '2026-01-05' as CalendarDate
  act(() => {
    laptop.workspace.run(
      addRecord('credentials', { holder: 'kelly moss ', kind: 'IMH', level: 'II', issuedOn }),
    )
    laptop.workspace.run(addRecord('credentials', { holder: 'Ana Ruiz', kind: 'IMH', level: 'I', issuedOn }))
    laptop.workspace.run(addRecord('credentials', { holder: 'Dana Reed', kind: 'ECMH', issuedOn }))
  })
  const items = within(screen.getByRole('list', { name: 'EI team' })).getAllByRole('listitem')
  expect(items.map((item) => item.textContent?.includes('IMH level II') ?? false)).toEqual([
    true,
    false,
    false,
  ])
  expect(screen.queryByText(/ECMH credential/)).toBeNull()
})
