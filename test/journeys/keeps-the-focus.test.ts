/** Whatever is added, moved, removed, taken back, closed or opened: the keyboard is never left at nowhere. */

import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { check, focused, press, tabTo, type } from './keyboard.ts'
import { sitDown } from './kitchen-table.ts'

const table = await sitDown()
afterAll(() => table.leave())

let page: Page

it('goes to the heading of each page that opens', async () => {
  page = await table.open()
  await type(page, 'Your name', 'Dana Reed')
  await check(page, 'Service coordinator')
  await press(page, 'Start')
  await untilFocused('Plans')
  await press(page, 'New plan')
  await untilFocused('New plan')
  await press(page, 'Back to all plans')
  await untilFocused('Plans')
  await press(page, 'New plan')
  await type(page, 'first name', 'Ana')
  await press(page, 'Start the plan')
  await untilFocused(/^About the child/)
  await press(page, 'Add an outcome')
  await untilFocused('Outcome 1')
  expect(await page.title()).toBe('IFSP Editor')
})

it('stays with a strategy that is written, moved, removed and taken back', async () => {
  for (const words of ['Dana will call.', 'Mom will sing.']) {
    await press(page, 'Add a strategy')
    await untilFocused(/^Strategy/)
    await page.keyboard.type(words)
    await page.keyboard.press('Control+Enter')
  }
  await untilFocused(/^Edit Strategy 2/)
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await untilFocused(/^Edit Strategy 1/)
  expect(await page.getByRole('list', { name: 'Strategies' }).innerText()).toMatch(/Mom[^]*Dana/)

  await press(page, 'Edit Strategy 1')
  await untilFocused('Strategy 1')
  await tabTo(page, 'Who acts?')
  await page.keyboard.press('Escape')
  await untilFocused(/^Edit Strategy 1/)

  await choose('More for Strategy 1', 'Remove')
  await untilFocused('Undo')
  await page.keyboard.press('Enter')
  await untilFocused(/^Edit Strategy 1/)
  await choose('More for Strategy 1', 'Remove')
  await untilFocused('Undo')
  await choose('More for Strategy 1', 'Remove')
  await untilFocused('Undo')
  await page.keyboard.press('Enter')
  await untilFocused(/^Edit Strategy 1/)
})

it('stays with a support, and with an outcome that is removed', async () => {
  await press(page, 'Add something we still need')
  await untilFocused('Need 1')
  await page.keyboard.type('A high chair')
  await page.keyboard.press('Escape')
  await untilFocused(/^Edit Need 1/)
  await press(page, 'Edit Need 1')
  await tabTo(page, 'Does the family have it now?')
  await page.keyboard.press('Escape')
  await untilFocused(/^Edit Need 1/)
  await press(page, 'It is in place now')
  await untilFocused(/^Edit Support 1/)
  await choose('More for Support 1', 'Move to Strategies')
  await untilFocused('Undo')
  await page.keyboard.press('Enter')
  await untilFocused(/^Edit Support 1/)
  await choose('More for this outcome', 'Remove this outcome')
  await untilFocused('Undo')
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).not.toBe('')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Outcome 1')
})

it('stays with people and services', async () => {
  await press(page, /^People and agencies/)
  await untilFocused('People and agencies')
  await type(page, /^Name/, 'Tess')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor()
  await page.keyboard.type('Parent')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await press(page, /^Add( this person| a person)?$/)
  await expect.poll(() => focused(page)).not.toBe('')
  await press(page, 'Remove Tess')
  await untilFocused('Undo')
  await page.keyboard.press('Enter')
  await untilFocused('Edit Tess')
  await page.keyboard.press('Enter')
  await untilFocused('Name')
  await page.keyboard.press('Escape')
  await untilFocused('Edit Tess')
})

it('goes on in To sort, and back from a reason to the plan', async () => {
  await press(page, /^To sort/)
  await untilFocused('To sort')
  await type(page, 'Write anything here', 'WIC at the health center')
  await page.keyboard.press('Enter')
  await untilFocused(/^Write anything here/)
  await press(page, /^Why\?/)
  await expect.poll(() => page.url()).toContain('/why/')
  await expect.poll(() => focused(page)).not.toBe('')
})

it('goes round the regions with F6, and never runs out with Undo and Redo', async () => {
  // The page that was opened last takes the focus to its heading first.
  await page.waitForTimeout(500)
  await page.keyboard.press('F6')
  const first = await region()
  await page.keyboard.press('F6')
  expect(await region()).not.toBe(first)
  await page.keyboard.press('Shift+F6')
  expect(await region()).toBe(first)
  const undo = page.getByRole('banner').getByRole('button', { name: 'Undo' })
  await undo.focus()
  for (let count = 0; count < 60 && (await undo.isEnabled()); count += 1) await page.keyboard.press('Enter')
  await untilFocused('Redo')
})

it('complained of nothing', () => {
  expect(table.complaints).toEqual([])
})

async function untilFocused(name: string | RegExp): Promise<void> {
  await expect.poll(() => focused(page)).toMatch(typeof name === 'string' ? new RegExp(`^${name}$`) : name)
}

async function choose(menu: string, action: string): Promise<void> {
  await press(page, menu)
  await page.getByRole('menu').waitFor()
  await page.getByRole('menuitem', { name: action }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menu').waitFor({ state: 'detached' })
}

function region(): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.closest('[data-region]')?.tagName)
}
