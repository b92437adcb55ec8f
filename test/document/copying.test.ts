import { expect, it } from 'vitest'
import { type Entry, findEntry, gridOf, supportsOf, strategiesOf, toSortOf } from '#domain'
import { addEntry, addRecord, changeRecord, copyEntry, moveToOutcome, type OpenPlan } from '#session'
import { everythingIn, openTestPlan } from '../builders/laptop.ts'

async function openTwoOutcomes() {
  const plan = await openTestPlan()
  const [one, two] = ['Ana eats.', 'Ana sleeps.'].map((statement) =>
    plan.run(addRecord('outcomes', { statement })),
  )
  if (one === undefined || two === undefined) throw new Error('no outcomes')
  const add = (words: string, values: Parameters<typeof addEntry>[0]['values'] = {}) =>
    plan.run(addEntry({ values: { place: 'strategy', ...values }, words, outcomes: [one] }))
  return { plan, one, two, add }
}

function entryOf(plan: OpenPlan, id: string | null): Entry {
  const entry = findEntry(plan.data, id)
  if (entry === null) throw new Error(`There is no entry ${id}.`)
  return entry
}

const wordsOf = (entries: readonly Entry[]) => entries.map(({ text }) => text.plain)

it('copies the words, the people and the outcome right below, in one step', async () => {
  const { plan, one, add } = await openTwoOutcomes()
  const first = add('Mom sings.\nShe waits.')
  add('Dad claps.')
  plan.run({ name: 'name', run: (edit) => edit.include('entries', first, 'actors', 'role:parent') })
  const before = everythingIn(plan.data)
  const copy = plan.run(copyEntry(first))
  expect(wordsOf(strategiesOf(plan.data, one))).toEqual([
    'Mom sings.\nShe waits.',
    'Mom sings.\nShe waits.',
    'Dad claps.',
  ])
  expect(entryOf(plan, copy)).toMatchObject({ actors: ['role:parent'], outcomes: [one] })
  expect(entryOf(plan, copy).text.json).toEqual(entryOf(plan, first).text.json)
  plan.undo()
  const left = plan.data.entries.filter(({ isRemoved }) => !isRemoved)
  expect({ ...everythingIn(plan.data), entries: left }).toEqual(before)
})

it('copies to another outcome alone, and leaves the first as it is', async () => {
  const { plan, one, two, add } = await openTwoOutcomes()
  const first = add('Mom sings.')
  const copy = plan.run(copyEntry(first, two))
  expect(entryOf(plan, first).outcomes).toEqual([one])
  expect(entryOf(plan, copy).outcomes).toEqual([two])
})

it('copies nothing that was said about the one entry', async () => {
  const { plan, add } = await openTwoOutcomes()
  const [other, row] = [add('A chair', { place: 'support' }), add('OT', { place: 'service' })]
  const first = add('Kelly calls.', {
    secures: other,
    tells: row,
    kept: { rule: 'PL-23', print: 'x', reason: 'we looked' },
    consent: 'given',
    parentAgreed: 'yes',
  })
  expect(entryOf(plan, plan.run(copyEntry(first)))).toMatchObject({
    secures: null,
    tells: null,
    kept: null,
    consent: 'not asked',
    consentOn: null,
    parentAgreed: 'unknown',
  })
})

it('lets a copy wait where the entry waits, and keeps it off the grid', async () => {
  const { plan, add } = await openTwoOutcomes()
  const unknown = plan.run(addRecord('agencies', { name: 'Southeast' }))
  const waiting = add('Play therapy each week', { place: 'support', status: 'in place', agency: unknown })
  const waits = () => toSortOf(plan.data).map(({ entry }) => entry.id)
  const copy = plan.run(copyEntry(waiting))
  expect(waits()).toEqual([waiting, copy])
  const row = add('ECMH consultation', { place: 'service', nature: 'consultation' })
  const second = plan.run(copyEntry(row))
  expect(waits()).toContain(row)
  expect(waits()).toContain(second)
  expect(gridOf(plan.data)).toEqual([])
})

it('hears a parent’s no for the copy as well', async () => {
  const { plan, one, add } = await openTwoOutcomes()
  const care = add('A counselor', {
    place: 'support',
    status: 'in place',
    category: 'parent-care',
    parentAgreed: 'no',
  })
  plan.run(copyEntry(care))
  expect(supportsOf(plan.data, one)).toEqual([])
})

it('copies what was kept after a question without the answer, so that it is asked for the copy', async () => {
  const { plan, one, add } = await openTwoOutcomes()
  const id = add('Dana meets Mom alone each week for 60 minutes.')
  plan.run({
    name: 'name',
    run: (edit) => edit.include('entries', id, 'actors', 'role:ecmh-consultant'),
  })
  expect(toSortOf(plan.data).map(({ entry }) => entry.id)).toEqual([id])
  const copy = plan.run(copyEntry(id))
  expect(toSortOf(plan.data).map(({ entry }) => entry.id)).toEqual([id, copy])
  expect(strategiesOf(plan.data, one)).toEqual([])
})

it('moves an entry to another outcome and writes nothing else, in one step', async () => {
  const { plan, one, two, add } = await openTwoOutcomes()
  const [first, kept] = [add('Mom sings.'), add('Dad claps.')]
  plan.run(changeRecord('entries', first, { kept: { rule: 'PL-05', print: 'x', reason: '' } }))
  const before = entryOf(plan, first)
  plan.run(moveToOutcome(first, { from: one, to: two }))
  expect(entryOf(plan, first)).toEqual({ ...before, outcomes: [two], rank: entryOf(plan, first).rank })
  expect(strategiesOf(plan.data, one).map(({ id }) => id)).toEqual([kept])
  plan.undo()
  expect(entryOf(plan, first)).toEqual(before)
})

it('takes an entry to the outcome that it is in already without losing it', async () => {
  const { plan, one, add } = await openTwoOutcomes()
  const first = add('Mom sings.')
  plan.run(moveToOutcome(first, { from: one, to: one }))
  expect(entryOf(plan, first).outcomes).toEqual([one])
})
