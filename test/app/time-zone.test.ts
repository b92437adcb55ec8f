import { expect, it } from 'vitest'

it('runs in an awkward time zone, so that a date which leans on the clock shows itself', () => {
  expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(420)
})
