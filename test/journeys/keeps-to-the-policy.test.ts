import { afterAll, expect, it } from 'vitest'
import { sitDown, waitUntilKept } from './kitchen-table.ts'

const table = await sitDown()
afterAll(() => table.leave())

it('is closed to other sites and refuses code from text, offline too', async () => {
  await waitUntilKept(await table.open())
  await table.stopServer()

  const page = await table.open()
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
  const refused = page.evaluate(() => document.body.setAttribute('onclick', 'void 0'))
  await expect(refused).rejects.toThrow('TrustedScript')
})

it('would notice a request to another place, in the page and at the fence', async () => {
  const elsewhere = 'http://elsewhere.example/'
  const page = await table.open()
  const before = table.complaints.length
  await page.evaluate((address) => fetch(address).catch(() => null), elsewhere)
  await expect.poll(() => table.complaints.length).toBeGreaterThan(before)

  await page.goto(elsewhere)
  expect(table.strangers.filter((address) => address === elsewhere)).toHaveLength(2)
})

it('carries the policy in the page itself', async () => {
  const page = await table.open()
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('frame-ancestors')
})
