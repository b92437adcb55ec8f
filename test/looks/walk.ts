/**
 * The walk through the screens whose look is agreed on, each in light, in dark
 * and on a narrow screen. Who walks says what is done with each picture.
 */

import type { Page } from 'playwright-core'
import type { KitchenTable } from '../journeys/kitchen-table.ts'
import { sayWhoYouAre } from '../journeys/steps.ts'

type Take = (name: string, picture: Buffer) => void

const looks = [
  { name: 'light', size: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'dark', size: { width: 1440, height: 900 }, colorScheme: 'dark' },
  { name: 'narrow', size: { width: 320, height: 800 }, colorScheme: 'light' },
] as const

/** Opens the example on a day that stays the same, and hands over a picture of every screen. */
export async function walkTheScreens(table: KitchenTable, take: Take): Promise<void> {
  const page = await table.open()
  await page.clock.setFixedTime('2026-11-22T10:00:00')
  await page.reload()
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
  for (const section of ['about', 'team', 'services', 'to-sort', 'why/PL-04']) {
    await page.goto(`${plan}/${section}`)
    await heading()
    await look(section.split('/')[0] ?? section)
  }
  await page.goto(table.address)
  await heading('Plans')
  await look('home')
  await page.goto(`${table.address}#/settings`)
  await heading('Settings')
  await look('settings')

  async function look(screen: string): Promise<void> {
    for (const { name, size, colorScheme } of looks) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await settle(page)
      take(`${screen}-${name}`, await page.screenshot({ animations: 'disabled' }))
    }
    await page.setViewportSize(looks[0].size)
  }

  async function heading(name?: string): Promise<void> {
    await page.getByRole('heading', name === undefined ? { level: 1 } : { level: 1, name }).waitFor()
  }
}

/** The fonts are there, the pointer is out of the way, and what was to be painted is painted. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(0, 0)
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
  })
}
