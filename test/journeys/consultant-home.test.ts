/** A consultant's Home: who waits for her, and how far her month is. By keyboard. */

import { afterAll, expect, it } from 'vitest'
import { find, openExample } from './finding.ts'
import { press, tabTo, type } from './keyboard.ts'
import { sitDown } from './kitchen-table.ts'
import { faultsOf } from './looking.ts'
import { sayWhoYouAre } from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

it('begins with who waits, and with the month', async () => {
  const page = await table.open()
  await page.setViewportSize({ width: 1440, height: 900 })
  await sayWhoYouAre(page, { name: 'June Okafor', capacity: 'ecmh-consultant' })
  await press(page, 'Add a team first')
  await page.getByRole('heading', { level: 1, name: 'Teams and meetings' }).waitFor()
  await type(page, /Name of the team/, 'Clover team')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Clover team' }).waitFor()

  await find(page, 'all plans')
  await page.getByRole('heading', { level: 1, name: 'Plans', exact: true }).waitFor()
  const month = page.getByRole('list', { name: 'My month with my teams' })
  await month.getByText(/Clover team/).waitFor()
  expect(await month.textContent()).toMatch(/0 of 2/)

  await openExample(page)
  await press(page, 'Ask the ECMH consultant')
  await tabTo(page, /What is it about/)
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor()
  await page.keyboard.type('Trauma')
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+Enter')
  await page.getByText('Asked. It stands with the requests of the consultant.').waitFor()
  await press(page, 'All plans')
  const waiting = page.getByRole('list', { name: 'Requests that wait for you' })
  await waiting.getByText('Trauma, and what it does').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'All requests (1)')
  await page.getByRole('heading', { level: 1, name: 'Requests to the ECMH consultant' }).waitFor()
  expect(table.complaints).toEqual([])
})
