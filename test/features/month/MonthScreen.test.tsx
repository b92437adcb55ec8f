import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { noPlanFacts, type PlanFacts, present } from '#domain'
import { addLine, changeRecord, type NewLine } from '#session'
import { MonthScreen } from '../../../src/features/month/MonthScreen.tsx'
import { deskLinks as links, openDesk, today } from '../../builders/desk.tsx'
import { day } from '../../builders/log.ts'

const user = userEvent.setup({ delay: null })
afterEach(cleanup)

async function openMonth({ asked, facts = noPlanFacts }: { asked?: string; facts?: PlanFacts } = {}) {
  const desk = await openDesk()
  const onPrint = vi.fn<() => void>()
  const show = () => desk.show(<MonthScreen {...{ asked, today, links, facts, onPrint }} />)
  const add = (values: NewLine['values'], expectations: NewLine['expectations'] = []) =>
    desk.workspace.run(addLine({ values: { on: today, ...values }, expectations }))
  return { ...desk, onPrint, show, add }
}

const nine = () => screen.getByRole('table', { name: 'Nine expectations at a glance' })
const log = () => screen.getByRole('table', { name: 'Log of this month' })
const rowOf = (name: string | RegExp) => within(nine()).getByRole('row', { name })
const training = () => rowOf(/Training:/).textContent
const paper = () => document.querySelector('[data-prints]')?.textContent ?? ''

it('shows the month of today, and goes to the ones beside it', async () => {
  const { show } = await openMonth()
  show()
  expect(screen.getByRole('heading', { level: 1, name: 'My month: November 2026' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'October 2026' }).getAttribute('href')).toBe('#/month/2026-10')
  expect(screen.getByRole('link', { name: 'December 2026' }).getAttribute('href')).toBe('#/month/2026-12')
})

it('writes a team meeting down in one press, counts it, and takes it back', async () => {
  const { workspace, addTeam, show } = await openMonth()
  addTeam('Hopewell team')
  show()
  const press = () => user.click(screen.getByRole('button', { name: 'Team meeting today' }))
  await press()
  expect(rowOf(/Hopewell team/).textContent).toMatch(/1 of 2.*One more by the 30th/)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(rowOf(/Hopewell team/).textContent).toContain('0 of 2')
  await press()
  await press()
  expect(present(workspace.data.log)).toHaveLength(1)
  expect(screen.getByText(/is written down for today already/)).toBeTruthy()
})

it('asks which team met where there are several', async () => {
  const { addTeam, show } = await openMonth()
  addTeam('Hopewell team')
  addTeam('Clover team')
  show()
  await user.click(screen.getByRole('button', { name: 'Team meeting today' }))
  await user.click(screen.getByRole('menuitem', { name: 'Clover team' }))
  expect(rowOf(/Clover team/).textContent).toContain('1 of 2')
  expect(rowOf(/Hopewell team/).textContent).toContain('0 of 2')
})

it('says what is missing in the form, and goes there', async () => {
  const { workspace, show } = await openMonth()
  show()
  await user.click(screen.getByRole('button', { name: 'Write down something else' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(screen.getByText('Say what it was.')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /What was it/ }))
  expect(workspace.data.log).toEqual([])
})

it('writes another kind of line in the form', async () => {
  const { workspace, addTeam, show } = await openMonth()
  addTeam('Hopewell team')
  show()
  await user.click(screen.getByRole('button', { name: 'Write down something else' }))
  await user.click(screen.getByRole('button', { name: /What was it/ }))
  await user.click(screen.getByRole('option', { name: 'Training' }))
  await user.type(screen.getByLabelText(/^Title/), 'Calm sleep')
  await user.type(screen.getByLabelText('How many people came?'), '12x')
  await user.type(screen.getByLabelText('Minutes'), '90')
  await user.click(screen.getByRole('checkbox', { name: 'Understanding trauma' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(workspace.data.log).toMatchObject([
    { kind: 'training', on: today, title: 'Calm sleep', attendees: 12, minutes: 90, expectations: ['7'] },
  ])
  expect(rowOf(/Training: June Okafor/).textContent).toContain('1 of 1')
  expect(rowOf(/Understanding trauma/).textContent).toContain('1 time')
  expect(screen.getByText('Written down: Training, Nov 20, 2026.')).toBeTruthy()
})

it('changes a line, removes one, and brings it back', async () => {
  const { workspace, add, show } = await openMonth()
  add({ kind: 'training', title: 'Sleep', minutes: 60, mode: 'virtual' })
  show()
  await user.click(screen.getByRole('button', { name: 'Edit line 1: Training, Nov 20, 2026' }))
  await user.type(screen.getByLabelText(/^Title/), ' and play')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(workspace.data.log).toMatchObject([{ title: 'Sleep and play', minutes: 60, mode: 'virtual' }])
  await user.click(screen.getByRole('button', { name: 'Remove line 1: Training, Nov 20, 2026' }))
  expect(screen.getByText('Nothing is written down for this month yet.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(within(log()).getByText('Sleep and play')).toBeTruthy()
})

it('says in red only what is over', async () => {
  const { addTeam, show, workspace } = await openMonth({ asked: '2026-03' })
  addTeam('Hopewell team')
  workspace.run(
    addLine({
      values: { kind: 'team-meeting', team: workspace.data.teams[0]?.id ?? '', on: day('2026-03-10') },
      expectations: [],
    }),
  )
  show()
  expect(rowOf(/Hopewell team/).textContent).toMatch(/1 of 2.*One short/)
})

it('shows a child by name on the screen alone, or by number, and takes nothing of a plan off here', async () => {
  const { workspace, add, addPlan, show } = await openMonth()
  const plan = await addPlan('Ana')
  add({ kind: 'child-consultation', plan, entry: 'e1', step: 's1' })
  add({ kind: 'training', title: 'Ana and other children of the Rivera family' })
  show()
  expect(within(log()).getByRole('link', { name: 'About Ana R.' }).getAttribute('href')).toBe(
    `#/plan/${plan}`,
  )
  expect(screen.queryByRole('button', { name: /Remove line .*Advice/ })).toBeNull()
  expect(paper()).toContain('(name) and other children of the (name) family')
  expect(paper()).not.toMatch(/Ana|Rivera/)
  cleanup()
  workspace.run(changeRecord('settings', 'settings', { hidesNames: true }))
  show()
  expect(within(log()).getByRole('link', { name: 'About Plan 1' })).toBeTruthy()
})

it('counts what only the plans know', async () => {
  const facts: PlanFacts = {
    decided: [
      { on: day('2026-11-05'), as: 'adopted' },
      { on: day('2026-11-06'), as: 'declined' },
    ],
    referrals: [{ referredOn: day('2026-11-01'), firstAppointmentOn: day('2026-11-15') }],
  }
  const { show } = await openMonth({ facts })
  show()
  expect(rowOf(/Strategies for the day/).textContent).toContain('1 adopted, 1 declined')
  expect(rowOf(/first appointment/).textContent).toContain('14 days')
})

it('counts a year as it is set', async () => {
  const { add, show } = await openMonth()
  add({ kind: 'training', on: day('2026-02-10'), consultant: 'June Okafor' })
  show()
  expect(training()).toContain('0 of 1')
  await user.click(screen.getByRole('radio', { name: 'January to December' }))
  expect(training()).toContain('1 of 1')
})

it('shows the first lines of a full month, and all when asked', async () => {
  const { add, show } = await openMonth()
  for (let count = 0; count < 45; count += 1) add({ kind: 'other', title: `Line ${count}` })
  show()
  expect(within(log()).getAllByRole('row')).toHaveLength(41)
  await user.click(screen.getByRole('button', { name: 'Show all 45 lines' }))
  expect(within(log()).getAllByRole('row')).toHaveLength(46)
})

it('hands the printing to the roof', async () => {
  const { onPrint, show } = await openMonth()
  show()
  await user.click(screen.getByRole('button', { name: 'Print this month' }))
  expect(onPrint).toHaveBeenCalledOnce()
})
