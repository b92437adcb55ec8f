/** A laptop full to the brim: ten thousand plans on the list, and one of twenty thousand edits among them. */

import type { Page } from 'playwright-core'
import { pourLaptop } from '../browser/filled-laptop.ts'
import { unlock } from '../journeys/coming-in.ts'
import type { KitchenTable } from '../journeys/kitchen-table.ts'
import { median, told } from './figures.ts'
import { heapOf } from './heap.ts'
import { beside, print } from './report.ts'
import { goHome, WORDS, writePlan } from './scenes.ts'
import targets from './targets.json' with { type: 'json' }
import { wait } from './wait-for.ts'
import { typeAndWatch, watchSaves } from './watch-keys.ts'
import { doorTimes, watchDoor } from './watch-door.ts'

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5)
const PLANS = Number(process.env['BENCH_PLANS'] ?? 10_000)
const EDITS = 20_000
/** A plan is folded when it was open for five seconds. */
const NOT_YET_FOLDED_IN_MS = 1000
/** The copies are compared, and what can wait is done. */
const REST_IN_MS = 8000

const found = new Map<string, number[]>()

export async function timePlenty(table: KitchenTable): Promise<void> {
  const page = await table.openBeforeTheApp()
  page.setDefaultTimeout(300_000)
  const begun = Date.now()
  const [long] = await pourLaptop(page, { small: PLANS - 1, edits: [EDITS] })
  note(`filling (${PLANS} plans, not the app)`, Date.now() - begun)
  await watchSaves(page)
  await watchDoor(page)
  await firstStart(page, table.address)
  for (let round = 0; round < ROUNDS; round += 1) await comeAgain(page)
  await filter(page)
  await openLong(page, long ?? '')
  tell()
}

/** Everything is copied into the second copy, and made into pages, while the list is there. */
async function firstStart(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await unlock(page)
  const { list } = await doorTimes(page)
  note('first start: page to list', list)
  await page.getByText('Making the second copy').waitFor({ state: 'detached' })
  note('first start: all of it is copied', await page.evaluate(() => performance.now()))
  await page.waitForTimeout(REST_IN_MS)
}

async function comeAgain(page: Page): Promise<void> {
  await page.reload()
  await unlock(page)
  const atOnce = await doorTimes(page)
  note('page to list, passphrase at once', atOnce.list)
  note('page to journal read', atOnce.journal)
  await page.waitForTimeout(REST_IN_MS)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor()
  await page.waitForTimeout(REST_IN_MS)
  await unlock(page)
  const rested = await doorTimes(page)
  note('unlock to the list', rested.list - rested.stretched)
  await page.waitForTimeout(REST_IN_MS)
}

async function filter(page: Page): Promise<void> {
  const field = page.getByLabel('Find a plan')
  for (let round = 0; round <= ROUNDS; round += 1) {
    await field.focus()
    const { work, frame } = await typeAndWatch(page, 'noor b22', 100)
    await field.fill('')
    if (round === 0) continue
    for (const time of work) note('filter per key', time)
    for (const time of frame) note('filter, to the painted frame', time)
  }
}

async function openLong(page: Page, long: string): Promise<void> {
  const tools = await page.context().newCDPSession(page)
  await tools.send('Performance.enable')
  const open = () =>
    wait(page, { selector: '[aria-label="Strategies"] > li', count: 10 }, () =>
      page.locator(`a[href="#/plan/${long}"]`).first().click(),
    )
  // The parts of an open plan come with the first one.
  await page.locator('a[href^="#/plan/"]').nth(3).click()
  await page.getByRole('list', { name: 'Strategies' }).waitFor()
  await goHome(page)
  for (let round = 0; round < ROUNDS; round += 1) {
    note('open the long plan, not folded', await open())
    await page.waitForTimeout(NOT_YET_FOLDED_IN_MS)
    await goHome(page)
  }
  await open()
  await untilFolded(page, long)
  await goHome(page)
  // The fold is looked through once more after it is kept.
  await page.waitForTimeout(REST_IN_MS)
  for (let round = 0; round < ROUNDS; round += 1) {
    note('open the long plan', await open())
    await page.waitForTimeout(NOT_YET_FOLDED_IN_MS)
    if (round === ROUNDS - 1) note('heap among all, MB', (await heapOf(tools)).megabytes)
    await goHome(page)
  }
}

async function untilFolded(page: Page, doc: string): Promise<void> {
  await page.waitForFunction(
    async (wanted) => {
      const [name] = (await indexedDB.databases()).flatMap((each) => each.name ?? [])
      const request = indexedDB.open(name ?? '')
      const db = await new Promise<IDBDatabase>((resolve) => {
        request.addEventListener('success', () => resolve(request.result))
      })
      const range = IDBKeyRange.bound([wanted], [wanted, []])
      const counting = db.transaction('commits').objectStore('commits').count(range)
      const count = await new Promise<number>((resolve) => {
        counting.addEventListener('success', () => resolve(counting.result))
      })
      db.close()
      return count < 100
    },
    doc,
    { polling: 1000 },
  )
}

/** One plan of a usual size, alone on a laptop. `home` stands on the list of plans. */
export async function weighOnePlan(home: Page): Promise<void> {
  const tools = await home.context().newCDPSession(home)
  await tools.send('Performance.enable')
  await writePlan(home, 'Eva', { outcomes: 10, strategies: 10 })
  await home.reload()
  await unlock(home)
  await home.getByRole('list', { name: 'Strategies' }).waitFor()
  await home.getByRole('button', { name: 'Edit Strategy 3', exact: true }).click()
  await home.keyboard.type(WORDS)
  note('heap with one plan open, MB', (await heapOf(tools)).megabytes)
}

function note(what: string, value: number): void {
  found.set(what, [...(found.get(what) ?? []), value])
}

function tell(): void {
  const wanted: Readonly<Record<string, number>> = targets.plenty
  print(
    `${PLANS} plans, ms where it does not say MB: median (p95, p99)`,
    [...found].map(([what, values]) => {
      const most = wanted[what]
      return { '': what, ours: told(values), target: most === undefined ? '' : beside(median(values), most) }
    }),
  )
}
