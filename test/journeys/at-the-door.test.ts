/** The lock of the laptop: a passphrase, a recovery key on paper, and nobody else gets in. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillLaptop } from '../browser/filled-laptop.ts'
import { PASSPHRASE } from '../browser/passphrase.ts'
import { choosePassphrase, keepKey, setUp, unlock } from './coming-in.ts'
import { find } from './finding.ts'
import { accessibilityBreaches, type KitchenTable, sitDown, widthOnSmallScreen } from './kitchen-table.ts'
import { addOutcome, sayWhoYouAre, startPlan } from './steps.ts'

const another = 'calm otters paint seven kites'
const ofTheSafe = 'envelope river button cloud'
let table: KitchenTable
let page: Page
let recoveryKey: string
let looked = 0

beforeAll(async () => {
  table = await sitDown()
  page = await table.openAtTheDoor()
})

afterAll(() => table.leave())

it('asks a newcomer for a passphrase, and for the end of her recovery key from paper', async () => {
  await page.getByRole('heading', { level: 1, name: 'Choose a passphrase' }).waitFor()
  await noFault()
  await page.getByLabel('Your passphrase', { exact: true }).fill('password1')
  await page.getByLabel('The same passphrase again').fill('password1')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByText('This is too easy to guess.').first().waitFor()
  await noFault()

  await choosePassphrase(page)
  await page.getByRole('button', { name: 'I wrote it down' }).click()
  await page.getByLabel('The last two groups of your recovery key').fill('0000 0000')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByText('This is not the end of your key.').first().waitFor()
  await noFault()
  await page.getByRole('button', { name: 'Look at the key again' }).click()
  await page.getByRole('list', { name: /recovery key/i }).waitFor()
  await noFault()
  recoveryKey = await keepKey(page)
  await heading('Before you start')
  expect(recoveryKey).toMatch(/^[0-9A-Z]{32}$/)
  await sayWhoYouAre(page)
})

it('locks by the button and by Find an action, keeps the half-typed sentence, and opens where one was', async () => {
  await startPlan(page)
  await addOutcome(page, 'Ana will play with her brother.')
  await page.getByRole('button', { name: 'Add a strategy' }).click()
  await page.getByRole('textbox', { name: /^Strategy/ }).waitFor()
  await page.keyboard.type('Mom will roll the ball and')
  await find(page, 'lock now')
  await heading('Locked')
  await page.getByText('You locked it. Everything you typed is kept.').waitFor()
  expect(await page.locator('body').innerText()).not.toContain('Ana')
  expect(await page.title()).not.toContain('Ana')
  await noFault()

  await page.getByLabel('Passphrase', { exact: true }).fill('not this one at all')
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await page.getByText('This passphrase does not open your plans.').first().waitFor()
  await noFault()
  await unlock(page)
  await expect.poll(() => page.getByRole('main').innerText()).toContain('Mom will roll the ball and')
})

it('opens a second window by itself, and locks both at once', async () => {
  const second = await table.openAtTheDoor()
  await second.getByRole('heading', { level: 1, name: 'Plans', exact: true }).waitFor()
  await second.getByRole('button', { name: 'Lock', exact: true }).click()
  for (const window of [second, page])
    await expect.poll(() => window.getByRole('heading', { level: 1 }).innerText()).toBe('Locked')
  await second.close()
  await unlock(page)
})

it('opens by the recovery key, which is then worth nothing, and by a new passphrase', async () => {
  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await enterKey(recoveryKey)
  await heading('Choose a new passphrase')
  await noFault()
  await choosePassphrase(page, another)
  const second = await keepKey(page)
  expect(second).not.toBe(recoveryKey)
  await expect.poll(() => page.getByRole('main').innerText()).toContain('Mom will roll the ball and')

  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await enterKey(recoveryKey)
  await page.getByText('it does not open these plans').first().waitFor()
  await page.getByRole('button', { name: 'Use your passphrase' }).click()
  await unlock(page, another)
  await expect.poll(() => page.getByRole('main').innerText()).toContain('Mom will roll the ball and')
})

it('changes the passphrase in the settings, for whoever knows the one in use', async () => {
  await page.goto(`${table.address}#/settings`)
  await page.getByRole('heading', { name: 'Safety' }).waitFor()
  await noFault()
  await page.getByRole('button', { name: 'Change passphrase' }).click()
  await page.getByLabel('Passphrase now', { exact: true }).fill(another)
  await page.getByLabel('New passphrase', { exact: true }).fill('seven calm kites paint otters')
  await page.getByLabel('The same passphrase again').fill('seven calm kites paint otters')
  await noFault()
  await page.getByRole('button', { name: 'Change passphrase' }).last().click()
  await page.getByText('Your passphrase was changed.').first().waitFor()
  await page.getByRole('button', { name: 'Start visit mode' }).click()
  await page.getByText(/^On until/).waitFor()
  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await unlock(page, 'seven calm kites paint otters')
  await expect.poll(() => page.getByText(/^On until/).count()).toBe(1)
})

it('lets the agency in by its key from the safe, after the numbers were compared', async () => {
  await page.goto(`${table.address}#/settings`)
  await page.getByText('Make a key for an agency').click()
  await press('Make a new key')
  await page.getByLabel('Passphrase of the secret file', { exact: true }).fill(ofTheSafe)
  await page.getByLabel('The same passphrase again').fill(ofTheSafe)
  await press('Make the two files')
  const publicFile = await saved('Save the public file')
  const secretFile = await saved('Save the secret file')
  await noFault()
  const numbers = await page.getByText(/^Fingerprint:/).innerText()
  await press('I have both files')

  await press('Add the key of your agency')
  await page.getByLabel('Public key file').setInputFiles(secretFile)
  await page.getByText('This file is not a public key of an agency.').first().waitFor()
  await page.getByLabel('Public key file').setInputFiles(publicFile)
  await expect.poll(() => page.getByText(/^Fingerprint:/).innerText()).toBe(numbers)
  await noFault()
  await press('It is the same as on our agency’s sheet')
  await page.getByLabel('Your passphrase', { exact: true }).fill('seven calm kites paint otters')
  await page.getByRole('button', { name: 'Add the key of your agency' }).last().click()
  await page.getByText('The key of your agency was added.').first().waitFor()

  await press('Lock')
  await heading('Locked')
  await press('Use the key of the agency')
  await page.getByLabel('Key file of the agency').setInputFiles(secretFile)
  await page.getByLabel('Passphrase of the key file', { exact: true }).fill('guessed by somebody')
  await press('Unlock')
  await page.getByText('This passphrase does not open the key file.').first().waitFor()
  await noFault()
  await page.getByLabel('Passphrase of the key file', { exact: true }).fill(ofTheSafe)
  await press('Unlock')
  await heading('Choose a new passphrase')
  await page.reload()
  await unlock(page, 'seven calm kites paint otters')
  const news = page.getByRole('region', { name: 'About your lock' })
  await news.getByText(numbers.replace('Fingerprint:', '').trim()).waitFor()
  await noFault()
  await news.getByRole('button', { name: 'I have read this' }).click()
  await news.waitFor({ state: 'detached' })
  await page.getByText('It opened these plans:').waitFor()

  await press('Lock')
  await press('Use the key of the agency')
  await page.getByLabel('Key file of the agency').setInputFiles(secretFile)
  await page.getByLabel('Passphrase of the key file', { exact: true }).fill(ofTheSafe)
  await press('Unlock')
  await heading('Choose a new passphrase')
  await choosePassphrase(page, another)
  await keepKey(page)
  await page.goto(table.address)
  await unlock(page, another)
  await expect.poll(() => page.locator('li:has(a[href^="#/plan/"])').count()).toBe(1)
})

it('stretches the passphrase by a federal method when that is asked for', async () => {
  await page.goto(`${table.address}#/settings`)
  await page.getByLabel('Use only methods on the federal list').check()
  await page.getByLabel('Your passphrase', { exact: true }).fill(another)
  await press('Change the method')
  await page.getByText('Only methods on the federal list are used now.').waitFor()
  await press('Lock')
  await unlock(page, another)
  await expect.poll(() => page.getByLabel('Use only methods on the federal list').isChecked()).toBe(true)
})

it('complained of nothing and asked nobody else', () => {
  expect(table.complaints).toEqual([])
  expect(table.strangers).toEqual([])
})

it('locks what was here before there were passphrases, and leaves nothing of it behind', async () => {
  const before = await sitDown()
  const laptop = await before.openBeforeTheApp()
  await fillLaptop(laptop, { isOld: true, plans: 3 })
  await laptop.goto(before.address)
  await laptop.getByText('The plans that are already here will be locked too.').waitFor()
  expect(await accessibilityBreaches(laptop)).toEqual([])
  await setUp(laptop)
  await laptop.getByRole('heading', { level: 1, name: 'Plans', exact: true }).waitFor()
  await expect.poll(() => laptop.locator('li:has(a[href^="#/plan/"])').count()).toBe(3)
  await expect
    .poll(() => laptop.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toHaveLength(1)
  await before.leave()
})

it('says after unlocking that a key was never checked, and leaves the work alone', async () => {
  const other = await sitDown()
  const laptop = await other.openAtTheDoor()
  await choosePassphrase(laptop)
  await laptop.getByRole('list', { name: /recovery key/i }).waitFor()
  await laptop.reload()
  await unlock(laptop)
  await sayWhoYouAre(laptop)
  const notice = laptop.getByRole('region', { name: 'About your lock' })
  await notice.getByText('Your recovery key was never checked').waitFor()
  expect(await accessibilityBreaches(laptop)).toEqual([])
  expect(await widthOnSmallScreen(laptop)).toBe(320)
  await notice.getByRole('button', { name: 'Not now' }).click()
  await notice.waitFor({ state: 'detached' })
  await expect.poll(() => laptop.locator('h1:focus').innerText()).toBe('Plans')

  await laptop.getByRole('button', { name: 'Lock', exact: true }).click()
  await unlock(laptop)
  await notice.getByRole('link', { name: 'Print a new key in Settings' }).click()
  await laptop.getByText('nobody checked that it is on paper').waitFor()
  await laptop.getByRole('button', { name: 'Print a new recovery key' }).click()
  await laptop.getByLabel('Your passphrase', { exact: true }).fill(PASSPHRASE)
  await laptop.getByRole('button', { name: 'Print a new recovery key' }).click()
  await keepKey(laptop)
  await laptop.getByText('The new key works from now on.').waitFor()
  await notice.waitFor({ state: 'detached' })
  await laptop.getByText(/^The key in use was made on/).waitFor()
  expect(other.complaints).toEqual([])
  await other.leave()
})

async function enterKey(key: string): Promise<void> {
  await heading('Locked')
  await page.getByRole('button', { name: 'Use the recovery key' }).click()
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(key)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
}

async function press(name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

/** The path of the file that this button gives out. */
async function saved(button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(button)])
  return download.path()
}

async function heading(name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** In light and in dark by turns, and on a narrow screen. */
async function noFault(): Promise<void> {
  looked += 1
  await page.emulateMedia({ colorScheme: looked % 2 === 0 ? 'dark' : 'light', reducedMotion: 'reduce' })
  expect(await accessibilityBreaches(page)).toEqual([])
  expect(await widthOnSmallScreen(page)).toBe(320)
}
