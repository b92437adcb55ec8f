/** A full disk, and a browser that keeps nothing: both are said in plain words, and no word is lost unsaid. */

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { choosePassphrase, comeBack, keepKey } from './coming-in.ts'
import { accessibilityBreaches, type KitchenTable, sitDown } from './kitchen-table.ts'
import { fillTheDisk, freeTheDisk } from './disk.ts'
import { addOutcome, addStrategy, sayWhoYouAre, startPlan, strategiesOn, untilSaved } from './steps.ts'

let table: KitchenTable

beforeEach(async () => {
  table = await sitDown()
})
afterEach(() => table.leave())

/** Leaves so many bytes to this address; without a number as many as the disk has. */
async function leaveRoom(page: Page, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const origin = new URL(table.address).origin
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize === undefined ? {} : { quotaSize }),
  })
}

async function plainCopy(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download a plain copy' }).click(),
  ])
  return readFile(await download.path(), 'utf8')
}

it('says at once that the disk is full, hands out the words, and saves them when there is room', async () => {
  const page = await table.open()
  await sayWhoYouAre(page)
  await startPlan(page)
  await addOutcome(page, 'Ana will play with her brother.')
  await untilSaved(page)

  await fillTheDisk(page)
  await addStrategy(page, 'Mom will roll the ball first.')
  await page.getByText('Not saved: this laptop is out of space.').first().waitFor({ timeout: 5000 })
  await page.getByRole('button', { name: 'What to do' }).click()
  expect(await accessibilityBreaches(page)).toEqual([])
  const copy = await plainCopy(page)
  expect(copy).toContain('Ana will play with her brother.')
  expect(copy).toContain('Mom will roll the ball first.')
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: 'All plans' }).click()
  await page.getByText('Not everything is saved yet').waitFor()
  expect(await accessibilityBreaches(page)).toEqual([])
  await page.getByRole('link', { name: /Go to what is not saved: Ana/ }).click()
  await expect.poll(async () => (await strategiesOn(page)).join('')).toContain('roll the ball first')

  await page.getByRole('button', { name: 'What to do' }).click()
  // The app tries by itself as well, so there is room only from here on.
  await page.getByRole('button', { name: 'Try again now' }).hover()
  await freeTheDisk(page)
  await page.getByRole('button', { name: 'Try again now' }).click()
  await page.keyboard.press('Escape')
  await untilSaved(page)
  await comeBack(page)
  await expect.poll(async () => (await strategiesOn(page)).join('')).toContain('roll the ball first')
})

it('says at the first start that there is no room', async () => {
  const page = await table.openBeforeTheApp()
  await leaveRoom(page, 1)
  await page.goto(table.address)
  await choosePassphrase(page)
  await page.getByText('This laptop is out of space.').waitFor()
  expect(await accessibilityBreaches(page)).toEqual([])

  await leaveRoom(page)
  await page.getByRole('button', { name: 'Go on' }).click()
  await keepKey(page)
  await sayWhoYouAre(page)
})

it('goes on without saving where the browser keeps nothing, and says so on every screen', async () => {
  const page = await table.openBeforeTheApp()
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Denied.', 'SecurityError')
    }
  })
  await page.goto(table.address)
  await page.getByText('This browser does not let the app keep anything.').waitFor()
  expect(await accessibilityBreaches(page)).toEqual([])
  await page.getByRole('button', { name: 'Go on without saving' }).click()
  await sayWhoYouAre(page)
  await page.getByText('Nothing is saved in this window').waitFor()
  expect(await accessibilityBreaches(page)).toEqual([])
  await startPlan(page)
  await addOutcome(page, 'Ana will play with her brother.')
  await page.getByText('Not saved: this browser does not let the app keep anything.').first().waitFor()
  await page.getByRole('button', { name: 'What to do' }).click()
  expect(await plainCopy(page)).toContain('Ana will play with her brother.')
})
