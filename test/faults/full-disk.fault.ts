/**
 * The disk runs full to the last byte while somebody types, stays full, and the
 * browser is ended and started again on it: it is said at once, and every word
 * that was kept is there again when there is room. `npm run faults`, as somebody
 * who may mount a disk in memory, with a whole browser; `RUNS=20` is how often.
 *
 * A whole browser, since the one that comes along clears everything an address
 * has, whatever it promised: it has no place to note a promise in.
 */

import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchFullBrowser } from '../browser/full-browser.ts'
import { comeIn, comeTo } from '../journeys/coming-in.ts'
import { inBoth, watchWhatIsKept } from '../journeys/both-copies.ts'
import { type KitchenTable, sitDown } from '../journeys/kitchen-table.ts'
import { addOutcome, beginStrategy, sayWhoYouAre, startPlan, untilSaved } from '../journeys/steps.ts'
import { fill, onASmallDisk } from './small-disk.ts'

const RUNS = Number(process.env['RUNS'] ?? 20)
/** A run takes a minute on a machine that does nothing else. */
const timeout = RUNS * 240_000
/** The browser writes down every 30 seconds which address used its storage, and looks for room when it cannot. */
const STAYS_FULL = 35_000

/** `said`: the page said at once that there is no room, and all kept words are there. */
type End = 'said' | 'not said' | 'a kept word is lost' | 'the browser cleared the storage of the address'

it(
  `loses no kept word in ${RUNS} runs where the browser promised to keep what is stored`,
  { timeout },
  async () => {
    expect(await tally(true)).toEqual({ said: RUNS })
  },
)

it(`loses all or nothing in ${RUNS} runs where it promised nothing`, { timeout }, async () => {
  const ends = await tally(false)
  expect(ends['a kept word is lost'] ?? 0).toBe(0)
})

async function tally(isPromised: boolean): Promise<Partial<Record<End, number>>> {
  const ends: Partial<Record<End, number>> = {}
  for (let run = 0; run < RUNS; run += 1) {
    const end = await onASmallDisk((disk) => runFull(disk, run, isPromised))
    process.stdout.write(`${isPromised ? 'Promised' : 'Not promised'}, run ${run}: ${end}\n`)
    ends[end] = (ends[end] ?? 0) + 1
  }
  return ends
}

async function runFull(disk: string, run: number, isPromised: boolean): Promise<End> {
  const table = await sitDown('dist', disk, launchFullBrowser)
  if (isPromised) notePromise(table)
  const ballast = path.join(disk, 'ballast')
  try {
    const page = await table.open()
    expect(await page.evaluate(() => navigator.storage.persisted())).toBe(isPromised)
    const kept = await beginPlan(page)
    await page.keyboard.type(`Run ${run}: `)
    const isSaid = hears(page, 'Not saved: this laptop is out of space.')
    const typing = page.keyboard.type('Kelly will wait with him. '.repeat(400)).catch(() => undefined)
    await page.waitForTimeout(200 + ((run * 677) % 1500))
    fill(disk, ballast)
    const wasSaid = await isSaid
    await page.waitForTimeout(STAYS_FULL).catch(() => undefined)
    await killIfThere(table)
    await typing
    await startOnFullDisk(table)
    truncateSync(ballast, 0)
    return await whatIsThere(await table.openBeforeTheApp(), kept.words, wasSaid)
  } finally {
    await table.leave()
  }
}

/** As the browser notes it of an address that is installed, bookmarked or much used, and asks for it. */
function notePromise({ profile, address }: KitchenTable): void {
  const durable = { [`${new URL(address).origin},*`]: { setting: 1 } }
  const settings = { profile: { content_settings: { exceptions: { durable_storage: durable } } } }
  mkdirSync(path.join(profile, 'Default'))
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(settings))
}

/** Leaves the cursor in a new strategy of a new plan, and watches which of its words are kept. */
async function beginPlan(page: Page): Promise<{ readonly words: string }> {
  await sayWhoYouAre(page)
  await startPlan(page)
  await addOutcome(page, 'Ana eats breakfast with us.')
  await untilSaved(page)
  const kept = await watchWhatIsKept(page)
  await comeTo(page, page.url().replace('#', '?full#'))
  await beginStrategy(page)
  return kept
}

async function hears(page: Page, words: string): Promise<boolean> {
  try {
    await page.getByText(words).first().waitFor({ timeout: 30_000 })
    return true
  } catch {
    return false
  }
}

/** Kills the browser, which may have ended by itself: a full disk is hard on it. */
async function killIfThere(table: KitchenTable): Promise<void> {
  await table.killBrowser().catch(() => table.closeBrowser())
}

/** What the browser clears when it is started without any room is gone afterwards. It need not come up. */
async function startOnFullDisk(table: KitchenTable): Promise<void> {
  try {
    const page = await table.openAtTheDoor()
    await page.waitForTimeout(3000)
  } catch {
    // Without room it did not come up.
  }
  await killIfThere(table)
}

/** Lets the app mend what it can, and then looks whether the kept words stand in both copies. */
async function whatIsThere(page: Page, words: string, wasSaid: boolean): Promise<End> {
  const address = new URL('/', page.url()).href
  await page.goto(address)
  if (!(await isLocked(page))) return 'the browser cleared the storage of the address'
  await comeIn(page)
  await page.waitForTimeout(1000)
  await page.goto(`${address}manifest.webmanifest`)
  const { database, journal } = await inBoth(page, words)
  if (!database || !journal || words === '') return 'a kept word is lost'
  return wasSaid ? 'said' : 'not said'
}

/** The browser may need a moment before it finds its own files again; the app says so then, and offers to try again. */
async function isLocked(page: Page): Promise<boolean> {
  const again = page.getByRole('button', { name: 'Try again' })
  for (let tries = 0; tries < 5; tries += 1) {
    await page.locator('h1').first().waitFor()
    if ((await again.count()) === 0) break
    await page.waitForTimeout(2000)
    await again.click()
    await page.waitForTimeout(2000)
  }
  if ((await page.locator('h1').first().textContent()) !== 'Locked') return false
  // A page that was open meanwhile may have left an empty database, a door without a lock.
  return page.getByLabel('Passphrase', { exact: true }).isVisible()
}
