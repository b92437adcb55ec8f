/** Letters typed after Ctrl K on a slow first visit, before the list of actions has come: none is lost. */

import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { setLock } from '../browser/filled-laptop.ts'
import { comeTo } from './coming-in.ts'
import { accessibilityBreaches, type KitchenTable, sitDown } from './kitchen-table.ts'
import { sayWhoYouAre } from './steps.ts'

let table: KitchenTable
let page: Page
let listComes: () => void

// A table for each: on the second visit every piece is kept on the laptop, and nothing is slow any more.
beforeEach(async () => {
  table = await sitDown()
  page = await table.openBeforeTheApp()
  await setLock(page)
  const hasCome = new Promise<void>((resolve) => {
    listComes = resolve
  })
  await page.route(`**/assets/${pieceOfTheList()}`, async (route) => {
    await hasCome
    await route.continue()
  })
  await comeTo(page, table.address)
  await sayWhoYouAre(page)
})

afterEach(() => table.leave())

it('gives the letters that were typed early to the list, and goes on behind them', async () => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('sett')
  expect(await box().inputValue()).toBe('sett')
  expect(await page.getByRole('listbox').count()).toBe(0)
  expect(await accessibilityBreaches(page)).toEqual([])
  listComes()
  await page.getByRole('option', { name: 'Settings' }).waitFor()
  expect(await box().inputValue()).toBe('sett')
  await page.keyboard.type('ings')
  expect(await box().inputValue()).toBe('settings')
})

it('acts on an early Enter when the list has come', async () => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('settings')
  await page.keyboard.press('Enter')
  listComes()
  const settings = page.getByRole('heading', { level: 1, name: 'Settings' })
  await settings.waitFor()
  expect(await settings.count()).toBe(1)
})

it('closes by Escape before the list has come, and gives the keyboard back', async () => {
  const newPlan = page.getByRole('link', { name: 'New plan' }).first()
  await newPlan.focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('new')
  await page.keyboard.press('Escape')
  expect(await box().count()).toBe(0)
  expect(await newPlan.evaluate((link) => link === document.activeElement)).toBe(true)
  listComes()
})

function box() {
  return page.getByRole('combobox', { name: 'Find an action' })
}

function pieceOfTheList(): string {
  const name = readdirSync('dist/assets').find((each) => /^OpenList-.*\.js$/.test(each))
  if (name === undefined) throw new Error('The built app has no piece called OpenList')
  return name
}
