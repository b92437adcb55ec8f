/** The strategy bank by keyboard: find, mark, write one's own, give it away as a pack, and get it back. */

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { find } from './finding.ts'
import { check, press, tabTo, type } from './keyboard.ts'
import { sitDown } from './kitchen-table.ts'
import { faultsOf } from './looking.ts'
import { sayWhoYouAre } from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

const OWN = 'hum one low note, and wait until [child] looks up'

const rows = (page: Page) => page.getByRole('list', { name: /^Strategies: / }).getByRole('listitem')

/** Opens a list of answers and takes the one that begins with these letters. */
async function take(page: Page, list: RegExp, answer: string): Promise<void> {
  await press(page, list)
  await page.getByRole('listbox').waitFor()
  await page.keyboard.type(answer)
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
}

it('finds a strategy, keeps it, adds one, and knows its own pack again', async () => {
  const page = await table.open()
  await page.setViewportSize({ width: 1440, height: 900 })
  await sayWhoYouAre(page)
  await find(page, 'strategy bank')
  await page.getByRole('heading', { level: 1, name: 'Strategy bank' }).waitFor()
  expect(await faultsOf(page)).toEqual([])

  await type(page, 'Find by words', 'song')
  await take(page, /^Every routine|Routine/, 'Bath')
  const bathSong = rows(page).filter({ hasText: 'Sing one bath song' })
  await bathSong.waitFor()
  await press(page, /^Favorite: Sing one bath song/)
  expect(await bathSong.getByRole('button', { pressed: true }).count()).toBe(1)
  expect(await bathSong.textContent()).toContain('Not yet reviewed by a practitioner')

  await find(page, 'add a strategy')
  await page.getByRole('dialog', { name: 'Add a strategy of your own' }).waitFor()
  await type(page, 'What does the grown-up do?', OWN)
  await page.getByText('On the plan: The family will hum one low note').waitFor()
  await check(page, 'Cries a lot')
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'Keep the strategy')
  await page.getByText('Your strategy is in the bank, under “Any time of day”.').waitFor()

  const share = page.getByText('Share strategies, or bring some in')
  await press(page, 'Share strategies')
  await type(page, 'Name of the pack', 'Harbor')
  const download = page.waitForEvent('download')
  await press(page, 'Save the pack')
  const file = await (await download).path()
  expect(await readFile(file, 'utf8')).toContain(OWN)
  await page.getByText('The pack was saved as a file.').waitFor()
  expect(await faultsOf(page)).toEqual([])

  await bringIn(page, file)
  await page.getByText('Nothing new in Harbor; 1 was here already.').waitFor()
  await press(page, 'Show all')
  await page.keyboard.press('Home')
  await type(page, 'Find by words', 'hum note')
  await press(page, /^Remove: Hum one low note/)
  await page.getByText('No strategy fits').waitFor()
  await bringIn(page, file)
  await page.getByText('1 strategy of Harbor came in.').waitFor()
  await rows(page).filter({ hasText: 'From Harbor' }).waitFor()
  expect(await share.isVisible()).toBe(true)

  const other = await table.open('#/bank')
  await check(other, 'Only my favorites')
  await other.getByText('1 of 68 strategies').waitFor()
  expect(await rows(other).allTextContents()).toEqual([expect.stringContaining('Sing one bath song')])
  expect(table.complaints).toEqual([])
})

/** Goes to the browser's own control by Tab; which file it is, is chosen outside of the page. */
async function bringIn(page: Page, file: string): Promise<void> {
  await tabTo(page, 'File of an agency or a colleague')
  await page.getByLabel('File of an agency or a colleague').setInputFiles(file)
}
