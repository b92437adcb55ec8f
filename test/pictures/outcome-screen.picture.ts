/** Draws the README's picture: the outcome of the example, an invented family. */
import { afterAll, expect, it } from 'vitest'
import { sitDown } from '../journeys/kitchen-table.ts'
import { addStrategy, sayWhoYouAre } from '../journeys/steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

it('draws the outcome screen', async () => {
  const page = await table.open()
  await page.setViewportSize({ width: 1440, height: 1240 })
  await sayWhoYouAre(page)
  await page.getByRole('button', { name: 'Open the example' }).click()
  await page.getByRole('heading', { level: 1, name: 'Outcome 1' }).waitFor()
  await addStrategy(page, 'WIC appointment every month, with a ride from Grandma Rose.')
  await page
    .getByRole('button', { name: /Move to/ })
    .first()
    .waitFor()
  await page.getByRole('heading', { name: 'Strategies' }).scrollIntoViewIfNeeded()
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[aria-label="Strategies"] > li:nth-child(3)')?.scrollIntoView()
    ;(document.activeElement as HTMLElement | null)?.blur()
  })
  const picture = await page.screenshot({ path: 'test/pictures/outcome-screen.png' })
  expect(picture.length).toBeGreaterThan(500)
})
