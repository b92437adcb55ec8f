/**
 * The walk through the screens whose look is agreed on, each in light, in dark
 * and on a narrow screen. Who walks says what is done with each picture.
 */

import type { Page } from 'playwright-core'
import type { KitchenTable } from '../journeys/kitchen-table.ts'
import { openFinder } from '../journeys/finding.ts'
import { sayWhoYouAre } from '../journeys/steps.ts'
import { comeBack, comeTo } from '../journeys/coming-in.ts'

type Take = (name: string, picture: Buffer) => void

const looks = [
  { name: 'light', size: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'dark', size: { width: 1440, height: 900 }, colorScheme: 'dark' },
  { name: 'narrow', size: { width: 320, height: 800 }, colorScheme: 'light' },
] as const

const heard =
  'Grandma will read the goodbye book at night. Charli goes to story time at the library. Play therapy at Southeast Healthcare weekly.'

/** Opens the example on a day that stays the same, and hands over a picture of every screen. */
export async function walkTheScreens(table: KitchenTable, take: Take): Promise<void> {
  const page = await table.open()
  await page.clock.setFixedTime('2026-11-22T10:00:00')
  await comeBack(page)
  await page.getByLabel('Your name').waitFor()
  await look('first-start')
  await sayWhoYouAre(page)
  await page.getByRole('button', { name: 'Open the example' }).click()
  await heading('Outcome 1')
  const plan = page.url().replace(/\/outcome.*$/, '')
  await look('outcome')
  await page.getByRole('button', { name: 'Edit Strategy 6' }).click()
  await page.getByRole('textbox', { name: 'Strategy 6' }).waitFor()
  await look('strategy')
  await page.keyboard.press('Escape')
  await openFinder(page)
  await page.keyboard.type('ecmh')
  await page.getByRole('option', { selected: true, name: /^Add an ECMH strategy/ }).waitFor()
  await look('palette')
  await page.keyboard.press('Escape')
  await capture()
  await look('capture')
  await page.keyboard.press('Escape')
  for (const section of ['about', 'team', 'services', 'to-sort', 'why/PL-04', 'keyboard']) {
    await page.goto(`${plan}/${section}`)
    await heading()
    await look(section.split('/')[0] ?? section)
  }
  await comeTo(page, table.address)
  await heading('Plans')
  await look('home')
  await page.goto(`${table.address}#/settings`)
  await heading('Settings')
  await look('settings')
  await page.goto(`${table.address}#/help`)
  await heading('Help')
  await look('help')
  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await heading('Locked')
  await look('locked')

  /** Three sentences with their offers: a strategy, a support, and one that has to be asked about. */
  async function capture(): Promise<void> {
    await page.keyboard.press('F2')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.insertText(heard)
    await page.getByRole('combobox', { name: 'Place of sentence 3' }).waitFor()
  }

  async function look(screen: string): Promise<void> {
    for (const { name, size, colorScheme } of looks) {
      // A busy machine may go on showing the frame before; another size makes it draw anew.
      await page.setViewportSize({ ...size, height: size.height + 1 })
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await settle(page)
      take(`${screen}-${name}`, await stillPicture(page))
    }
    await page.setViewportSize(looks[0].size)
  }

  async function heading(name?: string): Promise<void> {
    await page.getByRole('heading', name === undefined ? { level: 1 } : { level: 1, name }).waitFor()
  }
}

/** A picture of what stands still: a busy machine is still drawing when everything seems to be there. */
async function stillPicture(page: Page): Promise<Buffer> {
  const draw = () => page.screenshot()
  let before = await draw()
  for (let tries = 0; tries < 30; tries += 1) {
    await page.waitForTimeout(100)
    const now = await draw()
    if (now.equals(before)) return now
    before = now
  }
  return before
}

/** The fonts are there, the pointer is out of the way, nothing is still coming in, and what was to be painted is painted. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(0, 0)
  await page.waitForFunction(() => document.querySelector('[data-entering], [data-exiting]') === null)
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
  })
}
