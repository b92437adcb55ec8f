/** The power goes while words are removed for good: the plan is as before or as after, and whole. */

import { afterAll, expect, it } from 'vitest'
import { find, openExample } from './finding.ts'
import { sitDown } from './kitchen-table.ts'
import { sayWhoYouAre, untilSaved } from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

/** Milliseconds after the confirmation. */
const moments = [0, 8, 25]

it('leaves the state before or after', async () => {
  let page = await table.open()
  await sayWhoYouAre(page)
  const route = `${new URL(await openExample(page)).hash}/for-good`
  await untilSaved(page)
  await find(page, 'remove words for good')
  for (const moment of moments) {
    const entries = page.getByRole('list', { name: 'Entries with words' }).getByRole('listitem')
    await entries.first().waitFor()
    const before = await entries.count()
    const notes = await page.getByText(/removed for good on/).count()
    await page
      .getByRole('button', { name: /^Remove for good: / })
      .first()
      .click()
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Remove for good' })
      .click({ noWaitAfter: true })
    await new Promise((later) => setTimeout(later, moment))
    await table.killBrowser()

    page = await table.open(route)
    const again = page.getByRole('list', { name: 'Entries with words' }).getByRole('listitem')
    await again.first().waitFor()
    const after = await again.count()
    expect([before, before - 1]).toContain(after)
    expect(await page.getByText(/removed for good on/).count()).toBe(notes + before - after)
    expect(await page.getByText('This plan may not be whole').count()).toBe(0)
  }
  expect(table.strangers).toEqual([])
})
