/** Who has seen a plan: a copy on paper is written down, and what the app gave out writes itself down. By keyboard. */

import { afterAll, expect, it } from 'vitest'
import { find, openExample } from './finding.ts'
import { check, press, tabTo, type } from './keyboard.ts'
import { sitDown } from './kitchen-table.ts'
import { faultsOf } from './looking.ts'
import { sayWhoYouAre } from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

it('keeps the list of who has seen a plan', async () => {
  const page = await table.open()
  await page.setViewportSize({ width: 1440, height: 900 })
  await sayWhoYouAre(page)
  await openExample(page)

  await press(page, 'More for this plan')
  await page.getByRole('menu').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Who has seen this plan' }).waitFor()
  expect(await faultsOf(page)).toEqual([])

  await find(page, 'gave paper')
  await press(page, 'Add to this list')
  await page.getByText('Say who it was.').waitFor()
  expect(await faultsOf(page)).toEqual([])

  await check(page, /Another agency or program/)
  await type(page, /^Name/, 'Rosa Diaz')
  await type(page, /^Agency or program/, 'Little Steps child care')
  await tabTo(page, /What did they get/)
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor()
  await page.keyboard.press('Enter')
  await type(page, /^Why did they need it/, 'To plan naps')
  await press(page, 'Add to this list')
  const legal = page.getByRole('table', { name: 'People outside your agency' })
  await legal.getByText('Rosa Diaz, Little Steps child care').waitFor()
  expect(await legal.getByRole('row').last().textContent()).toContain('To plan naps')

  const download = page.waitForEvent('download')
  await find(page, 'plain copy')
  await download
  const staff = page.getByRole('table', { name: 'Staff of your agency' })
  await staff.getByText('Dana Reed').waitFor()
  expect(await staff.textContent()).toContain('Plain copy')
  expect(await faultsOf(page)).toEqual([])
  expect(table.complaints).toEqual([])
})
