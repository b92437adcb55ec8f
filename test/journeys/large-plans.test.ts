/** A thousand children on one laptop, and a plan of a hundred outcomes and a thousand strategies: all of it can be worked with. */

import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { fillLaptop } from '../browser/filled-laptop.ts'
import { accessibilityBreaches, sitDown, widthOnSmallScreen } from './kitchen-table.ts'
import { addStrategy, strategiesRead, untilSaved } from './steps.ts'
import { go, undo } from './team-steps.ts'
import { comeTo } from './coming-in.ts'

const table = await sitDown()
afterAll(() => table.leave())

it(
  'finds a child among a thousand and an outcome among a hundred, and writes there',
  { timeout: 600_000 },
  async () => {
    const page = await table.openBeforeTheApp()
    page.setDefaultTimeout(120_000)
    const filled = await fillLaptop(page, {
      plans: 1000,
      large: { outcomes: 100, strategies: 10, supports: 1, services: 40, waiting: 60 },
      changes: 2000,
    })
    await comeTo(page, table.address)
    const list = page.getByRole('list', { name: 'Plans, last edited first' }).getByRole('listitem')
    await expect
      .poll(() => page.locator('li:has(a[href^="#/plan/"])').count(), { timeout: 120_000 })
      .toBe(1001)
    await page.getByLabel('Find a plan').fill('kai l')
    await page.getByText(/^\d+ of 1001 plans$/).waitFor()
    await page.getByLabel('Find a plan').fill('noor b22.')
    await expect.poll(() => list.filter({ has: page.getByRole('link') }).count()).toBe(1)
    expect(await accessibilityBreaches(page)).toEqual([])

    await page.getByLabel('Find a plan').fill('mia z1998')
    await page.getByText('1 of 1001 plans').waitFor()
    await page.locator(`a[href="#/plan/${filled.large}"]`).click()
    await page.getByRole('heading', { level: 1, name: 'Outcome 1', exact: true }).waitFor()
    await page.getByLabel('Find an outcome').fill('77')
    await page.getByRole('link', { name: /^Outcome 77/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Outcome 77' }).waitFor()
    await addStrategy(page, 'Grandma will clap at each turn.')
    await page.getByLabel('What would we like to see happen?').fill('Mia will ride with her brother.')
    await page.getByLabel('Find an outcome').fill('ride')
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /Mia will ride/ })
      .waitFor()
    expect(await accessibilityBreaches(page)).toEqual([])
    expect(await widthOnSmallScreen(page)).toBeLessThanOrEqual(320)

    await go(page, 'EI services')
    expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(40)
    await go(page, 'To sort')
    await expect.poll(() => page.locator('main ol > li').count(), { timeout: 120_000 }).toBe(60)
    await lookThrough(page)
    expect(await accessibilityBreaches(page)).toEqual([])
    const first = page.locator('main ol > li').first()
    await first.getByLabel('Find in this list').fill('Outcome 99')
    expect(await first.getByRole('checkbox').count()).toBeLessThan(24)

    await untilSaved(page)
    await table.killBrowser()
    const again = await table.open(`#/plan/${filled.large ?? ''}/outcome/outcome-76`)
    await again.getByRole('heading', { level: 1, name: 'Outcome 77' }).waitFor({ timeout: 120_000 })
    expect(await strategiesRead(again)).toContain('Grandma will clap at each turn.')
    await addStrategy(again, 'One too many.')
    await undo(again)
    await undo(again)
    await expect.poll(() => strategiesRead(again)).not.toContain('One too many.')
    expect(table.complaints).toEqual([])
  },
)

/** Goes down a long page and back up: a card that nobody has come to yet is no size of its own. */
async function lookThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight / 2) {
      window.scrollTo(0, top)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    }
    window.scrollTo(0, 0)
  })
}
