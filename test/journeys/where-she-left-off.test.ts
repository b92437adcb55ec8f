/** A coordinator goes away in the middle of a card, and comes back to it; Help is one step away, with no network. */

import { afterAll, expect, it } from 'vitest'
import { sitDown, waitUntilKept } from './kitchen-table.ts'
import { sayWhoYouAre, untilSaved } from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

it('leads back to the card that was open, also after the browser was closed', async () => {
  const page = await table.open()
  await page.setViewportSize({ width: 1440, height: 900 })
  await sayWhoYouAre(page)
  await page.getByRole('button', { name: 'Open the example' }).click()
  await page.getByRole('button', { name: 'Edit Strategy 6' }).click()
  await page.getByRole('textbox', { name: 'Strategy 6' }).waitFor()
  await page.waitForTimeout(600)
  await untilSaved(page)
  await waitUntilKept(page)
  await table.closeBrowser()
  await table.stopServer()

  const later = await table.open()
  await later.setViewportSize({ width: 1440, height: 900 })
  await later.getByRole('link', { name: 'Continue where you left off Charli M. · Outcome 1' }).click()
  const card = later.getByRole('textbox', { name: 'Strategy 6' })
  await card.waitFor()
  await expect.poll(() => card.evaluate((field) => field === document.activeElement)).toBe(true)
  await expect.poll(() => isInSight(card)).toBe(true)
  await later.getByRole('complementary').getByText('What the ECMH consultant will do').waitFor()

  await later.keyboard.press('Escape')
  // The closed card is lower than the open one; the page comes to rest first.
  await later.waitForTimeout(500)
  const seen = await later.evaluate(() => scrollY)
  expect(seen).toBeGreaterThan(200)
  const sections = later.getByRole('navigation', { name: 'Sections of this plan' })
  await sections.getByRole('link', { name: /^To sort/ }).click()
  await later.getByRole('heading', { level: 1, name: /To sort/ }).waitFor()
  await expect.poll(() => later.evaluate(() => scrollY)).toBe(0)
  await sections.getByRole('link', { name: /^Outcome 1/ }).click()
  await expect.poll(() => later.evaluate(() => Math.round(scrollY))).toBe(Math.round(seen))

  await later.getByRole('link', { name: 'Help', exact: true }).click()
  await later.getByRole('link', { name: 'Where does an entry belong?' }).click()
  await later
    .getByRole('row', { name: /ECMH consultant/ })
    .getByRole('link')
    .click()
  await later.getByRole('heading', { level: 1, name: 'ECMH consultation is a strategy' }).waitFor()
  await later.getByRole('link', { name: 'Back to the plan' }).click()
  await later.getByRole('heading', { level: 1, name: 'Outcome 1' }).waitFor()
  expect(table.complaints).toEqual([])
  expect(table.strangers).toEqual([])
})

function isInSight(card: { evaluate: (look: (field: Element) => boolean) => Promise<boolean> }) {
  return card.evaluate((field) => {
    const { top, bottom } = field.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })
}
