/** Plans that a newer version wrote in: on the list, not opened, said in plain words, with what can be read, and untouched. */

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillLaptop } from '../browser/filled-laptop.ts'
import { comeTo } from './coming-in.ts'
import { sitDown } from './kitchen-table.ts'
import { faultsOf } from './looking.ts'

const table = await sitDown()
afterAll(() => table.leave())

let page: Page
let newer: readonly string[] = []
let before: readonly string[] = []

beforeAll(async () => {
  page = await table.openBeforeTheApp()
  newer = (await fillLaptop(page, { plans: 2, newer: true })).newer
  before = await recordsOf(newer)
  await page.setViewportSize({ width: 1440, height: 900 })
  await comeTo(page, table.address)
})

it('lists a plan of which it can read nothing, and does not offer to remove it', async () => {
  const card = page.getByRole('listitem').filter({ hasText: 'A plan from a newer version' })
  await card.getByText('Made with a newer version of the app').waitFor()
  expect(await card.getByRole('button').count()).toBe(0)
  expect(
    await page
      .getByRole('list', { name: /^Plans/ })
      .getByRole('link')
      .count(),
  ).toBe(3)
  expect(await faultsOf(page)).toEqual([])
})

it('says that each needs a newer version, and gives what can be read', async () => {
  for (const id of newer) {
    await page.goto(`${table.address}#/plan/${id}`)
    await page.getByText('This plan was made with a newer version of the app.').waitFor()
    expect(await page.getByRole('textbox').count()).toBe(0)
    expect(await faultsOf(page)).toEqual([])
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download a plain copy' }).click()
    expect(readFileSync(await (await coming).path(), 'utf8')).toContain('IFSP. Plain copy')
    await page.getByRole('link', { name: 'Go to all plans' }).click()
    await page.getByRole('heading', { level: 1, name: 'Plans', exact: true }).waitFor()
  }
})

it('has added nothing to either and changed no byte', async () => {
  expect(before.length).toBeGreaterThan(3)
  expect(await recordsOf(newer)).toEqual(before)
  expect(table.complaints).toEqual([])
})

/** The sealed records of these plans, byte for byte. */
function recordsOf(plans: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (wanted) => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it goes into the page as one piece
    const answered = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('no answer')))
      })
    const [{ name = '' } = {}] = await indexedDB.databases()
    const database = await answered(indexedDB.open(name))
    const commits = database.transaction('commits').objectStore('commits')
    const all = (await answered(commits.getAll())) as { doc: string; bytes: Uint8Array }[]
    database.close()
    return all.filter(({ doc }) => wanted.includes(doc)).map(({ bytes }) => bytes.join(' '))
  }, plans)
}
