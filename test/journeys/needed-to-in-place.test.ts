/** What a family needs does not show among the supports; when it is in place, one press makes it show. */

import { afterAll, expect, it } from 'vitest'
import { sitDown } from './kitchen-table.ts'
import { addOutcome, sayWhoYouAre, startPlan, strategiesOn } from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

it('writes the need and its step, then puts it in place, and can take that back', async () => {
  const page = await table.open()
  await sayWhoYouAre(page)
  await startPlan(page)
  await addOutcome(page, 'Ana will sit with her family at supper.')

  await page.getByRole('button', { name: 'Add something we still need' }).click()
  await page.getByRole('textbox', { name: 'Need 1' }).waitFor()
  await page.keyboard.type('A high chair from the diaper bank')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Add the next step: Need 1' }).click()
  await page.getByRole('textbox', { name: 'Strategy 1' }).waitFor()
  await page.keyboard.type('Dana will call the diaper bank this week.')
  await page.keyboard.press('Control+Enter')

  const supports = page.getByRole('list', { name: /^Supports that we currently have available/ })
  await expect.poll(() => supports.count()).toBe(0)
  expect((await strategiesOn(page))[0]).toContain('To get: A high chair')

  await page.getByRole('button', { name: 'It is in place now: Need 1' }).click()
  await expect.poll(() => supports.innerText()).toContain('A high chair')
  expect((await strategiesOn(page))[0]).toContain('Done: it is in place')

  await page.keyboard.press('Control+z')
  await expect.poll(() => supports.count()).toBe(0)
  expect(table.complaints).toEqual([])
})
