import { expect, it } from 'vitest'
import type { CalendarDate } from '#domain'
import {
  addKnownAgency,
  addRecord,
  agencyDifferences,
  changeRecord,
  knownAgencies,
  type Laptop,
  type OpenPlan,
  removeRecord,
  takeFromBook,
} from '#session'
import { openTestLaptop, openTestPlan } from '../builders/laptop.ts'

const bookOf = (laptop: Laptop) => laptop.workspace.data.agencies.filter(({ isRemoved }) => !isRemoved)

const answer = (givesEiServices: 'no' | 'contracted', checkedOn: string, checkedBy: string) => ({
  givesEiServices,
  checkedOn: checkedOn as CalendarDate,
  checkedBy,
})

function addAgency(plan: OpenPlan, name: string): string {
  return plan.run(addRecord('agencies', { name, county: 'Franklin' }))
}

async function twoPlans() {
  const laptop = await openTestLaptop()
  const first = await openTestPlan(laptop)
  const id = addAgency(first, 'Southeast')
  const second = await openTestPlan(laptop)
  const [known] = knownAgencies(second.data, laptop.workspace.data)
  if (known === undefined) throw new Error('The book is empty.')
  second.run(addKnownAgency(known))
  return { laptop, first, second, id }
}

it('writes a new agency in the plan and in the book, under one id', async () => {
  const laptop = await openTestLaptop()
  const id = addAgency(await openTestPlan(laptop), 'Southeast')
  expect(bookOf(laptop)).toMatchObject([{ id, name: 'Southeast', county: 'Franklin' }])
})

it('takes a new agency off the book again when adding it is undone, and puts it back', async () => {
  const laptop = await openTestLaptop()
  const plan = await openTestPlan(laptop)
  addAgency(plan, 'Southest')
  plan.undo()
  expect(bookOf(laptop)).toEqual([])
  plan.redo()
  expect(bookOf(laptop)).toMatchObject([{ name: 'Southest' }])
})

it('offers another plan what the book knows, and copies it under the same id', async () => {
  const { second, id, laptop } = await twoPlans()
  expect(second.data.agencies).toMatchObject([{ id, name: 'Southeast' }])
  expect(knownAgencies(second.data, laptop.workspace.data)).toEqual([])
})

it('copies an agency again after it was taken off the plan', async () => {
  const { second, id, laptop } = await twoPlans()
  second.run(removeRecord('agencies', id))
  const [known] = knownAgencies(second.data, laptop.workspace.data)
  expect(known).toMatchObject({ id })
  if (known) second.run(addKnownAgency(known))
  expect(second.data.agencies).toMatchObject([{ id, isRemoved: false }])
})

it('keeps the book when an agency that it knew before leaves a plan', async () => {
  const { second, id, laptop } = await twoPlans()
  second.run(removeRecord('agencies', id))
  expect(bookOf(laptop)).toMatchObject([{ id }])
})

it('writes an answer of one plan into the book, and offers it to the other', async () => {
  const { laptop, first, second, id } = await twoPlans()
  first.run(changeRecord('agencies', id, answer('no', '2026-11-20', 'Dana')))
  const [difference] = agencyDifferences(second.data, laptop.workspace.data)
  expect(difference).toMatchObject({ id, changes: answer('no', '2026-11-20', 'Dana') })
  expect(second.data.agencies[0]?.givesEiServices).toBe('unknown')

  if (difference) second.run(takeFromBook(difference))
  expect(second.data.agencies[0]).toMatchObject(answer('no', '2026-11-20', 'Dana'))
  expect(agencyDifferences(second.data, laptop.workspace.data)).toEqual([])

  second.undo()
  expect(second.data.agencies[0]?.givesEiServices).toBe('unknown')
  expect(bookOf(laptop)).toMatchObject([answer('no', '2026-11-20', 'Dana')])
})

it('offers neither an older answer nor an unanswered question', async () => {
  const { laptop, first, second, id } = await twoPlans()
  first.run(changeRecord('agencies', id, answer('no', '2026-11-20', 'Dana')))
  second.run(changeRecord('agencies', id, answer('contracted', '2026-11-22', 'Dana')))
  first.run(changeRecord('agencies', id, answer('no', '2026-11-20', 'Ruth')))
  expect(agencyDifferences(second.data, laptop.workspace.data)).toEqual([])
  first.run(changeRecord('agencies', id, { givesEiServices: 'unknown', checkedOn: null, checkedBy: '' }))
  expect(agencyDifferences(second.data, laptop.workspace.data)).toEqual([])
})

it('takes the book back with the plan, to what the book said before', async () => {
  const { laptop, first, second, id } = await twoPlans()
  first.run(changeRecord('agencies', id, answer('no', '2026-11-20', 'Dana')))
  second.run(changeRecord('agencies', id, answer('contracted', '2026-11-22', 'Ruth')))
  expect(bookOf(laptop)).toMatchObject([answer('contracted', '2026-11-22', 'Ruth')])
  second.undo()
  expect(second.data.agencies[0]?.givesEiServices).toBe('unknown')
  expect(bookOf(laptop)).toMatchObject([answer('no', '2026-11-20', 'Dana')])
  second.redo()
  expect(bookOf(laptop)).toMatchObject([answer('contracted', '2026-11-22', 'Ruth')])
})

it('still takes back a change when the book has changed meanwhile, and leaves the book alone', async () => {
  const { laptop, first, second, id } = await twoPlans()
  second.run(changeRecord('agencies', id, { county: 'Ross' }))
  first.run(changeRecord('agencies', id, answer('no', '2026-11-20', 'Dana')))
  second.undo()
  expect(second.data.agencies[0]?.county).toBe('Franklin')
  expect(bookOf(laptop)).toMatchObject([{ county: 'Franklin', ...answer('no', '2026-11-20', 'Dana') }])
})

it('keeps the invented agencies of an example out of the book', async () => {
  const laptop = await openTestLaptop()
  const plan = await openTestPlan(laptop)
  plan.run(changeRecord('plan', 'plan', { isExample: true }))
  addAgency(plan, 'Invented')
  expect(bookOf(laptop)).toEqual([])
})
