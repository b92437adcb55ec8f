/** A request answered from the strategy bank, agreed with the family, and counted in the month. By keyboard. */

import { afterAll, expect, it } from 'vitest'
import { find } from './finding.ts'
import { press, tabTo } from './keyboard.ts'
import { sitDown } from './kitchen-table.ts'
import { faultsOf } from './looking.ts'
import { addOutcome, sayWhoYouAre, startPlan, strategiesOn } from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

it('goes from a question to a strategy of the bank, to the family’s yes, to the month', async () => {
  const page = await table.open()
  await page.setViewportSize({ width: 1440, height: 900 })
  await sayWhoYouAre(page, { name: 'June Okafor', capacity: 'ecmh-consultant' })
  await startPlan(page, 'Leo')
  await addOutcome(page, 'Leo falls asleep in his bed four nights a week.')

  await press(page, 'Ask the ECMH consultant')
  await tabTo(page, /What is it about/)
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor()
  await page.keyboard.type('A strategy')
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+Enter')
  await page.getByText('Asked. It stands with the requests of the consultant.').waitFor()

  await find(page, 'advice of the')
  await page.getByRole('dialog', { name: 'Advice of the ECMH consultant' }).waitFor()
  await page.getByText('Does it answer a request?').waitFor()
  await press(page, 'Look in the strategy bank')
  await page.getByRole('combobox', { name: 'Find a strategy' }).waitFor()
  await page.keyboard.type('yawn')
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Enter')
  const box = page.getByRole('textbox', { name: 'What will be done?' })
  await expect.poll(() => box.inputValue()).toMatch(/^(?:ECMH consultant|June).* will .*yawn/)
  await tabTo(page, /What will be done/)
  await page.keyboard.press('Control+Enter')
  await page.getByText('Written down as strategy 1, and in the log.').waitFor()
  expect((await strategiesOn(page)).join()).toContain('yawn')

  await press(page, /^The family agreed: /)
  await page.keyboard.type('Dad')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Adopted: the family agreed.').waitFor()

  await find(page, 'my month')
  await page.getByRole('heading', { level: 1, name: /^My month/ }).waitFor()
  const strategies = page.getByRole('row').filter({ hasText: 'Strategies for the day' }).first()
  await expect.poll(() => strategies.textContent()).toMatch(/1 given.*1 adopted, 0 declined/)
  expect(await faultsOf(page)).toEqual([])
  expect(table.complaints).toEqual([])
})
