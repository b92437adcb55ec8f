/** A coordinator has left the agency. Whoever works with her families now takes her plans over, on the same laptop. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PASSPHRASE } from '../browser/passphrase.ts'
import { setUp, unlock } from './coming-in.ts'
import { accessibilityBreaches, type KitchenTable, sitDown, widthOnSmallScreen } from './kitchen-table.ts'
import { addOutcome, sayWhoYouAre, startPlan, untilSaved } from './steps.ts'

const ofTheSafe = 'envelope river button cloud'
const ofBea = 'calm otters paint seven kites'
let table: KitchenTable
let page: Page
let secretFile: string
let looked = 0

beforeAll(async () => {
  table = await sitDown()
  page = await table.openAtTheDoor()
})

afterAll(() => table.leave())

it('begins with a coordinator who writes two plans and lets her agency in', async () => {
  await setUp(page)
  await sayWhoYouAre(page, 'Dana Reed')
  await writePlan('Ana', 'Ana will play with her brother.')
  await writePlan('Ben', 'Ben will sleep through the night.')
  await page.goto(`${table.address}#/settings`)
  expect(await page.getByText('Plans of somebody who worked on this laptop').count()).toBe(0)
  await page.getByText('Make a key for an agency').click()
  await press('Make a new key')
  await page.getByLabel('Passphrase of the secret file', { exact: true }).fill(ofTheSafe)
  await page.getByLabel('The same passphrase again').fill(ofTheSafe)
  await press('Make the two files')
  const publicFile = await saved('Save the public file')
  secretFile = await saved('Save the secret file')
  await press('I have both files')
  await press('Add the key of your agency')
  await page.getByLabel('Public key file').setInputFiles(publicFile)
  await press('It is the same as on our agency’s sheet')
  await page.getByLabel('Your passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Add the key of your agency' }).last().click()
  await page.getByText('The key of your agency was added.').first().waitFor()
  await page.goto(`${table.address}#/`)
  await plansAre(['Ana', 'Ben'])
  await press('Lock')
})

it('lets her colleague take the plans over with the key of the agency', async () => {
  await press('Add a person')
  await setUp(page, ofBea)
  await sayWhoYouAre(page, 'Bea Stone')
  await writePlan('Cleo', 'Cleo will ask for more.')
  await page.goto(`${table.address}#/settings`)
  await press('Take over plans of somebody else')
  await noFault()
  await press('Use the key of the agency')
  await page.getByLabel('Key file of the agency').setInputFiles(secretFile)
  await page.getByLabel('Passphrase of the key file', { exact: true }).fill('guessed by somebody')
  await press('Unlock')
  await page.getByText('This passphrase does not open the key file.').first().waitFor()
  await noFault()
  await page.getByLabel('Passphrase of the key file', { exact: true }).fill(ofTheSafe)
  await press('Unlock')
  await page.getByText('It holds 2 plans.').waitFor()
  expect(await page.getByText('The owner of these plans is told so').count()).toBe(1)
  await noFault()
  await press('Take over these plans')
  await page.getByText('Write why you take them over.').first().waitFor()
  await noFault()
  await page.getByLabel('Why?').fill('Dana left in May')
  await press('Take over these plans')
  await page.getByText('2 plans came over to you.').waitFor()
  await noFault()
  await press('Go on')
  await page.goto(`${table.address}#/`)
  await plansAre(['Ana', 'Ben', 'Cleo'])
})

it('opens every one of them, with a line in its record that says who, when and why', async () => {
  const statements = { Ana: 'Ana will play with her brother.', Ben: 'Ben will sleep through the night.' }
  for (const [name, statement] of Object.entries(statements)) {
    await page.goto(`${table.address}#/`)
    await page.locator('li:has(a[href^="#/plan/"])', { hasText: name }).getByRole('link').first().click()
    await page
      .getByRole('link', { name: /Outcome 1/ })
      .first()
      .click()
    const field = page.getByLabel('What would we like to see happen?')
    await expect.poll(() => field.inputValue()).toBe(statement)
    await page.goto(page.url().replace(/(#\/plan\/[^/]+).*/, '$1/access'))
    const staff = page.getByRole('table', { name: 'Staff of your agency' })
    await staff.getByText('Bea Stone').waitFor()
    expect(await staff.getByRole('row').count()).toBe(2)
    expect(await staff.textContent()).toContain('handed over')
    expect(await staff.textContent()).toMatch(/Dana left in May .*with the key of the agency/)
    await noFault()
  }
})

it('leaves her own plans as they are, and tells her that the key of the agency was used', async () => {
  await page.goto(`${table.address}#/`)
  await press('Lock')
  await expect.poll(() => page.getByRole('radio').count()).toBe(2)
  await page.getByRole('radio').last().check()
  await unlock(page)
  const news = page.getByRole('region', { name: 'About your lock' })
  await news.waitFor()
  await plansAre(['Ana', 'Ben'])
})

it('brings nothing twice, and removes her copy after a second step', async () => {
  await press('Lock')
  await expect.poll(() => page.getByRole('radio').count()).toBe(2)
  await page.getByRole('radio').last().check()
  await unlock(page, ofBea)
  await page.goto(`${table.address}#/settings`)
  await press('Take over plans of somebody else')
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(PASSPHRASE)
  await press('Unlock')
  await page.getByLabel('Why?').fill('Dana left in May')
  await press('Take over these plans')
  await page.getByText('2 plans had everything already.').waitFor()
  await press('Remove them from this laptop…')
  await noFault()
  const field = page.getByLabel(/^Type .* to go on$/)
  await field.fill('something else')
  await press('Remove them for good')
  await page
    .getByText(/, as it is written here\.$/)
    .first()
    .waitFor()
  await noFault()
  const label = await page.getByText(/^Type .* to go on$/).innerText()
  await field.fill(/^Type (.*) to go on$/.exec(label)?.[1] ?? '')
  await press('Remove them for good')
  await page.getByText(/are no longer on this laptop/).waitFor()
  await noFault()
  await press('Go on')
  await page.getByText('Nobody else has plans on this laptop.').waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Nobody else has plans on this laptop.')
  const left = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
  expect(left.filter((name) => name?.startsWith('ifsp-vault-'))).toHaveLength(1)
  await press('Lock')
  await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor()
  expect(await page.getByRole('radio').count()).toBe(0)
  await unlock(page, ofBea)
  await page.goto(`${table.address}#/`)
  await plansAre(['Ana', 'Ben', 'Cleo'])
})

it('complained of nothing and asked nobody else', () => {
  expect([table.complaints, table.strangers]).toEqual([[], []])
})

async function writePlan(name: string, statement: string): Promise<void> {
  await page.goto(`${table.address}#/`)
  await startPlan(page, name)
  await addOutcome(page, statement)
  await untilSaved(page)
}

async function plansAre(names: readonly string[]): Promise<void> {
  const listed = page.locator('li:has(a[href^="#/plan/"])')
  await expect.poll(() => listed.count()).toBe(names.length)
  const all = (await listed.allInnerTexts()).join('\n')
  for (const name of names) expect(all).toContain(name)
}

async function press(name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

/** The path of the file that this button gives out. */
async function saved(button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(button)])
  return download.path()
}

/** In light and in dark by turns, and on a narrow screen. */
async function noFault(): Promise<void> {
  looked += 1
  await page.emulateMedia({ colorScheme: looked % 2 === 0 ? 'dark' : 'light', reducedMotion: 'reduce' })
  expect(await accessibilityBreaches(page)).toEqual([])
  expect(await widthOnSmallScreen(page)).toBe(320)
}
