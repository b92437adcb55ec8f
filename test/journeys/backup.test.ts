/** The laptop is lost, and a file on a memory stick brings the plans back. */

import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PASSPHRASE } from '../browser/passphrase.ts'
import { setUp, unlock } from './coming-in.ts'
import { accessibilityBreaches, type KitchenTable, sitDown, widthOnSmallScreen } from './kitchen-table.ts'
import { addOutcome, sayWhoYouAre, startPlan, untilSaved } from './steps.ts'

let stick: string
let recoveryKey: string
let file: string
let looked = 0
const tables: KitchenTable[] = []

beforeAll(async () => {
  stick = await mkdtemp(path.join(tmpdir(), 'stick-'))
})

afterAll(async () => {
  for (const table of tables) await table.leave()
  await rm(stick, { recursive: true, force: true })
})

it('saves a backup at one press, with a name that says the day and nothing else', async () => {
  const [page, table] = await newLaptop()
  recoveryKey = await setUp(page)
  await sayWhoYouAre(page)
  await page.getByText('No backup yet', { exact: true }).waitFor()
  expect(await page.getByText('Time for a backup').count()).toBe(0)
  await writePlan(page, 'Ana', 'Ana will play with her brother.')
  await writePlan(page, 'Ben', 'Ben will sleep through the night.', table)
  await page.goto(`${table.address}#/`)
  await page.getByText('Time for a backup').waitFor()
  await noFault(page)
  file = await saved(page, 'Save a backup', 'first')
  await page.getByText('The backup is saved, with 2 plans.').waitFor()
  await page.getByText('Last backup: today').waitFor()
  await expect.poll(() => page.getByText('Time for a backup').count()).toBe(0)
  await noFault(page)
})

it('brings the plans back on an empty laptop by the passphrase', async () => {
  const [page] = await newLaptop()
  await chooseFile(page, file)
  await page.getByText('It holds 2 plans.').waitFor()
  await noFault(page)
  await page.getByLabel('Passphrase', { exact: true }).fill('not this one at all')
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await page.getByText('This passphrase does not open your plans.').first().waitFor()
  await unlockHere(page)
  await page.getByText('2 plans came back.').waitFor()
  await noFault(page)
  await page.getByRole('button', { name: 'Go on' }).click()
  await plansAre(page, ['Ana', 'Ben'])
  await page.getByText('Ana').first().click()
  await page
    .getByRole('link', { name: /Outcome 1/ })
    .first()
    .click()
  const statement = page.getByLabel('What would we like to see happen?')
  await expect.poll(() => statement.inputValue()).toBe('Ana will play with her brother.')
})

it('brings them back by the recovery key on paper, and then wants a new passphrase', async () => {
  const [page] = await newLaptop()
  await chooseFile(page, file)
  await page.getByRole('button', { name: 'Use the recovery key' }).click()
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(recoveryKey)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await page.getByText('2 plans came back.').waitFor()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('heading', { level: 1, name: 'Choose a new passphrase' }).waitFor()
  await setUp(page, 'calm otters paint seven kites')
  await plansAre(page, ['Ana', 'Ben'])
  expect(await page.getByText('Last backup').count()).toBe(0)
})

it('adds them to other plans on another laptop, and says so', async () => {
  const [page, table] = await newLaptop()
  await setUp(page, 'seven calm kites paint otters')
  await sayWhoYouAre(page)
  await writePlan(page, 'Cleo', 'Cleo will ask for more.')
  await page.goto(`${table.address}#/settings`)
  await page.getByRole('button', { name: 'Restore from a backup' }).click()
  await openFile(page, file)
  await page.getByText('It holds 2 plans.').waitFor()
  await page.getByText('When you bring them in, you take them over.').waitFor()
  await noFault(page)
  await unlockHere(page)
  await page.getByRole('heading', { name: 'Why do you take these plans over?' }).waitFor()
  await noFault(page)
  await page.getByLabel('Why?').fill('I work with her families now')
  await page.getByRole('button', { name: 'Take over these plans' }).click()
  await page.getByText('2 plans came over to you.').waitFor()
  await noFault(page)
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.goto(`${table.address}#/`)
  await plansAre(page, ['Ana', 'Ben', 'Cleo'])
  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await unlock(page, 'seven calm kites paint otters')
  await plansAre(page, ['Ana', 'Ben', 'Cleo'])
  expect(await page.getByText('Dana Reed').count()).toBe(0)
})

it('puts copies into a chosen folder by itself, whole ones only, and keeps five', async () => {
  const table = tables.at(-1)
  const page = await table?.openAtTheDoor()
  if (page === undefined) throw new Error('There is no laptop.')
  // The picker of the browser cannot be pressed from here; a folder of its own storage is of the same kind.
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('stick', { create: true }),
    })
  })
  await page.goto(`${table?.address}#/settings`)
  await page.reload()
  await page.getByRole('button', { name: 'Choose a folder' }).waitFor()
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('stick', { create: true })
    for (const name of ['IFSP-Editor-other', 'something of hers'])
      await folder.getFileHandle(name, { create: true })
  })
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await page.getByText('A copy is in the folder.').waitFor()
  await page.getByText('Copies go to the folder “stick”. The last one was made today.').waitFor()
  await noFault(page)
  expect((await inFolder(page)).join()).toMatch(/^IFSP-Editor-backup-\d{4}-\d{2}-\d{2}\.ifspbackup \d{4,}$/)
  await age(page, 6)
  await page.getByRole('button', { name: 'Choose another folder' }).click()
  await expect.poll(async () => (await inFolder(page)).length).toBe(5)
  expect((await inFolder(page)).at(-1)).toMatch(/backup-202[6-9].*ifspbackup \d{4,}$/)
  await page.getByRole('button', { name: 'Stop copying' }).click()
  await page.getByRole('button', { name: 'Choose a folder' }).waitFor()
})

it('saves one with a passphrase of its own, which opens that one alone', async () => {
  const before = tables.at(-1)
  const at = await before?.openAtTheDoor('#/settings')
  if (at === undefined) throw new Error('There is no laptop.')
  await at.getByRole('button', { name: 'Save one with a passphrase of its own' }).click()
  await at.getByLabel('Passphrase of this backup', { exact: true }).fill('four kites for a colleague')
  await at.getByLabel('The same passphrase again').fill('four kites for a colleague')
  await noFault(at)
  const own = await saved(at, 'Save one with a passphrase of its own', 'own')
  await at.getByText('The backup is saved, with 3 plans.').waitFor()

  const [page] = await newLaptop()
  await chooseFile(page, own)
  await unlockHere(page, 'seven calm kites paint otters')
  await page.getByText('This passphrase does not open your plans.').first().waitFor()
  expect(await page.getByRole('button', { name: 'Use the recovery key' }).count()).toBe(0)
  await unlockHere(page, 'four kites for a colleague')
  await page.getByText('3 plans came back.').waitFor()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByText('The one of the backup opens nothing here any more.').waitFor()
  await noFault(page)
  await setUp(page, 'calm otters paint seven kites')
  await plansAre(page, ['Ana', 'Ben', 'Cleo'])
})

it('complained of nothing and asked nobody else', () => {
  for (const { complaints, strangers } of tables) expect([complaints, strangers]).toEqual([[], []])
})

/** Names and sizes of what is in the folder of the vault. */
function inFolder(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const chosen = await (await navigator.storage.getDirectory()).getDirectoryHandle('stick')
    const found: string[] = []
    for await (const own of chosen.values()) {
      if (own.kind !== 'directory') continue
      for await (const each of own.values())
        found.push(`${each.name} ${(await (each as FileSystemFileHandle).getFile()).size}`)
    }
    return found.toSorted()
  })
}

/** As many copies of days long ago. */
async function age(page: Page, count: number): Promise<void> {
  await page.evaluate(async (days) => {
    const chosen = await (await navigator.storage.getDirectory()).getDirectoryHandle('stick')
    for await (const own of chosen.values())
      if (own.kind === 'directory')
        for (let day = 1; day <= days; day += 1)
          await own.getFileHandle(`IFSP-Editor-backup-2020-01-0${day}.ifspbackup`, {
            create: true,
          })
  }, count)
}

async function newLaptop(): Promise<readonly [Page, KitchenTable]> {
  await tables.at(-1)?.closeBrowser()
  const table = await sitDown()
  tables.push(table)
  return [await table.openAtTheDoor(), table]
}

async function writePlan(page: Page, name: string, statement: string, table?: KitchenTable): Promise<void> {
  if (table !== undefined) await page.goto(`${table.address}#/`)
  await startPlan(page, name)
  await addOutcome(page, statement)
  await untilSaved(page)
}

async function chooseFile(page: Page, chosen: string): Promise<void> {
  await page.getByRole('button', { name: 'I have a backup' }).click()
  await page.getByRole('heading', { level: 1, name: 'Bring your plans back' }).waitFor()
  await noFault(page)
  await openFile(page, chosen)
}

async function openFile(page: Page, chosen: string): Promise<void> {
  await page.getByLabel('Backup file').setInputFiles(chosen)
  await page.getByRole('button', { name: 'Open the file' }).click()
}

async function unlockHere(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
}

async function plansAre(page: Page, names: readonly string[]): Promise<void> {
  const listed = page.locator('li:has(a[href^="#/plan/"])')
  await expect.poll(() => listed.count()).toBe(names.length)
  const all = (await listed.allInnerTexts()).join('\n')
  for (const name of names) expect(all).toContain(name)
}

/** Presses the button, and puts what comes of it on the stick. */
async function saved(page: Page, button: string, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^IFSP-Editor-backup-\d{4}-\d{2}-\d{2}\.ifspbackup$/)
  const place = path.join(stick, `${name}.ifspbackup`)
  await copyFile(await download.path(), place)
  return place
}

/** In light and in dark by turns, and on a narrow screen. */
async function noFault(page: Page): Promise<void> {
  looked += 1
  await page.emulateMedia({ colorScheme: looked % 2 === 0 ? 'dark' : 'light', reducedMotion: 'reduce' })
  expect(await accessibilityBreaches(page)).toEqual([])
  expect(await widthOnSmallScreen(page)).toBe(320)
}
