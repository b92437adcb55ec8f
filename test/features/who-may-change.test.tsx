/** What a person must not change she reads, in every room, and no button is there that would be refused. */

import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { type Capacity, parseCalendarDate } from '#domain'
import { OutcomeScreen } from '#features/outcome'
import { PlanShell } from '#features/plan-shell'
import { addRecord, changeRecord, LaptopProvider } from '#session'
import { AboutScreen } from '../../src/features/about/AboutScreen.tsx'
import { WhoSettings } from '../../src/features/first-start/WhoSettings.tsx'
import { TeamScreen } from '../../src/features/team/TeamScreen.tsx'
import { ServicesGridScreen } from '../../src/features/services-grid/ServicesGridScreen.tsx'
import { planOfDana } from '../builders/two-people.tsx'
import { slots } from './outcome/scene.tsx'

const day = parseCalendarDate('2026-03-14')
if (day === null) throw new Error('The day of the tests is no day.')
const today = day
const user = userEvent.setup()

const links = {
  access: '#/access',
  forGood: '#/for-good',
  destroy: '#/destroy',
  about: '#/about',
  team: '#/team',
  services: '#/services',
  why: () => '#/why',
  whyIndex: '#/why',
  visit: '#/visit',
  whoMay: '#/help/roles',
  toSort: '#/to-sort',
  outcome: (id: string) => `#/outcome/${id}`,
}

const button = (name: string | RegExp) => screen.queryByRole('button', { name })

async function shell(capacity: Capacity) {
  const at = await planOfDana(capacity)
  at.show(
    <PlanShell homeHref="#/" links={links} current="#/about" topic={null} onGo={() => undefined}>
      <p>Section</p>
    </PlanShell>,
  )
  return at
}

it('says in a quiet line what a consultant may write, and offers her no outcome', async () => {
  await shell('ecmh-consultant')
  expect(screen.getByText(/You write here as ECMH consultant/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Who may change what' })).toHaveAttribute('href', '#/help/roles')
  expect(button('Add an outcome')).toBeNull()
})

it('says nothing of it to the coordinator, and to whoever made the plan that she keeps it', async () => {
  const { laptop } = await shell('coordinator')
  expect(screen.queryByRole('link', { name: 'Who may change what' })).toBeNull()
  expect(button('Add an outcome')).toBeVisible()
  act(() => laptop.workspace.run(changeRecord('settings', 'settings', { capacity: 'reviewer' })))
  expect(screen.getByText(/You made this plan/)).toBeVisible()
  expect(button('Add an outcome')).toBeVisible()
})

it('shows a consultant the child to read, with the sentence that says who changes it', async () => {
  const { show } = await planOfDana('ecmh-consultant')
  show(<AboutScreen today={today} />)
  expect(
    screen.getByText('Only the service coordinator changes what is written about the child.'),
  ).toBeVisible()
  expect(screen.getByText('Franklin')).toBeVisible()
  expect(screen.queryByRole('textbox')).toBeNull()
})

it('lets her write her own strategies, and read the outcome and the strategies of others', async () => {
  const { show, outcome } = await planOfDana('ecmh-consultant')
  show(<OutcomeScreen outcomeId={outcome} today={today} slots={slots} />)
  expect(screen.getByText('Only the service coordinator changes the outcomes.')).toBeVisible()
  expect(screen.getByText('Ana sleeps.')).toBeVisible()
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(button('Edit Strategy 1')).toBeNull()
  expect(button('Edit Strategy 2')).toBeVisible()
  expect(button('Add a strategy')).toBeVisible()
  expect(button('Add a support')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'More for Strategy 2' }))
  const offered = within(screen.getByRole('menu')).getAllByRole('menuitem')
  const labels = offered.map(({ textContent }) => textContent)
  expect(labels.join()).toMatch(/To sort/)
  expect(labels.join()).not.toMatch(/grid|service|Supports/i)
})

it('lets a reviewer write no strategy', async () => {
  const { show, outcome } = await planOfDana('reviewer')
  show(<OutcomeScreen outcomeId={outcome} today={today} slots={slots} />)
  expect(button(/^Edit/)).toBeNull()
  expect(button(/^Add/)).toBeNull()
})

it('adds no row to the grid for a provider, and says who does', async () => {
  const { show } = await planOfDana('provider')
  const gridLinks = { ...links, service: (id: string) => `#/services/${id}` }
  show(<ServicesGridScreen today={today} links={gridLinks} />)
  expect(screen.getByText('Only the service coordinator changes the EI services grid.')).toBeVisible()
  expect(button(/Add/)).toBeNull()
})

it('lets a consultant bring in an agency of her book, without saying whether it gives EI services', async () => {
  const { show, plan, laptop } = await planOfDana('ecmh-consultant')
  laptop.workspace.run(addRecord('agencies', { name: 'Harbor', givesEiServices: 'employed' }))
  show(<TeamScreen today={today} links={links} slots={{ Held: () => null }} />)
  await user.click(screen.getByRole('button', { name: /Pick one you know/ }))
  await user.click(screen.getByRole('option', { name: /Harbor/ }))
  expect(plan.data.agencies).toMatchObject([{ name: 'Harbor', givesEiServices: 'unknown' }])
  expect(screen.getByText(/is for the program to say/)).toBeVisible()
  expect(screen.queryByRole('radio', { name: /employ/i })).toBeNull()
  expect(laptop.workspace.data.agencies[0]?.givesEiServices).toBe('employed')
})

it('says in the line of the page why something was refused', async () => {
  const { show, plan, outcome } = await planOfDana('ecmh-consultant')
  show(<p>Room</p>)
  act(() => plan.run(changeRecord('outcomes', outcome, { statement: 'Other' })))
  expect(screen.getByText('Only the service coordinator changes the outcomes.')).toBeVisible()
  expect(button('Undo')).toBeNull()
})

it('lets somebody say anew what she does', async () => {
  const { laptop } = await planOfDana('coordinator')
  render(
    <LaptopProvider laptop={laptop}>
      <WhoSettings />
    </LaptopProvider>,
  )
  await user.click(screen.getByRole('radio', { name: 'ECMH consultant' }))
  expect(laptop.workspace.data.settings).toMatchObject({
    personId: 'dana',
    capacity: 'ecmh-consultant',
    discipline: 'ecmh-consultant',
  })
  await user.click(screen.getByRole('radio', { name: 'Provider of an EI service' }))
  expect(screen.getByText(/Not changed yet/)).toBeVisible()
  expect(laptop.workspace.data.settings.capacity).toBe('ecmh-consultant')
})
