/** Storage that is refused in the middle of a visit, and works again: everything that was written meanwhile is on the disk. */

import { afterAll, expect, it } from 'vitest'
import { fillTheDisk, freeTheDisk } from './disk.ts'
import { sitDown } from './kitchen-table.ts'
import {
  addOutcome,
  addStrategy,
  beginStrategy,
  sayWhoYouAre,
  startPlan,
  strategiesRead,
  untilSaved,
} from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

const refusals = [
  ['SecurityError', 'Not saved: this browser does not let the app keep anything.'],
  ['UnknownError', 'Not saved: the storage of this browser is damaged.'],
  ['QuotaExceededError', 'Not saved: this laptop is out of space.'],
] as const

it(
  'saves by itself, once it may, all that was written while it might not',
  { timeout: 180_000 },
  async () => {
    const page = await table.open()
    await sayWhoYouAre(page)
    await startPlan(page)
    await addOutcome(page, 'Ana will play with her brother.')
    await addStrategy(page, 'Before any of it.')
    await untilSaved(page)
    const route = page.url().replace(table.address, '')
    const written = ['Before any of it.']

    for (const [why, sentence] of refusals) {
      await fillTheDisk(page, why)
      await addStrategy(page, `Written under ${why}.`)
      await page.getByText(sentence).first().waitFor({ timeout: 20_000 })
      await page.getByLabel('What is happening now?').fill(`Now, under ${why}`)
      await beginStrategy(page)
      await page.keyboard.type(`Begun under ${why}`)
      await freeTheDisk(page)
      await page.keyboard.type(' and ended after it.')
      await page.keyboard.press('Control+Enter')
      await untilSaved(page, 60_000)
      written.push(`Written under ${why}.`, `Begun under ${why} and ended after it.`)
    }

    await table.killBrowser()
    const again = await table.open(route)
    for (const words of written)
      await expect.poll(() => strategiesRead(again), { timeout: 20_000 }).toContain(words)
    expect(await again.getByLabel('What is happening now?').inputValue()).toBe(
      'Now, under QuotaExceededError',
    )
  },
)
