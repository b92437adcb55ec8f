import { expect, it } from 'vitest'
import { addCompanion, addEntry, addRecord, answerQuestion, nameAgency, type OpenPlan } from '#session'
import { everythingIn, openTestPlan } from '../builders/laptop.ts'

const entryOf = (plan: OpenPlan, id: string | null) => plan.data.entries.find((entry) => entry.id === id)

async function planWith(values: Parameters<typeof addEntry>[0]['values'], outcomes: readonly string[] = []) {
  const plan = await openTestPlan()
  const id = plan.run(addEntry({ values, words: 'Words', actors: ['role:nurse'], outcomes }))
  return { plan, id, before: everythingIn(plan.data) }
}

it('writes an answer in one step: values, who joins, and which outcomes it is for', async () => {
  const { plan, id } = await planWith({ place: 'strategy' }, ['one', 'two'])
  plan.run(
    answerQuestion(id, {
      values: { nature: 'consultation', frequency: '' },
      actors: ['role:occupational-therapist'],
      outcomes: ['two', 'three'],
    }),
  )
  const answered = entryOf(plan, id)
  expect(answered).toMatchObject({ nature: 'consultation', place: 'strategy' })
  expect(answered?.actors.toSorted()).toEqual(['role:nurse', 'role:occupational-therapist'])
  expect(answered?.outcomes.toSorted()).toEqual(['three', 'two'])
  plan.undo()
  expect(entryOf(plan, id)).toMatchObject({ nature: 'unknown', actors: ['role:nurse'] })
  expect(entryOf(plan, id)?.outcomes.toSorted()).toEqual(['one', 'two'])
})

it('puts an entry last where the answer sends it, and leaves its rank alone otherwise', async () => {
  const { plan, id } = await planWith({ place: 'to-sort' })
  const other = plan.run(addEntry({ values: { place: 'strategy' }, words: 'Other' }))
  const rank = entryOf(plan, id)?.rank ?? ''
  plan.run(answerQuestion(id, { values: { place: 'to-sort' } }))
  expect(entryOf(plan, id)?.rank).toBe(rank)
  plan.run(answerQuestion(id, { values: { place: 'strategy' } }))
  expect((entryOf(plan, id)?.rank ?? '') > (entryOf(plan, other)?.rank ?? '')).toBe(true)
})

it('does nothing for an entry that is not there', async () => {
  const { plan, before } = await planWith({ place: 'to-sort' })
  plan.run(answerQuestion('gone', { values: { nature: 'action' } }))
  expect(plan.run(addCompanion('gone', { what: 'step', words: 'x', serviceType: '' }))).toBeNull()
  expect(everythingIn(plan.data)).toEqual(before)
})

it('names a new agency and takes both back in one step', async () => {
  const { plan, id } = await planWith({ place: 'service', isToBeFound: true })
  const agency = plan.run(nameAgency(id, { facts: { name: 'Southeast', county: 'Ross' } }))
  expect(plan.data.agencies).toMatchObject([{ id: agency, name: 'Southeast', givesEiServices: 'unknown' }])
  expect(entryOf(plan, id)).toMatchObject({ agency, isToBeFound: false })
  plan.undo()
  expect(plan.data.agencies.filter(({ isRemoved }) => !isRemoved)).toEqual([])
  expect(entryOf(plan, id)).toMatchObject({ agency: null, isToBeFound: true })
})

it('names an agency under the id by which the laptop knows it', async () => {
  const { plan, id } = await planWith({ place: 'service' })
  plan.run(nameAgency(id, { id: 'known', facts: { name: 'Harbor', givesEiServices: 'no' } }))
  expect(plan.data.agencies).toMatchObject([{ id: 'known', givesEiServices: 'no' }])
  expect(entryOf(plan, id)?.agency).toBe('known')
})

it('adds the line that a row calls for, and links it to the row', async () => {
  const { plan, id } = await planWith({ place: 'service', serviceType: 'OT' }, ['one'])
  const words = 'Maria will show Mom how to hold him.'
  const line = plan.run(addCompanion(id, { what: 'strategy-line', words, serviceType: '' }))
  expect(entryOf(plan, line)).toMatchObject({
    place: 'strategy',
    tells: id,
    outcomes: ['one'],
    actors: ['role:nurse'],
    text: { plain: words },
  })
})

it('adds the row that a line calls for, and links the line to it', async () => {
  const { plan, id } = await planWith({ place: 'strategy', agency: null }, ['one'])
  const row = plan.run(addCompanion(id, { what: 'service-row', words: 'Nursing', serviceType: 'NURS' }))
  expect(entryOf(plan, row)).toMatchObject({ place: 'service', serviceType: 'NURS', outcomes: ['one'] })
  expect(entryOf(plan, id)?.tells).toBe(row)
  plan.undo()
  expect(entryOf(plan, row)?.isRemoved).toBe(true)
  expect(entryOf(plan, id)?.tells).toBeNull()
})

it('adds a step for what is needed, and a needed support for a step', async () => {
  const { plan, id } = await planWith({ place: 'support', status: 'needed' }, ['one'])
  const step = plan.run(addCompanion(id, { what: 'step', words: 'Kelly will call.', serviceType: '' }))
  expect(entryOf(plan, step)).toMatchObject({ place: 'strategy', secures: id, actors: [] })
  const lone = plan.run(addEntry({ values: { place: 'strategy' }, words: 'Kelly will ask for WIC.' }))
  const wic = plan.run(addCompanion(lone, { what: 'support', words: 'WIC', serviceType: '' }))
  expect(entryOf(plan, wic)).toMatchObject({ place: 'support', status: 'needed' })
  expect(entryOf(plan, lone)?.secures).toBe(wic)
})

it('keeps an agency that was taken off the plan when it is named again', async () => {
  const { plan, id } = await planWith({ place: 'service' })
  const agency = plan.run(addRecord('agencies', { name: 'Harbor' }))
  plan.undo()
  plan.run(nameAgency(id, { id: agency, facts: { name: 'Harbor' } }))
  expect(plan.data.agencies).toMatchObject([{ id: agency, name: 'Harbor', isRemoved: false }])
})
