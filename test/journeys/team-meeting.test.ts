/** A team, its meeting with three children, and the month that counts it. By keyboard alone. All invented. */

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { find } from './finding.ts'
import { focused, press, tabTo, type } from './keyboard.ts'
import { sitDown } from './kitchen-table.ts'
import { faultsOf } from './looking.ts'
import { sayWhoYouAre, startPlan } from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

const children = ['Anoushka', 'Bertrand', 'Cosima']

/** By the page's own clock, as the app reads it. */
function lastDayOfMonth(page: Page): Promise<number> {
  return page.evaluate(() => new Date(new Date().getFullYear(), new Date().getMonth() + 1, 0).getDate())
}

async function addChild(page: Page, name: string): Promise<void> {
  await tabTo(page, new RegExp(`Add (a child|${name})`))
  const isLast = (await focused(page)).includes(name)
  await page.keyboard.press('Enter')
  if (!isLast) await chooseChild(page, name)
  await page.getByRole('group', { name: new RegExp(name) }).waitFor()
  await expect.poll(() => focused(page)).toBe('Advice, in one line')
}

/** In the list that has just opened, once what was typed leaves one. */
async function chooseChild(page: Page, name: string): Promise<void> {
  await expect.poll(() => focused(page)).toContain('Type to find')
  await page.keyboard.type(name)
  await expect.poll(() => page.getByRole('option').count()).toBe(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

async function fileOf(page: Page, button: RegExp): Promise<readonly [string, string]> {
  const coming = page.waitForEvent('download')
  await press(page, button)
  const download = await coming
  return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')]
}

it('holds a meeting by keyboard, and the month counts it', async () => {
  const page = await table.open()
  await page.setViewportSize({ width: 1440, height: 900 })
  await sayWhoYouAre(page)
  for (const name of children) {
    await startPlan(page, name)
    await page.getByRole('button', { name: 'Add an outcome' }).waitFor()
    await page.getByRole('link', { name: 'All plans' }).click()
    await page.getByRole('heading', { level: 1, name: 'Plans' }).waitFor()
  }

  await find(page, 'teams and meetings')
  await page.getByRole('heading', { level: 1, name: 'Teams and meetings' }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await type(page, 'Name of the team', 'Hopewell team')
  await type(page, 'County', 'Hopewell')
  await type(page, 'ECMH consultant', 'June Okafor')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Hopewell team' }).waitFor()
  await page.getByText('This month: 0 of 2.').waitFor()
  expect(await faultsOf(page)).toEqual([])

  await press(page, 'Start a meeting of Hopewell team')
  await page.getByRole('heading', { level: 1, name: 'Meeting of Hopewell team' }).waitFor()
  for (const name of children) await addChild(page, name)
  await page.keyboard.press('Tab')
  await tabTo(page, /Advice/)
  await page.keyboard.type('Dad hums before he lays her down')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('One choice at a time')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Kelly asks Mom on Monday')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('Wave goodbye at the window')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await page.keyboard.press('Control+Enter')
  await page.getByText('All 3 children are done.').waitFor()
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('group') })
  expect(await rows.locator('h3').allTextContents()).toEqual(['1. Anoushka', '2. Cosima', '3. Bertrand'])
  expect(await rows.nth(1).getByLabel('Advice').inputValue()).toBe('Wave goodbye at the window')
  expect(await faultsOf(page)).toEqual([])

  await find(page, 'my month')
  await page.getByRole('heading', { level: 1, name: /^My month/ }).waitFor()
  const nine = page.getByRole('table', { name: 'Nine expectations at a glance' })
  const meetings = nine.getByRole('row').filter({ hasText: 'Team meetings: Hopewell team' })
  await meetings.getByText('1 of 2').waitFor()
  const last = await lastDayOfMonth(page)
  expect(await meetings.textContent()).toMatch(new RegExp(`One more by the ${last}(st|th)`))
  expect(await faultsOf(page)).toEqual([])

  const [countName, counts] = await fileOf(page, /Save the counts/)
  expect(countName).toMatch(/^ecmh-counts-\d{4}-\d{2}\.csv$/)
  expect(counts).toContain('Hopewell team,1,2,1 of 2,One more by the')
  const [, log] = await fileOf(page, /Save the log/)
  expect(log).toContain('Team meeting,Hopewell team,June Okafor')
  for (const name of [...children, 'hums', 'window']) expect(counts + log).not.toContain(name)

  await find(page, 'teams and meetings')
  await press(page, 'The team did not meet: Hopewell team')
  await page.getByText('One meeting fewer is expected.').waitFor()
  await page.getByText('This month: 1 of 1. Done').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'Undo')
  await page.getByText('This month: 1 of 2.').waitFor()
  expect(table.complaints).toEqual([])
})
