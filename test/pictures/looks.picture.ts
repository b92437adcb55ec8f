/** Draws the pictures that every screen is held against. Look at them before you commit them. */

import { afterAll, expect, it } from 'vitest'
import { sitDown } from '../journeys/kitchen-table.ts'
import { agreeOn } from '../looks/compare.ts'
import { walkTheScreens } from '../looks/walk.ts'

const table = await sitDown()
afterAll(() => table.leave())

it('draws every screen', { timeout: 120_000 }, async () => {
  let count = 0
  await walkTheScreens(table, (name, picture) => {
    agreeOn(name, picture)
    count += 1
  })
  expect(count).toBeGreaterThan(0)
})
