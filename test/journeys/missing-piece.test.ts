import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { reachedFrom } from '../browser/weight.ts'
import { setLock } from '../browser/filled-laptop.ts'
import { unlock } from './coming-in.ts'
import { sitDown } from './kitchen-table.ts'
import { sayWhoYouAre } from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

it('asks again, in the same window, for a page that did not come', async () => {
  const page = await table.openBeforeTheApp()
  await setLock(page)
  await loseTheNetwork(page)
  await page.goto(table.address)
  await page.getByRole('heading', { level: 1, name: 'This page has not come yet' }).waitFor()
  await page.evaluate(() => document.body.setAttribute('data-page', 'same'))
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { level: 1, name: 'This page has not come yet' }).waitFor()

  await page.unroute(/./)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor()

  await loseTheNetwork(page)
  await unlock(page)
  await page.getByRole('heading', { level: 1, name: 'This page has not come yet' }).waitFor()
  await page.unroute(/./)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { level: 1, name: 'Before you start' }).waitFor()

  await loseTheNetwork(page)
  await sayWhoYouAre(page)
  await page.getByRole('button', { name: 'Open the example' }).click()
  await page.getByText('A part of the app has not come').waitFor()

  await page.unroute(/./)
  await page.getByRole('button', { name: 'Open the example' }).click()
  await page.waitForURL(/#\/plan\//)
  await page.getByRole('heading', { level: 1, name: /Outcome/ }).waitFor()
  expect(await page.locator('body').getAttribute('data-page')).toBe('same')
})

/** A first visit: what the first page is made of has come, and what opens the lock; nothing is kept yet, and nothing more can be had. */
async function loseTheNetwork(page: Page): Promise<void> {
  const here = ['', ...reachedFrom('dist', ['index-'])]
  await page.route(/./, (route) => {
    const { pathname } = new URL(route.request().url())
    const isHere = here.includes(pathname.slice(1)) || /\.(css|woff2)$|stretching-worker/.test(pathname)
    return isHere && route.request().method() === 'GET' ? route.continue() : route.abort()
  })
}
