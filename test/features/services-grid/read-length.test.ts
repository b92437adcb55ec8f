import { assert, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import { parseMinutes, readIntensity } from '../../../src/features/services-grid/read-length.ts'

it.each([
  ['45', 45],
  ['45 min', 45],
  ['45min.', 45],
  [' 60 Minutes ', 60],
  ['1 hour', 60],
  ['1 hr', 60],
  ['1.5 hours', 90],
  ['1,5 h', 90],
  ['1 hour 30 minutes', 90],
  ['1 h 15', 75],
  ['1 hour and 5 min', 65],
  ['1:30', 90],
  ['half an hour', 30],
])('reads %j as %i minutes', (typed, minutes) => {
  expect(parseMinutes(typed)).toBe(minutes)
})

it.each(['', '0', '45-60 min', 'soon', '1:75', '99999', '-5', '25 hours', '45 min a week'])(
  'does not guess at %j',
  (typed) => {
    expect(parseMinutes(typed)).toBeNull()
  },
)

it('reads back every length that it could have written', () => {
  const lengths = property(integer({ min: 1, max: 1440 }), (minutes) => {
    expect(parseMinutes(`${minutes} minutes`)).toBe(minutes)
  })
  assert(lengths)
})

it.each([
  ['i', { intensity: 'individual' }],
  ['Individual', { intensity: 'individual' }],
  ['g', { intensity: 'group' }],
  ['', { intensity: '' }],
  ['60 min', { minutes: 60 }],
  ['1 hour', { minutes: 60 }],
  ['weekly', null],
])('reads the intensity %j', (typed, said) => {
  expect(readIntensity(typed)).toEqual(said)
})
