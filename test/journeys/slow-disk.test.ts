/** A disk that takes seconds for every write: she types on, the line tells the truth, and leaving warns. */

import { afterAll, expect, it } from 'vitest'
import { slowDiskOf, slowDownTheDisk } from './disk.ts'
import { accessibilityBreaches, sitDown } from './kitchen-table.ts'
import { addOutcome, beginStrategy, sayWhoYouAre, startPlan, strategiesRead, untilSaved } from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

const words = 'Mom will roll the ball first and wait for a look.'

it.each([2000, 3000])(
  'says so while a write takes %i ms, and says saved when it is',
  { timeout: 180_000 },
  async (delay) => {
    const page = await table.open()
    if (delay === 2000) await sayWhoYouAre(page)
    await startPlan(page, 'Ana')
    await addOutcome(page, 'Ana will play with her brother.')
    await untilSaved(page)
    const route = page.url().replace(table.address, '')

    await slowDownTheDisk(page, delay)
    await beginStrategy(page)
    await page.keyboard.type(words, { delay: 20 })
    await page.getByText('Saving…').waitFor()
    expect((await slowDiskOf(page)).pending).toBeGreaterThan(0)
    expect(await accessibilityBreaches(page)).toEqual([])
    expect(await page.getByRole('textbox', { name: /^Strategy/ }).innerText()).toContain(words)

    const [asked] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })])
    expect(asked.type()).toBe('beforeunload')
    await asked.dismiss()

    await page.keyboard.press('Control+Enter')
    await page.getByText('Saved on this laptop').waitFor({ timeout: 60_000 })
    const disk = await slowDiskOf(page)
    expect(disk.finished).toBeGreaterThan(0)
    expect(disk.pendingWhenSaved.length).toBeGreaterThan(0)
    expect(disk.pendingWhenSaved.every((pending) => pending === 0)).toBe(true)

    await table.killBrowser()
    const again = await table.open(route)
    await expect.poll(() => strategiesRead(again), { timeout: 20_000 }).toContain(words)
    await again.goto(table.address)
    await again.close()
  },
)
