import { expect, it } from 'vitest'
import { dayOf } from '#session'

// The tests run in Phoenix, seven hours behind.
it('takes the day of a moment from the laptop’s calendar', () => {
  expect(dayOf('2026-03-14T06:59:00.000Z')).toBe('2026-03-13')
  expect(dayOf('2026-03-14T07:00:00.000Z')).toBe('2026-03-14')
})

it('knows no day where nobody stated a moment', () => {
  expect(dayOf('')).toBeNull()
  expect(dayOf('yesterday')).toBeNull()
})
