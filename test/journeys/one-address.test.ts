import { afterAll, expect, it } from 'vitest'
import { sitDown } from './kitchen-table.ts'

const table = await sitDown()
afterAll(() => table.leave())

it('goes on from 127.0.0.1 to localhost and stores nothing on the way', async () => {
  const byNumber = table.address.replace('localhost', '127.0.0.1')
  const page = await table.open()
  await page.goto(`${byNumber}#/plan/some-id`)
  await page.waitForURL(`${table.address}#/plan/some-id`)
  await page.getByRole('heading', { level: 1 }).waitFor()

  await page.goto(`${byNumber}icon.svg`)
  const stored = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    lines: localStorage.length,
  }))
  expect(stored).toEqual({ databases: 0, workers: 0, lines: 0 })
})
