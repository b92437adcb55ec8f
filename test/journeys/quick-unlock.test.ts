/** The laptop's own fingerprint or PIN instead of the passphrase, with a reader that the browser invents. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PASSPHRASE } from '../browser/passphrase.ts'
import { unlock } from './coming-in.ts'
import { accessibilityBreaches, type KitchenTable, sitDown, widthOnSmallScreen } from './kitchen-table.ts'
import { sayWhoYouAre } from './steps.ts'

let table: KitchenTable
let page: Page
let reader: Reader

beforeAll(async () => {
  table = await sitDown()
  page = await table.open()
  await sayWhoYouAre(page)
})

afterAll(() => table.leave())

it('says in a sentence that a laptop without a reader cannot do it', async () => {
  await page.goto(`${table.address}#/settings`)
  await page.getByText('This laptop has no fingerprint or PIN that the browser may use.').waitFor()
  expect(await page.getByRole('button', { name: 'Set up on this laptop' }).count()).toBe(0)
})

it('is set up in the settings, after the passphrase and the finger', async () => {
  reader = await giveReader(page, { hasPrf: true })
  await openSettings()
  await page.getByText('Not set up yet.').waitFor()
  await press('Set up on this laptop')
  await page.getByLabel('Your passphrase', { exact: true }).fill('guessed by somebody else')
  await page.getByRole('button', { name: 'Set up on this laptop' }).last().click()
  await page.getByText('This is not your passphrase.').first().waitFor()
  expect(await reader.keys()).toBe(0)

  await page.getByLabel('Your passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Set up on this laptop' }).last().click()
  await page.getByText('Fingerprint or PIN works from now on.').waitFor()
  await page.getByText(/^Set up on [A-Z][a-z]+ \d+, \d{4} at/).waitFor()
  expect(await reader.keys()).toBe(1)
  await noFault()
})

it('unlocks with one press', async () => {
  await press('Lock')
  await heading('Locked')
  await noFault()
  await press('Use fingerprint or PIN')
  await heading('Settings')
  expect(await page.getByRole('button', { name: 'Lock', exact: true }).count()).toBe(1)
})

it('says plainly when the finger was not known, and leaves the passphrase', async () => {
  await press('Lock')
  await heading('Locked')
  await reader.know(false)
  await press('Use fingerprint or PIN')
  await page.getByText('The question of your laptop was closed. Try again, or use your passphrase.').waitFor()
  await noFault()
  await reader.know(true)
  await unlock(page)
  await expect.poll(setUpOnes).toBe(1)
})

it('is not set up twice on one laptop', async () => {
  await press('Set up on this laptop')
  await page.getByLabel('Your passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Set up on this laptop' }).last().click()
  await page.getByText('it is already set up on this laptop.').waitFor()
  await press('Cancel')
  expect(await reader.keys()).toBe(1)
})

it('opens from a second laptop with a key of its own, also when the first is removed', async () => {
  await reader.takeAway()
  reader = await giveReader(page, { hasPrf: true })
  await openSettings()
  await press('Set up on this laptop')
  await page.getByLabel('Your passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Set up on this laptop' }).last().click()
  await page.getByText('Fingerprint or PIN works from now on.').waitFor()
  expect(await setUpOnes()).toBe(2)
  await remove()
  await expect.poll(setUpOnes).toBe(1)
  await press('Lock')
  await press('Use fingerprint or PIN')
  await heading('Settings')
})

it('is not offered any more once the last one was removed', async () => {
  await remove()
  await expect.poll(setUpOnes).toBe(0)
  await press('Lock')
  await heading('Locked')
  expect(await page.getByRole('button', { name: 'Use fingerprint or PIN' }).count()).toBe(0)
  await unlock(page)
})

it('tells a reader that keeps no keys for pages', async () => {
  await reader.takeAway()
  reader = await giveReader(page, { hasPrf: false })
  await openSettings()
  await press('Set up on this laptop')
  await page.getByLabel('Your passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Set up on this laptop' }).last().click()
  await page.getByText('it can keep no key for these plans').waitFor()
  expect(await setUpOnes()).toBe(0)
  await noFault()
})

it('complained of nothing and asked nobody else', () => {
  expect(table.complaints).toEqual([])
  expect(table.strangers).toEqual([])
})

interface Reader {
  readonly keys: () => Promise<number>
  /** Whether it takes the next finger for that of its owner. */
  readonly know: (isKnown: boolean) => Promise<void>
  readonly takeAway: () => Promise<void>
}

async function giveReader(at: Page, { hasPrf }: { readonly hasPrf: boolean }): Promise<Reader> {
  const devtools = await at.context().newCDPSession(at)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf,
    },
  })
  const own = { authenticatorId }
  return {
    keys: async () => (await devtools.send('WebAuthn.getCredentials', own)).credentials.length,
    know: async (isUserVerified) => {
      await devtools.send('WebAuthn.setUserVerified', { ...own, isUserVerified })
    },
    takeAway: async () => {
      await devtools.send('WebAuthn.removeVirtualAuthenticator', own)
      await devtools.detach()
    },
  }
}

/** Whether there is a reader is asked when the page comes. */
async function openSettings(): Promise<void> {
  await page.goto(`${table.address}#/`)
  await heading('Plans')
  await page.goto(`${table.address}#/settings`)
  await heading('Settings')
}

async function setUpOnes(): Promise<number> {
  await heading('Settings')
  return page.getByText(/^Set up on [A-Z]/).count()
}

/** Removes the one that was set up first. */
async function remove(): Promise<void> {
  await page
    .getByRole('button', { name: /^Remove the one of/ })
    .first()
    .click()
  await page.getByLabel('Your passphrase', { exact: true }).fill(PASSPHRASE)
  await press('Remove this one')
}

async function press(name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click()
}

async function heading(name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

async function noFault(): Promise<void> {
  expect(await accessibilityBreaches(page)).toEqual([])
  expect(await widthOnSmallScreen(page)).toBe(320)
}
