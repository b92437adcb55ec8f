/** Either copy alone brings everything back: the browser's database emptied, cut or damaged, or the journal gone. */

import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { accessibilityBreaches, type KitchenTable, sitDown } from './kitchen-table.ts'
import { addOutcome, addStrategy, beginStrategy, sayWhoYouAre, startPlan, strategiesRead } from './steps.ts'

let table: KitchenTable

beforeEach(async () => {
  table = await sitDown()
})
afterEach(() => table.leave())

/** The browser's folders of this name, and the files in them. */
async function foldersNamed(name: string): Promise<readonly string[]> {
  const all = await readdir(table.profile, { recursive: true, withFileTypes: true })
  return all
    .filter((entry) => entry.isDirectory() && entry.name === name)
    .map((entry) => path.join(entry.parentPath, entry.name))
}

async function filesOfTheDatabase(): Promise<readonly string[]> {
  const folders = await foldersNamed('IndexedDB')
  const found = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  )
  return found
    .flat()
    .filter((entry) => entry.isFile() && /\.(?:log|ldb)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
}

/** A plan with words in it, and the browser killed in the middle of a sentence. Answers what was saved for sure. */
async function writeAndKill(): Promise<string> {
  const page = await table.open()
  await sayWhoYouAre(page)
  await startPlan(page)
  await addOutcome(page, 'Ana eats breakfast with us.')
  await addStrategy(page, 'Mom will put the bowl on the tray first.')
  await beginStrategy(page)
  await page.keyboard.type('Kelly will model waiting')
  await page.waitForTimeout(1200)
  await page.getByText('Saved on this laptop').waitFor()
  await table.killBrowser()
  return 'Kelly will model waiting'
}

const damages: readonly (readonly [string, () => Promise<void>])[] = [
  [
    'emptied',
    async () => {
      for (const folder of await foldersNamed('IndexedDB')) await rm(folder, { recursive: true })
    },
  ],
  [
    'cut',
    async () => {
      for (const file of await filesOfTheDatabase()) {
        const { length } = await readFile(file)
        await truncate(file, Math.floor(length * 0.7))
      }
    },
  ],
  [
    'damaged in one byte',
    async () => {
      for (const file of await filesOfTheDatabase()) {
        const bytes = await readFile(file)
        const middle = Math.floor(bytes.length / 2)
        bytes[middle] = (bytes[middle] ?? 0) ^ 1
        await writeFile(file, bytes)
      }
    },
  ],
]

it.each(damages)('puts everything back after the database was %s, and says so', async (_, damage) => {
  const last = await writeAndKill()
  await damage()
  const page = await table.open()
  await page.getByText(/Something was put back/).waitFor()
  expect(await accessibilityBreaches(page)).toEqual([])
  await page.getByRole('link', { name: /Ana/ }).first().click()
  await page
    .getByRole('link', { name: /Ana eats breakfast/ })
    .first()
    .click()
  await expect.poll(() => strategiesRead(page)).toContain('Mom will put the bowl on the tray first.')
  expect(await strategiesRead(page)).toContain(last)
  await page.getByRole('link', { name: 'All plans' }).click()
  await page.getByRole('button', { name: 'Good' }).click()
  await expect.poll(() => page.getByText(/Something was put back/).count()).toBe(0)
})

it('makes the second copy again when it is gone', async () => {
  const last = await writeAndKill()
  for (const folder of await foldersNamed('File System')) await rm(folder, { recursive: true })
  const again = await table.open()
  await again.getByRole('heading', { level: 1 }).waitFor()
  await again.waitForTimeout(500)
  await table.killBrowser()
  for (const folder of await foldersNamed('IndexedDB')) await rm(folder, { recursive: true })

  const page = await table.open()
  await page.getByRole('link', { name: /Ana/ }).first().click()
  await page
    .getByRole('link', { name: /Ana eats breakfast/ })
    .first()
    .click()
  await expect.poll(() => strategiesRead(page)).toContain(last)
})
