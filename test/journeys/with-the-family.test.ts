/** The family looks on: other families and words for staff are hidden until somebody leaves again. By keyboard. */

import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { unlock } from './coming-in.ts'
import { find, openExample, openFinder } from './finding.ts'
import { focused, press } from './keyboard.ts'
import { sitDown } from './kitchen-table.ts'
import { faultsOf } from './looking.ts'
import { sayWhoYouAre, startPlan, untilSaved } from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

it('hides other families and words for staff, through a reload and a lock, until it is left', async () => {
  const page = await table.open()
  await page.setViewportSize({ width: 1440, height: 900 })
  await sayWhoYouAre(page)
  await startPlan(page, 'Zebulon')
  await page.getByRole('heading', { level: 1, name: 'About the child' }).waitFor()
  const example = await openExample(page)
  expect(await offered(page, 'zebulon')).toContain('Zebulon')

  await find(page, 'show the family')
  await expectShown(page)
  expect(await faultsOf(page)).toEqual([])
  expect(await page.getByRole('link', { name: /^To sort/ }).count()).toBe(0)
  expect(await page.getByRole('button', { name: /Quick capture/ }).count()).toBe(0)
  expect(await page.getByRole('complementary').count()).toBe(0)
  expect(await offered(page, 'zebulon')).not.toContain('Zebulon')
  expect(await offered(page, 'destroy')).not.toContain('Destroy')

  for (const hidden of ['/to-sort', '/destroy', '/for-good']) {
    await page.goto(example + hidden)
    await page.getByRole('heading', { level: 1, name: /^Hidden while/ }).waitFor()
  }
  await page.goto(`${table.address}#/`)
  await page.getByRole('heading', { level: 1, name: /^Hidden while/ }).waitFor()
  expect(await page.locator('body').textContent()).not.toContain('Zebulon')
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'Back to the plan')
  await page.getByRole('heading', { level: 1, name: 'About the child' }).waitFor()

  await untilSaved(page)
  await page.reload()
  await unlock(page)
  await expectShown(page)
  await find(page, 'lock now')
  await unlock(page)
  await expectShown(page)

  await press(page, 'Stop showing')
  await page.getByRole('alertdialog').waitFor()
  await expect.poll(() => focused(page)).toBe('Cancel')
  await page.keyboard.press('Enter')
  await expectShown(page)
  await find(page, 'stop showing')
  await page.getByRole('alertdialog').waitFor()
  await expect.poll(() => focused(page)).toBe('Cancel')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Showing the family' }).waitFor({ state: 'detached' })
  await page.getByRole('link', { name: /^To sort/ }).waitFor()
  expect(await offered(page, 'zebulon')).toContain('Zebulon')
  expect(table.complaints).toEqual([])
})

async function expectShown(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Showing the family' }).waitFor()
}

/** What the list of actions offers for what is typed. */
async function offered(page: Page, typed: string): Promise<string> {
  await openFinder(page)
  await page.getByRole('combobox').fill(typed)
  await page.waitForTimeout(200)
  const labels = await page.getByRole('option').allInnerTexts()
  await page.keyboard.press('Escape')
  return labels.join(' | ')
}
