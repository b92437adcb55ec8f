/**
 * The browser is killed, as a power cut would, in the middle of what matters:
 * nothing that was kept is lost, neither from the database nor from the journal,
 * each read by itself. `KILLS=100` makes the long form.
 */

import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EitherCopyProgram } from '../browser/either-copy.ts'
import { PASSPHRASE } from '../browser/passphrase.ts'
import { comeIn, unlock } from './coming-in.ts'
import { bringProgram, inBoth, watchWhatIsKept } from './both-copies.ts'
import { sitDown, type KitchenTable } from './kitchen-table.ts'
import { addOutcome, beginStrategy, sayWhoYouAre, startPlan, untilSaved } from './steps.ts'

/** How often each of the three kinds. */
/** What the brought program is called in the page. */
declare const eitherCopy: EitherCopyProgram

const KILLS = Math.ceil(Number(process.env['KILLS'] ?? 12) / 3)
const patience = 60_000 + KILLS * 40_000

let table: KitchenTable
let outcome = ''
/** What was surely kept before the first kill. */
let first = ''

beforeAll(async () => {
  table = await sitDown()
  const page = await table.open()
  await sayWhoYouAre(page)
  await startPlan(page)
  await addOutcome(page, 'Ana eats breakfast with us.')
  await untilSaved(page)
  outcome = page.url().slice(table.address.length)
  await table.killBrowser()
})
afterAll(() => table.leave())

it(
  `loses no letter that was kept in ${KILLS} kills while somebody types`,
  { timeout: patience },
  async () => {
    let before = 'Ana'
    for (let kill = 0; kill < KILLS; kill += 1) {
      const page = await table.openBeforeTheApp()
      expect(await inBoth(page, before)).toEqual({ database: true, journal: true })
      const kept = await watchWhatIsKept(page)
      await page.goto(table.address + outcome)
      await comeIn(page)
      await beginStrategy(page)
      const words = `Try ${kill}: ${'Kelly will wait with him. '.repeat(40)}`
      const typing = page.keyboard.type(words, { delay: 3 }).catch(() => undefined)
      await expect.poll(() => kept.words).not.toBe('')
      await page.waitForTimeout(spread(kill, 1500))
      await table.killBrowser()
      await typing
      before = kept.words
      if (kill === 0) first = before
    }
    expect(await inBoth(await table.openBeforeTheApp(), before)).toEqual({ database: true, journal: true })
  },
)

it(
  `has all of a long plan after ${KILLS} kills while a snapshot of it is made`,
  { timeout: patience },
  async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = await table.openBeforeTheApp()
      await bringProgram(before)
      const county = await before.evaluate((passphrase) => eitherCopy.lengthen(passphrase, 260), PASSPHRASE)
      await before.goto(table.address + outcome)
      await comeIn(before)
      await before.getByRole('heading', { level: 1 }).waitFor()
      // The snapshot is made five seconds after the plan was opened.
      await before.waitForTimeout(4600 + spread(kill, 900))
      await table.killBrowser()
      const after = await table.openBeforeTheApp()
      expect(await inBoth(after, `County: ${county}`)).toEqual({ database: true, journal: true })
      expect(await inBoth(after, first)).toEqual({ database: true, journal: true })
      await table.killBrowser()
    }
  },
)

it(
  `opens by the old passphrase or the new one after ${KILLS} kills while it changes`,
  { timeout: patience },
  async () => {
    let now = PASSPHRASE
    for (let kill = 0; kill < KILLS; kill += 1) {
      const next = `seven calm kites paint ${kill}`
      const page = await table.openAtTheDoor('#/settings')
      await unlock(page, now)
      await page.getByRole('button', { name: 'Change passphrase' }).click()
      await page.getByLabel('Passphrase now', { exact: true }).fill(now)
      await page.getByLabel('New passphrase', { exact: true }).fill(next)
      await page.getByLabel('The same passphrase again').fill(next)
      await page.getByRole('button', { name: 'Change passphrase' }).last().click()
      await page.waitForTimeout(spread(kill, 1600))
      await table.killBrowser()
      const after = await table.openBeforeTheApp()
      await bringProgram(after)
      const [database, journal] = await after.evaluate(
        (passphrases) => eitherCopy.tryPassphrases(passphrases),
        [now, next],
      )
      expect([now, next]).toContain(database)
      expect([now, next]).toContain(journal)
      now = database ?? now
      await table.killBrowser()
    }
  },
)

/** Another moment for each kill, the same in each run. */
function spread(kill: number, most: number): number {
  return (kill * 677) % most
}
