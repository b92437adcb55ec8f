import { expect, it } from 'vitest'
import { addDays, examplePlan, parseCalendarDate } from '#domain'

const today = parseCalendarDate('2026-03-14') ?? fail()
const example = examplePlan(today)
const { people, agencies, outcomes, entries } = example
const inPlace = (place: string) => entries.filter(({ values }) => values.place === place)
const roleOf = (id: string | undefined) => people.find((person) => person.id === id)?.values.role
const agencyOf = (id: string | null | undefined) => agencies.find((agency) => agency.id === id)?.values

function fail(): never {
  throw new Error('The day of the test is no day.')
}

it('names only people, agencies, outcomes and entries that it has', () => {
  const known = new Set([...people, ...agencies, ...outcomes, ...entries].map(({ id }) => id))
  const named = [
    ...people.map(({ values }) => values.agency),
    ...entries.flatMap(({ values, actors = [], outcomes: helped }) => [
      ...actors,
      ...helped,
      values.agency,
      values.secures,
      values.tells,
    ]),
  ].filter((id) => id !== undefined && id !== null)
  expect(named.filter((id) => !known.has(id))).toEqual([])
  expect(known.size).toBe(people.length + agencies.length + outcomes.length + entries.length)
})

it('has seven strategies, each with who acts, as in the case it follows', () => {
  expect(inPlace('strategy').map(({ actors }) => roleOf(actors?.[0]))).toEqual([
    'service-coordinator',
    'service-coordinator',
    'occupational-therapist',
    'occupational-therapist',
    'parent',
    'ecmh-consultant',
    'ecmh-consultant',
  ])
})

it('shows one of each thing that a plan has to tell apart', () => {
  const [therapy] = inPlace('service')
  expect(therapy?.values).toMatchObject({ serviceType: 'OT', isNeeded: 'yes', isNatural: 'yes' })
  expect(agencyOf(therapy?.values.agency)?.givesEiServices).toBe('employed')
  const supports = inPlace('support')
  expect(supports.map(({ values }) => values.status)).toEqual(['in place', 'in place', 'needed'])
  expect(supports.find(({ values }) => values.category === 'parent-care')?.values).toMatchObject({
    parentAgreed: 'yes',
    inWordsOf: 'Mom',
  })
  const needed = supports.find(({ values }) => values.status === 'needed')
  expect(inPlace('strategy').filter(({ values }) => values.secures === needed?.id)).toHaveLength(1)
  const waiting = inPlace('to-sort')
  expect(waiting).toHaveLength(1)
  expect(agencyOf(waiting[0]?.values.agency)?.givesEiServices).toBeUndefined()
})

it('is dated around the day on which it is made', () => {
  const later = examplePlan(addDays(today, 400))
  expect(later.plan.date).toBe(addDays(today, 400))
  expect(later.child.birthDate).toBe(addDays(example.child.birthDate ?? fail(), 400))
  expect(example.plan.isExample).toBe(true)
})
