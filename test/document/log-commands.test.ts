import { expect, it } from 'vitest'
import { present } from '#domain'
import { addLine, changeLine, removeLine, startMeeting } from '#session'
import { openTestLaptop } from '../builders/laptop.ts'
import { day } from '../builders/log.ts'

const on = day('2026-11-03')

it('starts a meeting with its agenda in one step, in the order of the children', async () => {
  const { workspace } = await openTestLaptop()
  const id = workspace.run(startMeeting({ values: { on, team: 't1' }, plans: ['p2', 'p1'] }))
  expect(workspace.data.log).toMatchObject([{ id, kind: 'team-meeting', on, team: 't1' }])
  expect(workspace.data.agenda.map(({ meeting, plan }) => [meeting, plan])).toEqual([
    [id, 'p2'],
    [id, 'p1'],
  ])
  workspace.undo()
  expect(present(workspace.data.log)).toEqual([])
  expect(present(workspace.data.agenda)).toEqual([])
})

it('takes a meeting off with its agenda, and brings back both', async () => {
  const { workspace } = await openTestLaptop()
  const id = workspace.run(startMeeting({ values: { on }, plans: ['p1', 'p2'] }))
  const other = workspace.run(startMeeting({ values: { on }, plans: ['p3'] }))
  workspace.run(removeLine(id))
  expect(present(workspace.data.agenda).map(({ meeting }) => meeting)).toEqual([other])
  workspace.undo()
  expect(present(workspace.data.agenda)).toHaveLength(3)
  expect(present(workspace.data.log)).toHaveLength(2)
})

it('writes and changes a line with what it counts for, each in one step', async () => {
  const { workspace } = await openTestLaptop()
  const id = workspace.run(addLine({ values: { kind: 'training', on }, expectations: ['7', '4'] }))
  const tags = () => workspace.data.log.find((line) => line.id === id)?.expectations.toSorted()
  expect(tags()).toEqual(['4', '7'])
  workspace.run(changeLine(id, { values: { title: 'Sleep' }, expectations: ['2', '4'] }))
  expect(tags()).toEqual(['2', '4'])
  expect(workspace.data.log).toMatchObject([{ title: 'Sleep', kind: 'training' }])
  workspace.undo()
  expect(tags()).toEqual(['4', '7'])
  expect(workspace.data.log).toMatchObject([{ title: '' }])
})
