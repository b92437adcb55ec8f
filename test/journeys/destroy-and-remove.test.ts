/** Words go for good, and a plan is destroyed: by keyboard, with the copies that are out in sight, and another window open. */

import { afterAll, expect, it } from 'vitest'
import { find, openExample } from './finding.ts'
import { check, press, tabTo, type } from './keyboard.ts'
import { sitDown } from './kitchen-table.ts'
import { faultsOf } from './looking.ts'
import { sayWhoYouAre, untilSaved } from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

it('removes words for good, and destroys a plan', async () => {
  const page = await table.open()
  await page.setViewportSize({ width: 1440, height: 900 })
  await sayWhoYouAre(page)
  const example = await openExample(page)
  const beside = await table.open(new URL(`${example}/team`).hash)
  await beside.getByRole('heading', { level: 1, name: /People/ }).waitFor()
  await page.bringToFront()

  const download = page.waitForEvent('download')
  await find(page, 'plain copy')
  await download
  await find(page, 'remove words for good')
  await page.getByRole('heading', { level: 1, name: 'Remove words for good' }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  const entries = page.getByRole('list', { name: 'Entries with words' }).getByRole('listitem')
  const before = await entries.count()
  const gone = (await entries.first().locator('p').textContent()) ?? ''
  await press(page, /^Remove for good: /)
  await page.getByRole('alertdialog').waitFor()
  await page.getByRole('list', { name: 'Copies that are out' }).getByText('Dana Reed').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await press(page, /^Remove for good$/)
  await page.getByText(/removed for good on .* by Dana Reed/).waitFor()
  await page
    .getByText('Something was removed for good, so the plan was opened again.', { exact: false })
    .waitFor()
  expect(await entries.count()).toBe(before - 1)
  expect(await page.getByRole('main').textContent()).not.toContain(gone)
  expect(await faultsOf(page)).toEqual([])
  await beside.getByText('Something was removed for good', { exact: false }).waitFor()
  expect(await beside.getByText('This plan may not be whole').count()).toBe(0)

  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  if (await page.getByRole('heading', { name: 'Locked' }).count()) throw new Error('It locked.')
  await page.getByRole('heading', { level: 1, name: 'Remove words for good' }).waitFor()
  expect(await entries.count()).toBe(before - 1)

  await find(page, 'destroy this plan')
  await page.getByRole('heading', { level: 1, name: 'Destroy this plan' }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Tab')
  await press(page, 'Destroy this plan')
  await page.getByText('Say who asked for it.').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await check(page, /asked for it\?.*The family/)
  await check(page, /Yes, keep them/)
  await type(page, /^When and how the child left/, '2026, Head Start')
  expect(await faultsOf(page)).toEqual([])
  await tabTo(page, /^Type Charli to go on/)
  await page.keyboard.type('charli')
  await untilSaved(page)
  await press(page, 'Destroy this plan')
  await page.getByRole('heading', { level: 1, name: 'Destroyed plans' }).waitFor()
  await page.getByText('2026, Head Start').waitFor()
  await page.getByRole('list', { name: 'Copies that are out' }).getByText('Plain copy').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await beside.getByRole('heading', { level: 1, name: 'This plan was destroyed' }).waitFor()

  await press(page, 'All plans')
  await page.getByRole('heading', { level: 1, name: 'Plans', exact: true }).waitFor()
  expect(await page.getByText('Charli').count()).toBe(0)
  await press(page, 'Destroyed plans (1)')
  await page.getByRole('heading', { level: 1, name: 'Destroyed plans' }).waitFor()
  await page.goto(`${example}/about`)
  await page.getByText('This plan is not on this laptop.').waitFor()
  expect(table.complaints).toEqual([])
})
