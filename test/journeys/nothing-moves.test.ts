/** What stands on a page stays where it was first seen, unless somebody does something; and what she does is in sight. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { find, openExample } from './finding.ts'
import { sitDown } from './kitchen-table.ts'
import { sayWhoYouAre } from './steps.ts'
import { comeTo } from './coming-in.ts'

const table = await sitDown()
afterAll(() => table.leave())

let page: Page
let example = ''
let outcome = ''

beforeAll(async () => {
  page = await table.open()
  await sayWhoYouAre(page)
  example = await openExample(page)
  outcome = page.url()
})

it.each([1440, 320])('keeps everything in its place while a page opens at %i px', async (width) => {
  await page.setViewportSize({ width, height: 900 })
  const places = ['about', 'team', 'services', 'to-sort', 'why/PL-04', 'keyboard']
  const addresses = [table.address, outcome, ...places.map((place) => `${example}/${place}`)]
  const found: string[] = []
  for (const address of addresses) {
    await page.goto('about:blank')
    await comeTo(page, address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (const moved of await whatMoved()) found.push(`${address}: ${moved}`)
  }
  expect(found).toEqual([])
})

it.each([1440, 320])('shows the text that opens and the card that moves at %i px', async (width) => {
  await page.setViewportSize({ width, height: 700 })
  await comeTo(page, outcome)
  await page.getByRole('heading', { level: 1, name: 'Outcome 1' }).waitFor()
  await find(page, 'add a strategy')
  await page.keyboard.type('Mom will sing.')
  await page.keyboard.press('Control+Shift+Enter')
  await expect.poll(isFocusWhole).toBe(true)
  await page.keyboard.type('Dana will call.')
  await page.keyboard.press('Escape')
  for (let count = 0; count < 4; count += 1) {
    await expect.poll(isFocusWhole).toBe(true)
    await page.keyboard.press('Alt+Shift+ArrowUp')
  }
  for (let count = 0; count < 4; count += 1) {
    await expect.poll(isFocusWhole).toBe(true)
    await page.keyboard.press('Control+z')
  }
  await expect.poll(isFocusWhole).toBe(true)
})

it('complained of nothing', () => {
  expect(table.complaints).toEqual([])
})

/** What moved by itself since the page began, and by how much of the screen; the settling of a single pixel is nothing. */
async function whatMoved(): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const moved: string[] = []
    const watcher = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as LayoutShift[]) {
        const names = entry.sources.map(({ node }) => node?.textContent?.slice(0, 40) ?? 'something')
        if (!entry.hadRecentInput && entry.value > 0.001)
          moved.push(`${entry.value.toFixed(4)} ${names.join(' | ')}`)
      }
    })
    watcher.observe({ type: 'layout-shift', buffered: true })
    await new Promise((settled) => setTimeout(settled, 600))
    watcher.disconnect()
    return moved
  })
}

/** The browser's own record of a shift, which the types of the language do not know. */
interface LayoutShift {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly { readonly node: Node | null }[]
}

/** Whether all that has the focus is on the screen and not under the header. */
function isFocusWhole(): Promise<boolean> {
  return page.evaluate(() => {
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
    const header = document.querySelector('header')
    const isStuck = header !== null && getComputedStyle(header).position === 'sticky'
    return top >= (isStuck ? header.getBoundingClientRect().bottom : 0) && bottom <= innerHeight
  })
}
