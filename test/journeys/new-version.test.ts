import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { sitDown, waitUntilKept } from './kitchen-table.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'versions-'))
await cp('dist', folder, { recursive: true })
const table = await sitDown(folder)
afterAll(async () => {
  await table.leave()
  await rm(folder, { recursive: true, force: true })
})

it('offers a new version and waits until a person asks for it', async () => {
  await waitUntilKept(await table.open())
  const page = await table.open()
  const other = await table.open()
  await page.evaluate(() => document.body.setAttribute('data-page', 'old'))

  await appendFile(path.join(folder, 'sw.js'), '\n// A newer version.\n')
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  const use = page.getByRole('button', { name: 'Use it now' })
  await use.waitFor()
  expect(await page.locator('body').getAttribute('data-page')).toBe('old')

  await use.click()
  await page.waitForFunction(() => document.body.dataset['page'] === undefined)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await use.count()).toBe(0)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull()

  await other.getByRole('button', { name: 'Use it now' }).waitFor()
  expect(table.complaints).toEqual([])
})
