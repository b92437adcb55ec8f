/**
 * The power goes while a backup is brought in, on an empty laptop and beside
 * other plans: each plan is there whole or not at all, in the database and in
 * the journal, what was there before is as it was, and doing it once more brings
 * the rest. `KILLS=100` makes the long form.
 */

import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EitherCopyProgram } from '../browser/either-copy.ts'
import { fillLaptop } from '../browser/filled-laptop.ts'
import { PASSPHRASE } from '../browser/passphrase.ts'
import { bringProgram } from './both-copies.ts'
import { setUp, unlock } from './coming-in.ts'
import { type KitchenTable, sitDown } from './kitchen-table.ts'
import { addOutcome, sayWhoYouAre, startPlan, untilSaved } from './steps.ts'

/** What the brought program is called in the page. */
declare const eitherCopy: EitherCopyProgram

/** How often each of the two kinds. */
const KILLS = Math.ceil(Number(process.env['KILLS'] ?? 4) / 2)
const PLANS = 40
const OWN = 'seven calm kites paint otters'
const patience = 90_000 + KILLS * 60_000

type Weights = Readonly<Record<string, number>>

let stick = ''
let file = ''
let all: Weights = {}
const tables: KitchenTable[] = []

beforeAll(async () => {
  stick = await mkdtemp(path.join(tmpdir(), 'stick-'))
  file = path.join(stick, 'plans.ifspbackup')
  const table = await newTable()
  const page = await table.openBeforeTheApp()
  await fillLaptop(page, { plans: PLANS })
  await page.goto(`${table.address}#/settings`)
  await unlock(page)
  await saveBackup(page)
  await table.killBrowser()
  all = (await weigh(table, PASSPHRASE)).database
  if (Object.keys(all).length !== PLANS) throw new Error('The laptop was not filled.')
}, 120_000)

afterAll(async () => {
  for (const table of tables) await table.leave()
  await rm(stick, { recursive: true, force: true })
})

it(`brings a vault to an empty laptop, cut off at ${KILLS} places`, { timeout: patience }, async () => {
  for (let kill = 0; kill < KILLS; kill += 1) {
    const table = await newTable()
    const page = await table.openAtTheDoor()
    await bringFromTheDoor(page)
    await killOnTheWay(table, page, kill)
    const found = await weigh(table, PASSPHRASE)
    expectWholeOrNot(found)
    await bringOnceMore(table, Object.keys(found.database).length < PLANS)
    expect(await weigh(table, PASSPHRASE)).toEqual({ database: all, journal: all })
    await table.closeBrowser()
  }
})

it(`brings it in beside other plans, cut off ${KILLS} times`, { timeout: patience }, async () => {
  const table = await newTable()
  const own = await writeOwn(table)
  const ofOwn = (await weigh(table, OWN)).database[own]
  for (let kill = 0; kill < KILLS; kill += 1) {
    const page = await inSettings(table, OWN)
    await takeOver(page)
    await killOnTheWay(table, page, kill)
    const found = await weigh(table, OWN)
    expectWholeOrNot(found)
    expect([found.database[own], found.journal[own]]).toEqual([ofOwn, ofOwn])
  }
  const page = await inSettings(table, OWN)
  await takeOver(page)
  await page.getByRole('button', { name: 'Go on' }).click()
  await table.killBrowser()
  const { database, journal } = await weigh(table, OWN)
  expect(journal).toEqual(database)
  expect(database[own]).toBe(ofOwn)
  expect(Object.entries(all).filter(([doc, changes]) => (database[doc] ?? 0) < changes)).toEqual([])
})

async function newTable(): Promise<KitchenTable> {
  const table = await sitDown()
  tables.push(table)
  return table
}

/** Reads both copies as they are, before the app can mend anything, and ends the browser. */
async function weigh(
  table: KitchenTable,
  passphrase: string,
): Promise<Record<'database' | 'journal', Weights>> {
  const page = await table.openBeforeTheApp()
  await bringProgram(page)
  const found = await page.evaluate((secret) => eitherCopy.weigh(secret), passphrase)
  await table.closeBrowser()
  return found
}

/** Whatever of the backup is there has all its changes; what was begun and has none is no plan yet. */
function expectWholeOrNot(found: Record<'database' | 'journal', Weights>): void {
  for (const weights of Object.values(found)) {
    expect(Object.values(weights).every((changes) => changes >= 0)).toBe(true)
    const torn = Object.entries(all).filter(([doc, changes]) => {
      const there = weights[doc] ?? 0
      return there !== 0 && there < changes
    })
    expect(torn).toEqual([])
  }
}

/** Kills the browser when so many of the plans came, another part of them each time, the same in each run. */
async function killOnTheWay(table: KitchenTable, page: Page, kill: number): Promise<void> {
  const count = Math.floor((PLANS * (kill + 0.5)) / KILLS)
  await page.waitForFunction((least) => {
    const bar = document.querySelector('progress')
    return (bar?.value ?? 0) >= least || /came (?:back|over)/.test(document.body.innerText)
  }, count)
  await table.killBrowser()
}

async function saveBackup(page: Page): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup', exact: true }).click(),
  ])
  await copyFile(await download.path(), file)
}

async function bringFromTheDoor(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I have a backup' }).click()
  await openFile(page)
}

/** As somebody would who finds that it was cut off: from Home, or from the door where nothing came yet. */
async function bringOnceMore(table: KitchenTable, isCutOff: boolean): Promise<void> {
  const page = await table.openAtTheDoor()
  await page.locator('h1').first().waitFor()
  if ((await page.locator('h1').first().textContent()) === 'Locked') {
    await unlock(page)
    if (isCutOff) {
      await page.getByText('Bringing plans in was cut off').waitFor()
      await page.getByRole('link', { name: 'Go to Settings' }).click()
    } else await page.goto(`${table.address}#/settings`)
    await page.getByRole('button', { name: 'Restore from a backup' }).click()
    await openFile(page)
  } else await bringFromTheDoor(page)
  await page.getByRole('button', { name: 'Go on' }).click()
  await table.killBrowser()
}

async function inSettings(table: KitchenTable, passphrase: string): Promise<Page> {
  const page = await table.openAtTheDoor('#/settings')
  await unlock(page, passphrase)
  return page
}

async function takeOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Restore from a backup' }).click()
  await openFile(page)
  await page.getByLabel('Why?').fill('I work with her families now')
  await page.getByRole('button', { name: 'Take over these plans' }).click()
}

async function openFile(page: Page): Promise<void> {
  await page.getByLabel('Backup file').setInputFiles(file)
  await page.getByRole('button', { name: 'Open the file' }).click()
  await page.getByText(`It holds ${PLANS} plans.`).waitFor()
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
}

/** A plan of somebody else on this laptop. Answers its id. */
async function writeOwn(table: KitchenTable): Promise<string> {
  const page = await table.openAtTheDoor()
  await setUp(page, OWN)
  await sayWhoYouAre(page)
  await startPlan(page, 'Cleo')
  await addOutcome(page, 'Cleo will ask for more.')
  await untilSaved(page)
  const id = /plan\/([0-9a-f]{32})/.exec(page.url())?.[1] ?? ''
  await table.killBrowser()
  return id
}
