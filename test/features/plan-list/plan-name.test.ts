import { expect, it } from 'vitest'
import { addDays, parseCalendarDate } from '#domain'
import { planName } from '#session'
import { edited } from '../../../src/features/plan-list/edited.ts'

it.each([
  ['Ana', 'Rivera', 'Ana R.'],
  ['Ana', 'R.', 'Ana R.'],
  [' Ana ', ' de la Cruz', 'Ana D.'],
  ['Ana', '', 'Ana'],
  ['', 'R.', 'R.'],
  ['', '', 'Child without a name yet'],
  ['Zoë', 'a\u0301lvarez', 'Zoë A\u0301.'],
  ['ليلى', 'حداد', 'ليلى ح.'],
])('calls %j %j %j', (firstName, lastName, name) => {
  expect(planName({ firstName, lastName })).toBe(name)
})

const today = parseCalendarDate('2026-03-14')
if (today === null) throw new Error('The day of the test is no day.')
/** Noon on this laptop, `days` before today, as a moment in UTC. */
const noon = (days: number) => new Date(`${addDays(today, -days)}T12:00:00`).toISOString()

it.each([
  [0, 'Edited today'],
  [1, 'Edited yesterday'],
  [2, 'Edited 2 days ago'],
  [6, 'Edited 6 days ago'],
  [7, 'Edited March 7, 2026'],
  [-1, 'Edited March 15, 2026'],
])('says of an edit %i days ago: %s', (days, words) => {
  expect(edited(noon(days), today)).toBe(words)
})

it('counts by the calendar of this laptop, not by UTC', () => {
  const lateEvening = new Date(`${today}T23:30:00`).toISOString()
  expect(lateEvening.startsWith(today)).toBe(false)
  expect(edited(lateEvening, today)).toBe('Edited today')
})

it('says nothing of a moment that nobody stated', () => {
  expect(edited('', today)).toBe('')
  expect(edited('soon', today)).toBe('')
})
