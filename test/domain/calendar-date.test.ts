import { expect, it } from 'vitest'
import { addDays, addMonths, monthsBetween, parseCalendarDate } from '#domain'

it.each(['', '2026-02-29', '2026-13-01', '2026-3-4', '2026-03-14T00:00:00Z', null])(
  'takes %j for no day',
  (text) => {
    expect(parseCalendarDate(text)).toBeNull()
  },
)

it('counts days and months over the ends of months and years', () => {
  const [leap, newYear] = [parseCalendarDate('2024-02-29'), parseCalendarDate('2025-01-01')]
  if (leap === null || newYear === null) throw new Error('These are days.')
  expect(addDays(leap, 1)).toBe('2024-03-01')
  expect(addDays(newYear, -1)).toBe('2024-12-31')
  expect(monthsBetween(leap, newYear)).toBe(10)
  expect(monthsBetween(newYear, leap)).toBe(-11)
})

it('stays in the month when months are added', () => {
  const end = parseCalendarDate('2025-08-31')
  if (end === null) throw new Error('This is a day.')
  expect(addMonths(end, 1)).toBe('2025-09-30')
  expect(addMonths(end, 6)).toBe('2026-02-28')
  expect(addMonths(end, 30)).toBe('2028-02-29')
  expect(addMonths(end, -6)).toBe('2025-02-28')
  expect(addMonths(end, 12)).toBe('2026-08-31')
})
