import { expect, it } from 'vitest'
import { loadTexts, OpenDocument, writePlan } from '#document'
import {
  adviseEntry,
  type CalendarDate,
  examplePlan,
  gridOf,
  parseCalendarDate,
  placementFindings,
  type Plan,
  planShape,
} from '#domain'

const texts = await loadTexts()

let made = 0
const open = () =>
  new OpenDocument({
    id: 'plan-1',
    shape: planShape,
    texts,
    now: () => '2026-03-14T09:26:53.000Z',
    newId: () => `id${++made}`,
    author: () => ({ id: 'me', name: 'Dana' }),
  })

const today = theDay()

function readExample(): Plan {
  const document = open()
  document.run(writePlan(examplePlan(today)))
  return document.read()
}

const idsOf = ({ people, agencies, outcomes, entries }: Plan) =>
  [people, agencies, outcomes, entries].map((list) => list.map(({ id }) => id))

it('writes the example under ids that are the same each time', () => {
  expect(idsOf(readExample())).toEqual(idsOf(readExample()))
  expect(idsOf(readExample()).flat().length).toBe(new Set(idsOf(readExample()).flat()).size)
})

it('keeps words, actors, outcomes, kinds and language of each entry, in order', () => {
  const { entries } = readExample()
  const content = examplePlan(today).entries
  expect(entries.map(({ text }) => text.plain)).toEqual(content.map(({ words }) => words))
  for (const { id, actors = [], outcomes, kinds = [] } of content) {
    expect(entries.find((entry) => entry.id === id)).toMatchObject({
      actors: [...actors].toSorted(),
      outcomes,
      kinds: [...kinds].toSorted(),
      language: 'en',
    })
  }
})

it('writes each entry where the rules want it, and one that waits for an answer', () => {
  const plan = readExample()
  const misplaced = plan.entries.filter((entry) => {
    const advice = adviseEntry(entry, plan)
    return advice.kind !== 'place' || advice.place !== entry.place
  })
  expect(misplaced.map(({ place }) => place)).toEqual(['to-sort'])
  expect(misplaced.map((entry) => adviseEntry(entry, plan))).toMatchObject([
    { kind: 'ask', questions: [{ ask: 'gives-ei-services', agency: 'example-family-center' }] },
  ])
  expect(placementFindings(plan)).toEqual([])
  expect(gridOf(plan).map(({ serviceType }) => serviceType)).toEqual(['OT'])
})

it('is one step', () => {
  const document = open()
  let steps = 0
  document.onDone(() => (steps += 1))
  document.run(writePlan(examplePlan(today)))
  expect(steps).toBe(1)
})

function theDay(): CalendarDate {
  const day = parseCalendarDate('2026-03-14')
  if (day === null) throw new Error('The day of the test is no day.')
  return day
}
