import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { mostOnPage, onPage } from '../../../src/features/plan-list/on-page.ts'

const listed = fc
  .uniqueArray(fc.nat(), { maxLength: 300 })
  .chain((plans) => fc.tuple(fc.constant(plans), fc.subarray(plans), fc.integer({ min: 1, max: 300 })))

const visible = (plans: readonly number[], found: readonly number[], shown: number) =>
  onPage(plans, found, shown).flatMap(({ plan, isFound }) => (isFound ? [plan] : []))

it('shows the first that were found, in order and each once, and never none', () => {
  fc.assert(
    fc.property(listed, ([plans, found, shown]) => {
      const seen = visible(plans, found, shown)
      expect(seen).toEqual(found.slice(0, seen.length))
      expect(seen.length).toBeGreaterThanOrEqual(Math.min(found.length, 40))
      expect(onPage(plans, found, shown).length).toBeLessThanOrEqual(shown + 40)
    }),
  )
})

it('shows all that were found where every plan has its card', () => {
  fc.assert(
    fc.property(listed, ([plans, found]) => {
      expect(visible(plans, found, plans.length)).toEqual(found)
    }),
  )
})

it.each([
  [0, 0],
  [1001, 1001],
  [1200, 1200],
  [1201, 200],
  [10_000, 200],
])('of %d plans, %d have a card at once', (all, most) => {
  expect(mostOnPage(all)).toBe(most)
})
