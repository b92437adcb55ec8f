/**
 * A coordinator made a plan. On the same laptop the ECMH consultant of the team
 * takes it over with the coordinator's passphrase, since plans are not yet given
 * from one to another in another way. She reads what is not hers, writes a
 * strategy, and finds no door to the grid. Everything of hers is by keyboard.
 */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PASSPHRASE } from '../browser/passphrase.ts'
import { setUp } from './coming-in.ts'
import { check, focused, press, type } from './keyboard.ts'
import { type KitchenTable, sitDown } from './kitchen-table.ts'
import { faultsOf } from './looking.ts'
import { addOutcome, addStrategy, sayWhoYouAre, startPlan, strategiesRead, untilSaved } from './steps.ts'

const ofAna = 'calm otters paint seven kites'
const ofDana = 'Dad will sing the same song each night.'
let table: KitchenTable
let page: Page

beforeAll(async () => {
  table = await sitDown()
  page = await table.openAtTheDoor()
})

afterAll(() => table.leave())

it('begins with a coordinator who writes a plan, and is told nothing of what she may not', async () => {
  await setUp(page)
  await sayWhoYouAre(page, 'Dana Reed')
  await startPlan(page, 'Remy')
  await addOutcome(page, 'Remy will sleep through the night.')
  await addStrategy(page, ofDana)
  expect(await page.getByRole('link', { name: 'Who may change what' }).count()).toBe(0)
  await untilSaved(page)
  await page.goto(`${table.address}#/`)
  await page.getByRole('button', { name: 'Lock', exact: true }).click()
})

it('lets the consultant come in beside her, and take the plan over', async () => {
  await page.getByRole('button', { name: 'Add a person' }).click()
  await setUp(page, ofAna)
  await page.getByLabel('Your name').waitFor()
  await type(page, 'Your name', 'Ana Ruiz')
  await check(page, /What do you do/)
  while (!(await focused(page)).includes('ECMH consultant')) await page.keyboard.press('ArrowDown')
  await press(page, /^Start$/)
  await page.getByRole('heading', { level: 1, name: 'Plans' }).waitFor()
  await page.goto(`${table.address}#/settings`)
  await page.getByRole('heading', { name: 'You', exact: true }).waitFor()
  expect(await page.getByRole('radio', { name: 'ECMH consultant' }).isChecked()).toBe(true)
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'Take over plans of somebody else')
  await type(page, /^Passphrase/, PASSPHRASE)
  await press(page, /^Unlock$/)
  await page.getByLabel('Why?').waitFor()
  await type(page, 'Why?', 'I advise this team')
  await press(page, /^Take over these plans$/)
  await page.getByText('1 plan came over to you.').waitFor()
  await press(page, /^Go on$/)
})

it('shows her outcome and child to read, with a sentence that says who changes them', async () => {
  await page.goto(`${table.address}#/`)
  await page.getByRole('heading', { level: 1, name: 'Plans' }).waitFor()
  await page.locator('li:has(a[href^="#/plan/"])').getByRole('link').first().focus()
  await page.keyboard.press('Enter')
  await page.getByText(/You write here as ECMH consultant/).waitFor()
  await page.getByRole('heading', { level: 1, name: 'Outcome 1' }).waitFor()
  expect(await page.getByText('Only the service coordinator changes the outcomes.').count()).toBe(1)
  expect(await page.getByRole('button', { name: 'Add an outcome' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Edit Strategy 1' }).count()).toBe(0)
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'About the child')
  await page.getByText('Only the service coordinator changes what is written about the child.').waitFor()
  expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0)
  expect(await faultsOf(page)).toEqual([])
})

it('lets her write a strategy, and offers no way of it onto the grid', async () => {
  await press(page, /^Outcome 1/)
  await page.getByRole('heading', { level: 1, name: 'Outcome 1' }).waitFor()
  await press(page, 'Add an ECMH strategy')
  await page.getByRole('textbox', { name: /^Strategy 2/ }).waitFor()
  await page.keyboard.type('I will show Dad how to wait before he sings.')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => strategiesRead(page)).toMatch(/show Dad how to wait/)
  await press(page, 'More for Strategy 2')
  await page.getByRole('menu').waitFor()
  const offered = await page.getByRole('menuitem').allTextContents()
  expect(offered.join()).toMatch(/To sort/)
  expect(offered.join()).not.toMatch(/grid|Supports/i)
  await page.keyboard.press('Escape')
  await press(page, 'EI services')
  await page.getByText(/ECMH consultation never stands on the EI services grid/).waitFor()
  expect(await page.getByRole('form', { name: 'Add a service' }).count()).toBe(0)
  expect(await faultsOf(page)).toEqual([])
})

it('refuses a row that quick capture would put on the grid, whole, and says why', async () => {
  await page.keyboard.press('F2')
  const box = page.getByRole('dialog')
  await box.waitFor()
  const words = 'Occupational therapy every week at home'
  await page.keyboard.type(words)
  await box.getByText('To think about: Which agency gives it?').waitFor()
  await page.keyboard.press('Enter')
  await box.getByText(/only the service coordinator changes it/).waitFor()
  expect(await box.getByRole('textbox').first().inputValue()).toBe(words)
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.goto(page.url().replace(/(#\/plan\/[^/]+).*/, '$1/services'))
  await page.getByText('No service yet').waitFor()
})

it('explains in Help who may change what', async () => {
  await press(page, 'Who may change what')
  await page.getByRole('heading', { level: 1, name: 'Who may change what' }).waitFor()
  const overview = page.getByRole('table', { name: 'What each person may do' })
  expect(await overview.getByRole('row', { name: /EI services grid/ }).innerText()).toMatch(
    /Everything\s+Reads\s+Reads\s+Reads/,
  )
  expect(await faultsOf(page)).toEqual([])
})

it('complained of nothing and asked nobody else', () => {
  expect([table.complaints, table.strangers]).toEqual([[], []])
})
