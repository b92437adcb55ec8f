import { expect, it } from 'vitest'
import { isCopyDue } from '../../src/app/copy-due.ts'

const noon = Date.parse('2026-11-29T19:00:00.000Z')
const ago = (hours: number) => new Date(noon - hours * 3_600_000).toISOString()

it('copies once a day after unlocking', () => {
  expect(isCopyDue({ copiedAt: null, leftAt: null }, false, noon)).toBe(true)
  expect(isCopyDue({ copiedAt: ago(2), leftAt: null }, false, noon)).toBe(false)
  expect(isCopyDue({ copiedAt: ago(24), leftAt: ago(23) }, false, noon)).toBe(true)
})

it('copies once a day when leaving, and not right after the other copy', () => {
  expect(isCopyDue({ copiedAt: ago(0.5), leftAt: null }, true, noon)).toBe(false)
  expect(isCopyDue({ copiedAt: ago(2), leftAt: ago(20) }, true, noon)).toBe(true)
  expect(isCopyDue({ copiedAt: ago(3), leftAt: ago(1) }, true, noon)).toBe(false)
  expect(isCopyDue({ copiedAt: ago(24), leftAt: null }, true, noon)).toBe(false)
})
