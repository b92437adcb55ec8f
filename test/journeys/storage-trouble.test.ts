/** A full disk, and a browser that keeps nothing: both are said in plain words, and no word is lost unsaid. */

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { accessibilityBreaches, type KitchenTable, sitDown } from './kitchen-table.ts'
import { addOutcome, addStrategy, sayWhoYouAre, startPlan, strategiesOn, untilSaved } from './steps.ts'

let table: KitchenTable

beforeEach(async () => {
  table = await sitDown()
})
afterEach(() => table.leave())

/** A page of this address that is not the app yet, so that something can be arranged before its first write. */
async function beforeTheApp(): Promise<Page> {
  return table.open('manifest.webmanifest')
}

/** Leaves so many bytes to this address; without a number as many as the disk has. */
async function leaveRoom(page: Page, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const origin = new URL(table.address).origin
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize === undefined ? {} : { quotaSize }),
  })
}

/** Writes until nothing fits any more, first in large pieces and then in small ones. */
async function fillTheDisk(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('something-else')
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('pieces'))
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    const fits = (size: number) =>
      new Promise<boolean>((resolve) => {
        const writing = opening.result.transaction('pieces', 'readwrite', { durability: 'strict' })
        writing.objectStore('pieces').put(new Uint8Array(size), Math.random())
        writing.addEventListener('complete', () => resolve(true))
        writing.addEventListener('abort', () => resolve(false))
      })
    let size = 1_000_000
    for (let tries = 0; size > 10 && tries < 500; tries += 1) if (!(await fits(size))) size /= 4
  })
}

async function plainCopy(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download a plain copy' }).click(),
  ])
  return readFile(await download.path(), 'utf8')
}

/** What the browser counts as full differs by a little: long words are written until it says so. */
async function writeUntilFull(page: Page): Promise<void> {
  const full = page.getByText('Not saved: this laptop is out of space.').first()
  const now = page.getByLabel('What is happening now?')
  for (let tries = 1; tries <= 10 && !(await full.isVisible()); tries += 1) {
    await now.fill('A long day with the ball. '.repeat(4000 * tries))
    await page.waitForTimeout(500)
  }
  await full.waitFor({ timeout: 5000 })
}

it('says at once that the disk is full, hands out the words, and saves them when there is room', async () => {
  const page = await beforeTheApp()
  // Room for the app and a small plan. A browser that has begun to write looks at its share only now and then.
  await leaveRoom(page, 6_000_000)
  await page.goto(table.address)
  await sayWhoYouAre(page)
  await startPlan(page)
  await addOutcome(page, 'Ana will play with her brother.')
  await untilSaved(page)

  await fillTheDisk(page)
  await addStrategy(page, 'Mom will roll the ball first.')
  await writeUntilFull(page)
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

  await leaveRoom(page)
  await page.getByRole('button', { name: 'What to do' }).click()
  await page.getByRole('button', { name: 'Try again now' }).click()
  await page.keyboard.press('Escape')
  await untilSaved(page)
  await page.reload()
  await expect.poll(async () => (await strategiesOn(page)).join('')).toContain('roll the ball first')
})

it('says at the first start that there is no room', async () => {
  const page = await beforeTheApp()
  await leaveRoom(page, 1)
  await page.goto(table.address)
  await page.getByText('This laptop has no room left').waitFor()
  expect(await accessibilityBreaches(page)).toEqual([])

  await leaveRoom(page)
  await page.getByRole('button', { name: 'Try again' }).click()
  await sayWhoYouAre(page)
})

it('goes on without saving where the browser keeps nothing, and says so on every screen', async () => {
  const page = await beforeTheApp()
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
