import { expect, it } from 'vitest'
import {
  criterionInWords,
  criterionOfOutcome,
  dayOfWindow,
  parseCalendarDate,
  readCriterion,
  readTimeline,
} from '#domain'

function said(statement: string, criterion = '') {
  const found = criterionOfOutcome({ statement, criterion })
  return found && [criterionInWords(found.read), found.sources.join('+'), found.otherwise]
}

it('finds the criterion in the statement', () => {
  expect(said('Mom feeds Charli breakfast 4 of 7 days a week')).toEqual([
    '4 of 7 days a week, at breakfast',
    'statement',
    null,
  ])
})

it('lets the field hold where both say how often, and says that the statement differs', () => {
  expect(said('Mom feeds Charli 4 of 7 days a week', '5 of 7 days a week')).toEqual([
    '5 of 7 days a week',
    'criterion',
    '4 of 7 days a week',
  ])
  expect(said('Mom feeds Charli four of seven days each week', '4 of 7 days a week')?.[2]).toBeNull()
})

it('puts both together where each says a part', () => {
  expect(said('Mom feeds Charli breakfast on 4 of 7 days each week.', 'four weeks in a row')).toEqual([
    '4 of 7 days a week, at breakfast, 4 weeks in a row',
    'criterion+statement',
    null,
  ])
  expect(said('Leo eats breakfast with us', '5 of 7 days')).toEqual([
    '5 of 7 days, at breakfast',
    'criterion+statement',
    null,
  ])
})

it('takes a part of the day alone for no criterion', () => {
  expect(said('Kim will eat with her family at dinner')).toBeNull()
  expect(said('')).toBeNull()
})

it('says which words of the statement are open', () => {
  expect(said('Leo sleeps through most nights')?.[0]).toBe('“most nights”')
})

it.each([
  ['three months', 'span'],
  ['in three months', 'span'],
  ['June', 'date'],
  ['second birthday', 'age'],
  ['soon', undefined],
  ['', undefined],
])('reads “%s” where only a time is asked for', (typed, kind) => {
  expect(readTimeline(typed)?.kind).toBe(kind)
})

const days = { from: day('2026-03-14'), birthDate: day('2025-06-30') }

it.each([
  ['in three months', '2026-06-14'],
  ['in 4–6 months', '2026-09-14'],
  ['within 30 days', '2026-04-13'],
  ['in six weeks', '2026-04-25'],
  ['by her second birthday', '2027-06-30'],
  ['by 18 months', '2026-12-30'],
  ['by the end of June', '2026-06-30'],
  ['by June', '2026-06-01'],
  ['by 2/14', '2027-02-14'],
  ['by March 14', '2027-03-14'],
  ['by the next review', null],
  ['in 500 months', null],
])('counts “%s” to %s', (typed, expected) => {
  const until = readCriterion(typed)?.window?.until
  expect(until && dayOfWindow(until, days)).toBe(expected)
})

it('knows no day of an age without a birth date, and no 31st of June', () => {
  expect(dayWithoutBirth('by her first birthday')).toBeNull()
  expect(dayWithoutBirth('by June 31')).toBeNull()
})

function dayWithoutBirth(typed: string) {
  const until = readCriterion(typed)?.window?.until
  return until && dayOfWindow(until, { ...days, birthDate: null })
}

function day(text: string) {
  const read = parseCalendarDate(text)
  if (read === null) throw new Error(`${text} is no day.`)
  return read
}
