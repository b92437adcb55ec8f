/** Past the door: a passphrase at the first start, and the same one ever after. */

import type { Page } from 'playwright-core'
import { PASSPHRASE } from '../browser/passphrase.ts'

/** Comes in, whatever the door asks for: nothing, a passphrase, or to begin here. */
export async function comeIn(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  const asked = await page.locator('h1').first().textContent()
  if (asked === 'Choose a passphrase') await setUp(page)
  if (asked === 'Locked') await unlock(page)
}

/** Loads the page anew, and comes in. */
export async function comeBack(page: Page): Promise<void> {
  await page.reload()
  await comeIn(page)
}

/** Goes to an address and comes in, where that loads the page anew. */
export async function comeTo(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await comeIn(page)
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await page
    .getByRole('heading', { name: 'Locked' })
    .waitFor({ state: 'detached' })
    .catch(async (cause: unknown) => {
      throw new Error(`Still locked. The page says: ${await page.locator('body').innerText()}`, { cause })
    })
}

/** Sets a vault up, and answers its recovery key. */
export async function setUp(page: Page, passphrase = PASSPHRASE): Promise<string> {
  await choosePassphrase(page, passphrase)
  return keepKey(page)
}

export async function choosePassphrase(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel(/^(Your|New) passphrase$/).fill(passphrase)
  await page.getByLabel('The same passphrase again').fill(passphrase)
  await page.getByRole('button', { name: 'Go on' }).click()
}

/** Writes the recovery key down, types its end, and answers it. */
export async function keepKey(page: Page): Promise<string> {
  const key = await readKey(page)
  await page.getByRole('button', { name: 'I wrote it down' }).click()
  await page.getByLabel(/last two groups/).fill(key.slice(-8))
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page
    .getByRole('heading', { name: /^(Check that you have it|One moment|Locking the plans)/ })
    .waitFor({ state: 'detached' })
  return key
}

async function readKey(page: Page): Promise<string> {
  const groups = page.getByRole('list', { name: /recovery key/i }).getByRole('listitem')
  await groups.first().waitFor()
  return (await groups.allTextContents()).join('')
}
