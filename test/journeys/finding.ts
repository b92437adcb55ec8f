/** Find an action, by keys alone. */

import type { Page } from 'playwright-core'

/** Until the list stands: the box is there before it. */
export async function openFinder(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { expanded: true }).waitFor()
}

/** Opens the list, types and presses Enter, as fast as a machine can. */
export async function find(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
}

/** From the first list of plans into the example, once the list of actions has come; answers the address of the plan. */
export async function openExample(page: Page): Promise<string> {
  await openFinder(page)
  await page.keyboard.type('example')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Outcome 1' }).waitFor()
  return page.url().replace(/\/outcome.*$/, '')
}
