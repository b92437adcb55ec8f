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
  expect(await heading.textContent()).toBe('IFSP Editor')
  expect(await heading.evaluate((element) => element.getBoundingClientRect().width)).toBeGreaterThan(20)
})

it('opens offline after the browser was killed', async () => {
  await table.open()
  await table.killBrowser()

  const page = await table.open()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('IFSP Editor')
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
