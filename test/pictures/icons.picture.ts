/** Draws the PNG icons from the one SVG. */
import { afterAll, expect, it } from 'vitest'
import { sitDown } from '../journeys/kitchen-table.ts'

const table = await sitDown()
afterAll(() => table.leave())

it.each([192, 512])('draws the icon %i pixels wide', async (size) => {
  const page = await table.open()
  await page.goto(`${table.address}icon.svg`)
  await page.setViewportSize({ width: size, height: size })
  const picture = await page.screenshot({ path: `src/app/static/icon-${size}.png` })
  expect(picture.length).toBeGreaterThan(500)
})
