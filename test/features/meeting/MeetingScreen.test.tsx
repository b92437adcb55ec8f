import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { present } from '#domain'
import { changeRecord, setMember, startMeeting } from '#session'
import { MeetingScreen } from '../../../src/features/meeting/MeetingScreen.tsx'
import { deskLinks as links, openDesk, today } from '../../builders/desk.tsx'
import { day } from '../../builders/log.ts'

const user = userEvent.setup()
afterEach(cleanup)

async function openMeeting(names: readonly string[] = ['Ana', 'Ben', 'Cleo']) {
  const desk = await openDesk()
  const team = desk.addTeam('Hopewell team', 'Hopewell')
  const plans: string[] = []
  for (const name of names) plans.push(await desk.addPlan(name))
  const start = (on: string, some: readonly string[]) =>
    desk.workspace.run(startMeeting({ values: { team, on: day(on) }, plans: some }))
  const show = (id: string, Advise?: Parameters<typeof MeetingScreen>[0]['Advise']) => {
    const onGo = vi.fn<(href: string) => void>()
    desk.show(<MeetingScreen {...{ id, today, links, onGo, Advise }} />)
    return onGo
  }
  return { ...desk, team, plans, start, show }
}

const advice = () => screen.getAllByRole('textbox', { name: 'Advice, in one line' })
const rows = () => screen.getAllByRole('group', { name: /^\d+\. / })
const names = () => rows().map((row) => within(row).getByRole('heading', { level: 3 }).textContent)

it('goes through the agenda by Enter, and by Ctrl Enter with the child done', async () => {
  const { workspace, plans, start, show } = await openMeeting()
  show(start('2026-11-20', plans))
  await user.click(advice()[0] ?? document.body)
  await user.keyboard('Hum{Enter}Wait{Control>}{Enter}{/Control}Wave{Enter}')
  expect(present(workspace.data.agenda).map(({ advice: said, isDone }) => [said, isDone])).toEqual([
    ['Hum', false],
    ['Wait', true],
    ['Wave', false],
  ])
  expect(screen.getByText(/^1 of 3 done\./)).toBeTruthy()
  await user.click(screen.getAllByRole('textbox', { name: 'Next step' })[0] ?? document.body)
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(screen.getAllByRole('textbox', { name: 'Next step' })[1])
})

it('takes what was typed in one visit back in one step', async () => {
  const { workspace, plans, start, show } = await openMeeting()
  show(start('2026-11-20', plans))
  await user.click(advice()[0] ?? document.body)
  await user.keyboard('Hum a song{Enter}Wait')
  workspace.undo()
  workspace.undo()
  expect(present(workspace.data.agenda).map(({ advice: said }) => said)).toEqual(['', '', ''])
  expect(present(workspace.data.agenda)).toHaveLength(3)
})

it('moves a child by keys and says so, and not past an end', async () => {
  const { plans, start, show } = await openMeeting()
  show(start('2026-11-20', plans))
  await user.click(advice()[2] ?? document.body)
  await user.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}')
  expect(names()).toEqual(['1. Ana R.', '2. Cleo R.', '3. Ben R.'])
  expect(screen.getByText('Cleo R. moved. Now 2 of 3.')).toBeTruthy()
  await user.click(advice()[2] ?? document.body)
  await user.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}')
  expect(names()).toEqual(['1. Ana R.', '2. Cleo R.', '3. Ben R.'])
})

it('takes a child off the agenda, with the way back', async () => {
  const { plans, start, show } = await openMeeting()
  show(start('2026-11-20', plans))
  await user.click(screen.getByRole('button', { name: 'More for Ben R.' }))
  await user.click(screen.getByRole('menuitem', { name: /Take off the agenda/ }))
  expect(names()).toEqual(['1. Ana R.', '2. Cleo R.'])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(names()).toEqual(['1. Ana R.', '2. Ben R.', '3. Cleo R.'])
})

it('offers the children of the team first, and none twice', async () => {
  const desk = await openMeeting(['Ana', 'Ben'])
  const far = await desk.addPlan('Zoe', 'Clover')
  desk.workspace.run(setMember('teams', desk.team, { field: 'plans', name: desk.plans[0] ?? '', isIn: true }))
  desk.show(desk.start('2026-11-20', [far]))
  await user.click(screen.getByRole('button', { name: /Add a child/ }))
  const offered = screen.getAllByRole('option').map(({ textContent }) => textContent)
  expect(offered.map((each) => each.slice(0, 3))).toEqual(['Ana', 'Ben'])
  await user.click(screen.getByRole('option', { name: /Ana/ }))
  expect(names()).toEqual(['1. Zoe R.', '2. Ana R.'])
})

it('says what was said of a child the last time', async () => {
  const { workspace, plans, start, show } = await openMeeting()
  start('2026-11-03', plans)
  const [first] = workspace.data.agenda
  workspace.run(changeRecord('agenda', first?.id ?? '', { advice: 'Sing low', next: 'Ask Mom' }))
  show(start('2026-11-20', plans))
  expect(screen.getByText(/Last time, Nov 3, 2026:/).textContent).toContain('Sing low → Ask Mom')
})

it('calls a child by number where names are hidden', async () => {
  const { workspace, plans, start, show } = await openMeeting()
  workspace.run(changeRecord('settings', 'settings', { hidesNames: true }))
  show(start('2026-11-20', plans))
  expect(names().every((name) => /^\d\. Plan \d$/.test(name))).toBe(true)
  expect(document.body.textContent).not.toMatch(/Ana|Ben|Cleo|Rivera/)
})

it('leaves room for a strategy to be made of a line, until one was', async () => {
  const { workspace, plans, start, show } = await openMeeting(['Ana'])
  const id = start('2026-11-20', plans)
  show(id, ({ planId, agendaId, advice: said }) => (
    <button type="button">
      Write {said} of {agendaId} into {planId}
    </button>
  ))
  const [item] = workspace.data.agenda
  expect(screen.getByRole('button', { name: `Write of ${item?.id} into ${plans[0]}` })).toBeTruthy()
  cleanup()
  workspace.run(changeRecord('agenda', item?.id ?? '', { entry: 'e1' }))
  show(id, () => <button type="button">Write</button>)
  expect(screen.queryByRole('button', { name: 'Write' })).toBeNull()
  expect(screen.getByText('Written into the plan')).toBeTruthy()
})

it('removes the meeting and goes to the teams; one that is not here says so', async () => {
  const { workspace, plans, start, show } = await openMeeting()
  const onGo = show(start('2026-11-20', plans))
  await user.click(screen.getByRole('button', { name: 'Remove this meeting' }))
  expect(onGo).toHaveBeenCalledWith('#/teams')
  expect(present(workspace.data.log)).toEqual([])
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This meeting is not here')
})
