/** Draws the README's picture: what a person sees after opening the app. */
import { afterAll, expect, it } from 'vitest'
import { sitDown } from '../journeys/kitchen-table.ts'

const table = await sitDown()
afterAll(() => table.leave())

it('draws the outcome screen', async () => {
  const page = await table.open()
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('heading', { level: 1 }).waitFor()
  const picture = await page.screenshot({ path: 'test/pictures/outcome-screen.png' })
  expect(picture.length).toBeGreaterThan(500)
})
