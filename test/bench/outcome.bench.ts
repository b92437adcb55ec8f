/**
 * How long a person waits, measured in the built app in a real browser and
 * printed as a table. Nothing here passes or fails by time: machines differ.
 * `npm run bench` runs it.
 */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { sitDown, waitUntilKept } from '../journeys/kitchen-table.ts'
import { addOutcome, sayWhoYouAre, startPlan } from '../journeys/steps.ts'

const STRATEGIES = 100
const WORDS = 'Dad will sing the bath song and wait for a smile. '
const ROUNDS = 3

const rows: { readonly what: string; readonly figure: string }[] = []
const table = await sitDown()
afterAll(async () => {
  await table.leave()
  console.table(rows)
})

it('counts the bytes of the app', () => {
  rows.push({ what: 'all JavaScript, gzip', figure: sizeOf('.js') })
  rows.push({ what: 'all CSS, gzip', figure: sizeOf('.css') })
  expect(rows).toHaveLength(2)
})

it('times a plan of many strategies', { timeout: 240_000 }, async () => {
  const page = await table.open()
  await sayWhoYouAre(page)
  await startPlan(page)
  await addOutcome(page, 'Leo will splash in the bath with his dad.')
  await page.getByRole('button', { name: 'Add a strategy' }).click()
  const cards = page.getByRole('list', { name: 'Strategies' }).locator(':scope > li')
  for (let made = 1; made <= STRATEGIES; made += 1) {
    await page.getByRole('textbox', { name: `Strategy ${made}`, exact: true }).waitFor()
    await page.keyboard.insertText(`${made} ${WORDS}`)
    await page.keyboard.press(made === STRATEGIES ? 'Control+Enter' : 'Control+Shift+Enter')
  }
  expect(await cards.count()).toBe(STRATEGIES)

  const outcome = page.getByRole('link', { name: /^Outcome 1/ }).first()
  await timed('open an outcome of 100 strategies', async () => {
    await page.getByRole('link', { name: /People and agencies/ }).click()
    await page.getByRole('heading', { level: 1, name: /People/ }).waitFor()
    return inPage(page, () => outcome.click(), STRATEGIES)
  })
  await typing(page)
  await waitUntilKept(page)
  await page.getByText('Saved on this laptop').waitFor()
})

it('times a cold start with the server dead', { timeout: 120_000 }, async () => {
  await table.stopServer()
  await timed('cold start offline, to the list of plans', async () => {
    await table.closeBrowser()
    const page = await table.open()
    await page.getByRole('heading', { level: 1, name: 'Plans' }).waitFor()
    return page.evaluate(() => performance.now())
  })
  expect(table.complaints).toEqual([])
})

function sizeOf(ending: string): string {
  const sizes = readdirSync('dist/assets')
    .filter((file) => file.endsWith(ending))
    .map((file) => gzipSync(readFileSync(path.join('dist/assets', file))).length)
  return `${(sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} kB`
}

/** A text area and a strategy of the same page in turn, key by key: from the key to the next frame. */
async function typing(page: Page): Promise<void> {
  const fields = {
    'a key in a text area': async () => page.getByLabel('What is happening now?').click(),
    'a key in a strategy, one of 100': async () => {
      const edit = page.getByRole('button', { name: 'Edit Strategy 50', exact: true })
      if ((await edit.count()) > 0) await edit.click()
      await page.getByRole('textbox', { name: 'Strategy 50', exact: true }).click()
    },
  }
  const found: Record<string, number[]> = {}
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [what, focus] of Object.entries(fields)) {
      await focus()
      found[what] = [...(found[what] ?? []), ...(await keysToFrames(page))]
    }
  }
  for (const [what, times] of Object.entries(found)) {
    rows.push({
      what: `${what}, to the next frame`,
      figure: `${median(times).toFixed(1)} ms (p95 ${quantile(times, 0.95).toFixed(1)})`,
    })
  }
}

async function keysToFrames(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { benchTimes: times })
    const note = (event: Event): void => {
      requestAnimationFrame(() => times.push(performance.now() - event.timeStamp))
    }
    document.addEventListener('keydown', note, { capture: true })
    Object.assign(window, {
      benchStop: () => document.removeEventListener('keydown', note, { capture: true }),
    })
  })
  await page.keyboard.type(WORDS, { delay: 20 })
  return page.evaluate(() => {
    const bench = window as unknown as { benchTimes: number[]; benchStop: () => void }
    bench.benchStop()
    return bench.benchTimes
  })
}

/** From a click until that many cards stand on the page and are painted, in milliseconds of the page's own clock. */
async function inPage(page: Page, act: () => Promise<void>, cards: number): Promise<number> {
  const shown = page.evaluate(async (count) => {
    const start = await new Promise<number>((resolve) => {
      document.addEventListener('click', (event) => resolve(event.timeStamp), { capture: true, once: true })
    })
    const isThere = () => document.querySelectorAll('[aria-label="Strategies"] > li').length >= count
    while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve))
    await new Promise((resolve) => requestAnimationFrame(resolve))
    return performance.now() - start
  }, cards)
  await act()
  return shown
}

async function timed(what: string, once: () => Promise<number>): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) times.push(await once())
  rows.push({ what, figure: `${median(times).toFixed(0)} ms` })
}

function median(times: readonly number[]): number {
  return quantile(times, 0.5)
}

function quantile(times: readonly number[], share: number): number {
  return (
    times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ??
    Number.NaN
  )
}
