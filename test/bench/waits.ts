/** How long a person waits for a page or a part of it, with the machine as it is and slowed to a quarter. */

import type { CDPSession, Page } from 'playwright-core'
import { unlock } from '../journeys/coming-in.ts'
import type { KitchenTable } from '../journeys/kitchen-table.ts'
import { median, quantile } from './figures.ts'
import { beside, print } from './report.ts'
import { goHome, openPlan, writePlan } from './scenes.ts'
import targets from './targets.json' with { type: 'json' }
import { type Until, wait } from './wait-for.ts'

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5)
const SPEEDS = [1, 4] as const

const found: Record<string, number[]> = {}

export async function timeWaits(home: Page): Promise<void> {
  await writePlan(home, 'Tom', { outcomes: 1, strategies: 100 })
  await goHome(home)
  await writePlan(home, 'Eva', { outcomes: 10, strategies: 10 })
  const processor = await home.context().newCDPSession(home)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const speed of round % 2 === 0 ? SPEEDS : SPEEDS.toReversed()) {
      await slowDown(processor, speed)
      await firstPaint(home, speed)
      await plans(home, speed)
      await deeds(home, speed)
      await slowDown(processor, 1)
    }
  }
  print('Waits, ms', rows())
}

/** The server is dead and the browser starts anew. */
export async function timeColdStarts(table: KitchenTable): Promise<void> {
  await table.stopServer()
  for (let round = 0; round < ROUNDS; round += 1) {
    await table.closeBrowser()
    const page = await table.openAtTheDoor()
    await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor()
    note('cold start offline, to the lock', await page.evaluate(() => performance.now()))
  }
  print('Cold start, ms', rows('cold'))
}

async function firstPaint(page: Page, speed: number): Promise<void> {
  await goHome(page)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor()
  const stands = await page.evaluate(() => performance.now())
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  )
  note(`first paint, ${speed}x`, painted ?? Number.NaN)
  note(`lock stands, ${speed}x`, stands)
  await unlock(page)
  await page.getByRole('heading', { level: 1, name: 'Plans', exact: true }).waitFor()
  const inside = await page.evaluate(() => performance.now())
  note(`from the lock to the list, ${speed}x`, inside - stands)
  // What comes after the first paint is not to be measured with the next thing.
  await page.waitForTimeout(1500)
}

async function plans(page: Page, speed: number): Promise<void> {
  const strategies = '[aria-label="Strategies"] > li'
  note(
    `open the plan, ${speed}x`,
    await wait(page, { selector: strategies, count: 10 }, () =>
      page.getByRole('link', { name: /^Eva/ }).first().click(),
    ),
  )
  for (const outcome of [2, 5, 9]) {
    const link = page.getByRole('link', { name: new RegExp(`Outcome ${outcome}(?!\\d)`) }).first()
    const shown = { selector: `a[aria-current][href="${await link.getAttribute('href')}"]` }
    note(`go to an outcome of 10 strategies, ${speed}x`, await wait(page, shown, () => link.click()))
  }
  await goHome(page)
  note(
    `see the first of 100 strategies, ${speed}x`,
    await wait(page, { selector: strategies }, () =>
      page.getByRole('link', { name: /^Tom/ }).first().click(),
    ),
  )
  await goHome(page)
  note(
    `open an outcome of 100 strategies, ${speed}x`,
    await wait(page, { selector: strategies, count: 100 }, () =>
      page.getByRole('link', { name: /^Tom/ }).first().click(),
    ),
  )
  await goHome(page)
}

/** What is done all day, in the last outcome of the plan of ten. */
async function deeds(page: Page, speed: number): Promise<void> {
  await openPlan(page, 'Eva')
  const text = '[contenteditable="true"]'
  note(
    `add a strategy, ${speed}x`,
    await wait(page, { selector: text, how: 'focused' }, () =>
      page.getByRole('button', { name: 'Add a strategy' }).click(),
    ),
  )
  await page.keyboard.type('Dad waits.', { delay: 30 })
  const close = () => page.keyboard.press('Control+Enter')
  note(`close an editor, ${speed}x`, await wait(page, { selector: text, how: 'gone' }, close))
  note(
    `open an editor, ${speed}x`,
    await wait(page, { selector: text, how: 'focused' }, () =>
      page.getByRole('button', { name: 'Edit Strategy 3', exact: true }).click(),
    ),
  )
  await close()
  await findAnAction(page, speed)
  await goHome(page)
}

async function findAnAction(page: Page, speed: number): Promise<void> {
  const until: Until = { selector: '[role="dialog"] input', how: 'focused' }
  try {
    note(`find an action, ${speed}x`, await wait(page, until, () => page.keyboard.press('Control+k')))
    await page.keyboard.press('Escape')
  } catch {
    // There is no such box in this version.
  }
}

function note(what: string, took: number): void {
  found[what] = [...(found[what] ?? []), took]
}

function rows(only = '') {
  const wanted: Readonly<Record<string, number>> = targets.waits
  return Object.entries(found)
    .filter(([what]) => what.startsWith(only))
    .map(([what, times]) => {
      const most = wanted[what]
      const figures = { ours: median(times).toFixed(0), p95: quantile(times, 0.95).toFixed(0) }
      return { '': what, ...figures, target: most === undefined ? '' : beside(median(times), most) }
    })
}

async function slowDown(processor: CDPSession, rate: number): Promise<void> {
  await processor.send('Emulation.setCPUThrottlingRate', { rate })
}
