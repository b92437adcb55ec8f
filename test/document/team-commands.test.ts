import { expect, it } from 'vitest'
import {
  addEntry,
  addRecord,
  choosePsp,
  leaveEntry,
  moveEntries,
  nameProvider,
  type OpenPlan,
} from '#session'
import { openTestPlan } from '../builders/laptop.ts'

const addPerson = (plan: OpenPlan, name: string, agency: string | null = null) =>
  plan.run(addRecord('people', { name, role: 'occupational-therapist', agency }))

const rowOf = (plan: OpenPlan, id: string) => plan.data.entries.find((entry) => entry.id === id)

it('gives the hat of the primary service provider to one person, in one step', async () => {
  const plan = await openTestPlan()
  const [kelly, robin] = [addPerson(plan, 'Kelly'), addPerson(plan, 'Robin')]
  plan.run(choosePsp(kelly))
  plan.run(choosePsp(robin))
  expect(plan.data.people.map(({ name, isPsp }) => [name, isPsp])).toEqual([
    ['Kelly', false],
    ['Robin', true],
  ])
  plan.undo()
  expect(plan.data.people.find(({ isPsp }) => isPsp)?.name).toBe('Kelly')
  plan.run(choosePsp(null))
  expect(plan.data.people.some(({ isPsp }) => isPsp)).toBe(false)
})

it('moves several entries and takes them back in one step', async () => {
  const plan = await openTestPlan()
  const ids = ['One', 'Two'].map((words) => plan.run(addEntry({ values: { place: 'service' }, words })))
  plan.run(moveEntries(ids.map((id) => ({ id, place: 'support' }))))
  expect(plan.data.entries.map(({ place }) => place)).toEqual(['support', 'support'])
  plan.undo()
  expect(plan.data.entries.map(({ place, text }) => [place, text.plain])).toEqual([
    ['service', 'One'],
    ['service', 'Two'],
  ])
})

it('fills the agency of a service from its provider, and keeps one that was named apart', async () => {
  const plan = await openTestPlan()
  const [board, clinic] = ['Board', 'Clinic'].map((name) => plan.run(addRecord('agencies', { name })))
  const [kelly, robin] = [addPerson(plan, 'Kelly', board), addPerson(plan, 'Robin', clinic)]
  const id = plan.run(addEntry({ values: { place: 'service' } }))
  plan.run(nameProvider(id, kelly))
  expect(rowOf(plan, id)).toMatchObject({ actors: [kelly], agency: board })
  plan.run(nameProvider(id, robin))
  expect(rowOf(plan, id)).toMatchObject({ actors: [robin], agency: clinic })
  plan.run(nameProvider(id, null))
  expect(rowOf(plan, id)).toMatchObject({ actors: [], agency: null })

  const apart = plan.run(addEntry({ values: { place: 'service', agency: clinic ?? null } }))
  plan.run(nameProvider(apart, kelly))
  expect(rowOf(plan, apart)).toMatchObject({ actors: [kelly], agency: clinic })
})

it('remembers that an offered move was declined, in one step', async () => {
  const plan = await openTestPlan()
  const agency = plan.run(addRecord('agencies', { name: 'Harbor' }))
  const entry = plan.run(addEntry({ values: { place: 'support' }, words: 'Play therapy' }))
  plan.run(
    leaveEntry({ entry, agency, looked: `${entry}:no`, kept: { rule: 'PL-01', print: 'x', reason: '' } }),
  )
  expect(plan.data.agencies[0]?.looked).toEqual([`${entry}:no`])
  expect(rowOf(plan, entry)?.kept).toMatchObject({ rule: 'PL-01' })
  plan.undo()
  expect(plan.data.agencies[0]?.looked).toEqual([])
  expect(rowOf(plan, entry)?.kept).toBeNull()
})
