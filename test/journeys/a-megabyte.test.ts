/** A megabyte, pasted where nobody meant it: it is kept where there is room, refused in a sentence where there is none. */

import { afterAll, expect, it } from 'vitest'
import { accessibilityBreaches, sitDown } from './kitchen-table.ts'
import { addOutcome, sayWhoYouAre, startPlan, strategiesOn, untilSaved } from './steps.ts'
import { pasteInto, pasteStrategy, undo } from './team-steps.ts'
import { comeBack } from './coming-in.ts'

const table = await sitDown()
afterAll(() => table.leave())

const megabyte = 'Mom will roll the ball first and wait for a look. '.repeat(21_000)
const refusal = /too long for this field: 1,050,0\d\d letters/

it(
  'takes a megabyte into a strategy, saves it, finds it again and takes it back',
  { timeout: 300_000 },
  async () => {
    const page = await table.open()
    page.setDefaultTimeout(60_000)
    await sayWhoYouAre(page)
    await startPlan(page)
    await addOutcome(page, 'Ana will play.')
    const text = await pasteStrategy(page, { 'text/plain': megabyte })
    await page.keyboard.type('!')
    await expect
      .poll(async () => (await text.innerText()).length, { timeout: 60_000 })
      .toBeGreaterThan(1_000_000)
    await page.keyboard.press('Control+Enter')
    await page.getByText('Saved on this laptop').waitFor()
    await untilSaved(page)
    await comeBack(page)
    await expect
      .poll(async () => (await strategiesOn(page)).join('').length, { timeout: 60_000 })
      .toBeGreaterThan(1_000_000)

    await page.getByRole('button', { name: 'Edit Strategy 1' }).click()
    await page.getByRole('textbox', { name: /^Strategy/ }).waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Control+Enter')
    await expect.poll(async () => (await strategiesOn(page)).join('').length).toBeLessThan(1000)
    await undo(page)
    await expect
      .poll(async () => (await strategiesOn(page)).join('').length, { timeout: 60_000 })
      .toBeGreaterThan(1_000_000)
  },
)

it('refuses a megabyte in a field, says so, and keeps what stood there', { timeout: 180_000 }, async () => {
  const page = await table.open()
  await startPlan(page, 'Leo')
  await addOutcome(page, 'Leo will splash in the bath.')
  const statement = page.getByLabel('What would we like to see happen?')
  await pasteInto(statement, megabyte)
  await page.getByText(refusal).waitFor()
  expect(await statement.inputValue()).toBe('Leo will splash in the bath.')
  expect(await accessibilityBreaches(page)).toEqual([])
  await statement.fill('Leo will splash with his dad.')
  await expect.poll(() => page.getByText(refusal).count()).toBe(0)

  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^About/ })
    .click()
  await pasteInto(page.getByLabel('First name'), megabyte)
  await page.getByText(refusal).waitFor()
  expect(await page.getByLabel('First name').inputValue()).toBe('Leo')
  await untilSaved(page)

  await page.getByRole('link', { name: 'All plans' }).click()
  await pasteInto(page.getByLabel('Find a plan'), megabyte)
  await page.getByText(refusal).waitFor()
  await page.getByRole('link', { name: /^Leo/ }).click()
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Outcome 1/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: 'Outcome 1' }).waitFor()
  expect(await page.getByLabel('What would we like to see happen?').inputValue()).toBe(
    'Leo will splash with his dad.',
  )
  expect(table.complaints).toEqual([])
})
