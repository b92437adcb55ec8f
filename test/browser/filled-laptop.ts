/** A laptop on which much is written already: a thousand plans, a plan of a hundred outcomes, a long history. */

import type { Page } from 'playwright-core'
import { bring } from './bring.ts'
import type { Filled, Filling } from './fill-laptop.ts'
import type { ManyPlans } from './many-plans.ts'

export type { Filled, Filling } from './fill-laptop.ts'

const PROGRAM = 'test/browser/fill-laptop.ts'

/** Makes a vault that opens by the passphrase of the tests, as if set up long ago. The page must not be the app itself. */
export async function setLock(page: Page): Promise<void> {
  await bring(page, PROGRAM)
  await page.evaluate(() => (globalThis as unknown as { setLock: () => Promise<void> }).setLock())
}

/** Fills the storage of the address that this page is on, behind a lock. The page must not be the app itself. */
export async function fillLaptop(page: Page, filling: Filling): Promise<Filled> {
  await bring(page, PROGRAM)
  return page.evaluate((wanted) => {
    const { fillLaptop: fill } = globalThis as unknown as {
      fillLaptop: (filling: Filling) => Promise<Filled>
    }
    return fill(wanted)
  }, filling)
}

/** The same with so many plans that they are made in another way. Answers the ids of the long ones. */
export async function pourLaptop(page: Page, plans: ManyPlans): Promise<readonly string[]> {
  await bring(page, PROGRAM)
  return page.evaluate((wanted) => {
    const { pourLaptop: pour } = globalThis as unknown as {
      pourLaptop: (plans: ManyPlans) => Promise<readonly string[]>
    }
    return pour(wanted)
  }, plans)
}
