/**
 * Fifteen screens, light, dark and narrow, as somebody agreed that they should look.
 *
 * A change that was meant: `npm run agree-on-looks` draws the pictures anew, and
 * they are looked at before they are committed. The pictures were drawn by the
 * browser that comes along, so other machines have nothing to compare with.
 */

import { afterAll, expect, it } from 'vitest'
import { differenceFrom, forgetFound } from '../looks/compare.ts'
import { walkTheScreens } from '../looks/walk.ts'
import { sitDown } from './kitchen-table.ts'

const comesAlong = process.platform === 'linux' && process.arch === 'x64'
const table = await sitDown()
afterAll(() => table.leave())

it.runIf(comesAlong)('every screen looks as agreed', { timeout: 120_000 }, async () => {
  forgetFound()
  const different: string[] = []
  await walkTheScreens(table, (name, picture) => {
    const difference = differenceFrom(name, picture)
    if (difference !== null) different.push(difference)
  })
  expect(different).toEqual([])
})
