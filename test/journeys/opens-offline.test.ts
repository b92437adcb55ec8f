import { readdirSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { accessibilityBreaches, sitDown, waitUntilKept, widthOnSmallScreen } from './kitchen-table.ts'

const table = await sitDown()
afterAll(() => table.leave())

it('opens with the server dead, in a browser that was closed and started again', async () => {
  const page = await table.open()
  await waitUntilKept(page)
  await table.closeBrowser()
  await table.stopServer()

  const again = await table.open()
  const heading = again.getByRole('heading', { level: 1 })
  expect(await heading.textContent()).toBe('Before you start')
  expect(await heading.evaluate((element) => element.getBoundingClientRect().width)).toBeGreaterThan(20)
})

it('keeps every piece of the app, in 2.6 MB or less', async () => {
  const page = await table.open()
  const kept = await page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)))
    const requests = (await Promise.all(caches.map((cache) => cache.keys()))).flat()
    const answers = await Promise.all(requests.map((request) => window.caches.match(request)))
    const sizes = await Promise.all(answers.map(async (answer) => (await answer?.blob())?.size ?? 0))
    return {
      paths: requests.map(({ url }) => new URL(url).pathname.slice(1)),
      bytes: sizes.reduce((sum, size) => sum + size, 0),
    }
  })
  const built = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name !== 'sw.js')
    .map((file) => `${file.parentPath}/${file.name}`.replace(/^dist\//, ''))
  expect(kept.paths.toSorted()).toEqual(built.toSorted())
  expect(kept.bytes).toBeLessThan(2_600_000)
})

it('opens offline after the browser was killed', async () => {
  await table.open()
  await table.killBrowser()

  const page = await table.open()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Before you start')
})

it('has no breach of accessibility and fits a small screen', async () => {
  const page = await table.open()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await accessibilityBreaches(page)).toEqual([])
  expect(await widthOnSmallScreen(page)).toBe(320)
})

it('complained of nothing and asked nobody else', () => {
  expect(table.complaints).toEqual([])
  expect(table.strangers).toEqual([])
})
