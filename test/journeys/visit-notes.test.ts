/** A provider writes down a visit by keyboard, comes back after a reload, and finds what she noted. The family is invented. */

import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { comeBack, comeTo } from './coming-in.ts'
import { find } from './finding.ts'
import { focused, press, tabTo, type } from './keyboard.ts'
import { type KitchenTable, sitDown } from './kitchen-table.ts'
import { faultsOf, unseenStops } from './looking.ts'
import { sayWhoYouAre, untilSaved } from './steps.ts'

const table: KitchenTable = await sitDown()
afterAll(() => table.leave())

let page: Page

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
/** How many strategies there are, those below the edge of the screen as well. */
const count = () => page.getByRole('list', { name: 'Strategies of Outcome 1' }).getByRole('listitem').count()
const strategy = (number: number) => page.getByRole('group', { name: `Strategy ${number}`, exact: true })

it('leads a provider to the visit, where she writes what happened and what is next by keyboard', async () => {
  page = await table.open()
  await page.setViewportSize({ width: 1440, height: 900 })
  await sayWhoYouAre(page, { name: 'Priya Nair', capacity: 'provider', discipline: 'Occupational therapist' })
  await press(page, 'Open the example')
  await heading('Visit')
  await page.getByText('Mom feeds Charli breakfast on 4 of 7 days each week.').first().waitFor()
  expect(page.url()).toMatch(/#\/plan\/[\da-f]+\/visit$/)
  // She is the primary service provider, so all of them show.
  expect(await count()).toBe(7)
  await page.getByText('June Okafor, ECMH consultant').first().waitFor()

  await type(page, 'What happened?', 'Kelly brought the form.')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toContain('Next')
  await page.keyboard.type('Mom signs it.')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toContain('What happened?')
  await page.keyboard.type('Not yet. Wrong strategy.')
  await page.keyboard.press('Control+z')
  expect(await strategy(2).getByLabel('What happened?').inputValue()).toBe('')
  expect(await strategy(1).getByLabel('Next').inputValue()).toBe('Mom signs it.')
})

it('shows her own strategies only, when she asks for them', async () => {
  await page.keyboard.press('Control+Home')
  await page.getByRole('radio', { name: 'All' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(count).toBe(3)
  expect(await page.getByRole('radio', { name: 'Mine' }).isChecked()).toBe(true)
  // The screening that the consultant does on her visit is among them.
  await tabTo(page, 'What happened?')
  for (let tabs = 0; tabs < 4; tabs += 1) await page.keyboard.press('Tab')
  await page.keyboard.type('June came along.')
  expect(await strategy(6).getByLabel('What happened?').inputValue()).toBe('June came along.')
  await untilSaved(page)
})

it('keeps it all through a reload, and leads her back to the visit', async () => {
  await comeBack(page)
  await heading('Visit')
  expect(await strategy(1).getByLabel('What happened?').inputValue()).toBe('Kelly brought the form.')
  expect(await strategy(6).getByLabel('What happened?').inputValue()).toBe('June came along.')
  await page
    .getByRole('link', { name: /^Visit/ })
    .getByText(/^Last noted/)
    .waitFor()
  await comeTo(page, table.address)
  await press(page, /Continue where you left off.*Visit/)
  await heading('Visit')
})

it('shows on the next visit what was noted on the one before', async () => {
  await page.clock.setFixedTime(Date.now() + 8 * 24 * 3_600_000)
  await comeBack(page)
  await heading('Visit')
  await strategy(1).getByText('Mom signs it.').waitFor()
  await strategy(1)
    .getByText(/^Last time/)
    .waitFor()
  expect(await strategy(1).getByLabel('Next').inputValue()).toBe('')
  await type(page, 'What happened?', 'Signed.')
  expect(await page.getByText('Kelly brought the form.').isVisible()).toBe(true)
  expect(await faultsOf(page)).toEqual([])
  expect(await unseenStops(page)).toEqual([])
})

it('has no fault in the dark, at 320 px, and while the family looks on', async () => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect(await faultsOf(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  await page.getByText('The visit was on another day').click()
  expect(await faultsOf(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1440, height: 900 })
  await find(page, 'show the family')
  await page.getByText('Showing the family').first().waitFor()
  await heading('Visit')
  await strategy(1).getByText('Mom signs it.').waitFor()
  expect(await faultsOf(page)).toEqual([])
})

it('is found by everybody with Find an action', async () => {
  await find(page, 'people and agencies')
  await heading('People and agencies')
  await find(page, 'go to the visit page')
  await heading('Visit')
  expect(table.complaints).toEqual([])
  expect(table.strangers).toEqual([])
})
