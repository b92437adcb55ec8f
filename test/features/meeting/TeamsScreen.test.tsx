import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { present } from '#domain'
import { changeRecord } from '#session'
import { TeamsScreen } from '../../../src/features/meeting/TeamsScreen.tsx'
import { deskLinks as links, openDesk, today } from '../../builders/desk.tsx'

const user = userEvent.setup()
afterEach(cleanup)

async function openTeams() {
  const desk = await openDesk()
  const onGo = vi.fn<(href: string) => void>()
  const show = () => desk.show(<TeamsScreen {...{ today, links, onGo }} />)
  return { ...desk, onGo, show }
}

it('adds one team after another, and asks for a name', async () => {
  const { workspace, show } = await openTeams()
  workspace.run(changeRecord('settings', 'settings', { name: 'June Okafor', capacity: 'ecmh-consultant' }))
  show()
  await user.click(screen.getByRole('button', { name: 'Add a team' }))
  expect(screen.getByText('Write a name for the team.')).toBeTruthy()
  await user.type(screen.getByLabelText(/^Name of the team/), 'Hopewell team{Enter}')
  expect(present(workspace.data.teams)).toMatchObject([{ name: 'Hopewell team', consultant: 'June Okafor' }])
  expect(document.activeElement).toBe(screen.getByLabelText(/^Name of the team/))
})

it('starts a meeting with the children of the county, and goes on with it on the same day', async () => {
  const { workspace, addTeam, addPlan, onGo, show } = await openTeams()
  addTeam('Hopewell team', 'hopewell')
  const ana = await addPlan('Ana', 'Hopewell')
  await addPlan('Zoe', 'Clover')
  show()
  await user.click(screen.getByRole('button', { name: 'Start a meeting of Hopewell team' }))
  const [meeting] = present(workspace.data.log)
  expect(meeting).toMatchObject({ kind: 'team-meeting', on: today, consultant: 'June Okafor' })
  expect(onGo).toHaveBeenCalledWith(`#/meeting/${meeting?.id}`)
  expect(workspace.data.agenda.map(({ plan }) => plan)).toEqual([ana])
  await user.click(screen.getByRole('button', { name: 'Go on with today’s meeting of Hopewell team' }))
  expect(present(workspace.data.log)).toHaveLength(1)
  expect(screen.getByText(/This month: 1 of 2\. One more by the 30th/)).toBeTruthy()
})

it('writes down once that the team did not meet, expects one fewer, and takes it back', async () => {
  const { workspace, addTeam, show } = await openTeams()
  addTeam('Hopewell team')
  show()
  const press = () => user.click(screen.getByRole('button', { name: 'The team did not meet: Hopewell team' }))
  await press()
  expect(screen.getByText(/This month: 0 of 1/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByText(/This month: 0 of 2/)).toBeTruthy()
  await press()
  await press()
  expect(present(workspace.data.log)).toHaveLength(1)
  expect(screen.getByText(/It is written down already/)).toBeTruthy()
})

it('chooses the children of a team, and closes by Escape where it was opened', async () => {
  const { workspace, addTeam, addPlan, show } = await openTeams()
  addTeam('Hopewell team', 'Hopewell')
  const ana = await addPlan('Ana')
  await addPlan('Ben')
  show()
  expect(screen.getByText(/2 children of the county/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Edit Hopewell team' }))
  const children = screen.getByRole('group', { name: 'Children of this team' })
  await user.click(within(children).getByRole('checkbox', { name: 'Ana R.' }))
  await user.click(screen.getByRole('checkbox', { name: /in the pilot/ }))
  expect(workspace.data.teams).toMatchObject([{ plans: [ana], isPilot: true }])
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit Hopewell team' }))
  expect(screen.getByText(/· 1 child$/)).toBeTruthy()
})
