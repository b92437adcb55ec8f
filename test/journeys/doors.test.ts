/**
 * Every door by which an entry could come to stand where Ohio does not want it,
 * or be lost on the way. The consultation of the ECMH consultant stays off the
 * grid, the row of an agency that gives no EI services stays off the grid, and
 * whatever may not stand where it was put is found in To sort with its reason.
 */

import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { focused, press } from './keyboard.ts'
import { sitDown } from './kitchen-table.ts'
import { addOutcome, addStrategy, sayWhoYouAre, startPlan, strategiesOn, untilSaved } from './steps.ts'
import { addAgency, addPerson, addService, go, gridOn, pasteStrategy, pick, undo } from './team-steps.ts'
import { comeBack } from './coming-in.ts'

const table = await sitDown()
afterAll(() => table.leave())

let page: Page

beforeAll(async () => {
  page = await table.open()
  page.setDefaultTimeout(20_000)
  await sayWhoYouAre(page, 'Kelly Moss')
  await startPlan(page)
  await addOutcome(page, 'Ana will play with her brother after lunch.')
  await go(page, 'People and agencies')
  for (const name of ['Harbor', 'Southeast', 'County Board']) await addAgency(page, name)
  await addPerson(page, { name: 'Hana Ito', role: 'Social worker', agency: 'Harbor' })
  await addPerson(page, { name: 'Sol Vega', role: 'Social worker', agency: 'Southeast' })
  await addPerson(page, { name: 'Bo Lind', role: 'Occupational therapist', agency: 'County Board' })
  await addPerson(page, { name: 'Dana Reed', role: 'ECMH consultant', agency: 'Harbor' })
  await answer('Harbor', 'No')
  await answer('County Board', /contract/)
})

it('does not let the consultation onto the grid by the menu, and takes it back with one press', async () => {
  await go(page, 'Outcome 1')
  await page.getByRole('button', { name: 'Add an ECMH strategy' }).click()
  await page.getByRole('textbox', { name: 'Strategy 1' }).waitFor()
  await page.keyboard.type('Dana will share a goodbye routine with the team.')
  await page.getByRole('button', { name: 'Done' }).click()
  expect((await strategiesOn(page))[0]).toContain('ECMH consultant')
  await pick(page.getByRole('button', { name: 'More for Strategy 1' }).first(), 'Move to EI services')
  await expect.poll(() => strategiesOn(page)).toEqual([])
  expect(await gridOn(page)).toBe('')

  const card = await waiting('goodbye routine')
  expect(await card.innerText()).toContain('never on the grid')
  expect(await card.getByRole('button', { name: /Keep/ }).count()).toBe(0)
  await card.getByRole('button', { name: /^More for/ }).click()
  expect(await page.getByRole('menuitem', { name: /Keep/ }).count()).toBe(0)
  await page.keyboard.press('Escape')
  await card.getByRole('button', { name: /Put it in/ }).click()
  await go(page, 'Outcome 1')
  await expect.poll(async () => (await strategiesOn(page)).join()).toContain('goodbye routine')
  await undo(page)
  await expect.poll(() => strategiesOn(page)).toEqual([])
  await undo(page)
  await expect.poll(async () => (await strategiesOn(page)).join()).toContain('goodbye routine')
})

it('does not offer the consultant for a row, nor let a person on a row become one', async () => {
  await go(page, 'EI services')
  await page.getByRole('button', { name: /Who gives it/ }).click()
  await page.getByRole('option', { name: /Bo Lind/ }).waitFor()
  expect(await page.getByRole('option', { name: /Dana Reed/ }).count()).toBe(0)
  await page.keyboard.press('Escape')
  await addService(page, /^Occupational therapy/, /Bo Lind/)
  await expect.poll(() => gridOn(page)).toContain('Bo Lind')
  await changeRole('Bo Lind', 'ECMH consultant')
  expect(await gridOn(page)).not.toContain('Bo Lind')
  await waiting('consultation')
  await changeRole('Bo Lind', 'Occupational therapist')
  expect(await gridOn(page)).toContain('Bo Lind')
})

it('keeps counseling off the grid while its agency gives no EI services, or nobody knows', async () => {
  await addService(page, /^Psychological/, /Hana Ito/)
  expect(await gridOn(page)).not.toContain('Hana Ito')
  await addService(page, /^Psychological/, /Sol Vega/)
  expect(await gridOn(page)).not.toContain('Sol Vega')
  await go(page, 'To sort')
  expect(await page.getByRole('main').innerText()).toContain('does not give EI services on IFSPs here')
  expect(await page.getByRole('main').innerText()).toContain('Is Southeast paid to give EI services')
  await answer('Southeast', /its staff/)
  await expect.poll(() => gridOn(page)).toContain('Sol Vega')
  expect(await gridOn(page)).not.toContain('Hana Ito')
})

it('keeps a row whose provider is to be found, counseling included, and one the family declined', async () => {
  await addService(page, /^Psychological/, /to be found/i)
  await expect.poll(() => gridOn(page)).toContain('Provider to be found')
  await addService(page, /^Assistive/, /Bo Lind/)
  const form = page.getByRole('form', { name: /^Edit Assistive/ })
  await form.getByRole('radio', { name: 'No', exact: true }).last().check()
  await form.getByRole('button', { name: 'Done' }).click()
  await expect.poll(() => gridOn(page)).toMatch(/Assistive[^]*said no/)
})

it('takes the rows of an agency that stops giving EI services off the grid, moves nothing, and undoes', async () => {
  await answer('County Board', 'No')
  const offer = page.getByRole('group', { name: /of County Board may belong elsewhere/ })
  await offer.waitFor()
  expect(await gridOn(page)).not.toContain('Bo Lind')
  const card = await waiting('Occupational therapy', 'does not give')
  expect(await card.getByRole('button', { name: /Put it in/ }).count()).toBe(1)
  await undo(page)
  await expect.poll(() => gridOn(page)).toContain('Bo Lind')
})

it('asks about a consultant alone with the family on a schedule, and not before the writing is done', async () => {
  await go(page, 'Outcome 1')
  const text = await pasteStrategy(page, { 'text/plain': 'ECMH consultant 1x/week 45 min with mom' })
  await page.waitForTimeout(1500)
  expect(await text.innerText()).toContain('45 min with mom')
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => (await strategiesOn(page)).join()).not.toContain('45 min')
  expect(await page.getByRole('main').innerText()).toContain(
    'Is this consultation to the team, or an EI service?',
  )
  expect(await gridOn(page)).not.toContain('45 min')
})

it('keeps a support of the mental health agency off the grid', async () => {
  await go(page, 'Outcome 1')
  await page.getByRole('button', { name: 'Add a support' }).click()
  await page.getByRole('textbox', { name: 'Support 1' }).waitFor()
  await page.keyboard.type('Play therapy at Harbor')
  await pick(page.getByRole('button', { name: /Which agency/ }).first(), 'Harbor')
  await page.getByRole('button', { name: 'Done' }).click()
  await pick(page.getByRole('button', { name: 'More for Support 1' }).first(), 'Move to EI services')
  expect(await gridOn(page)).not.toContain('Play therapy')
  const card = await waiting('Play therapy')
  await card.getByRole('button', { name: /Put it in supports/ }).click()
  await page.getByText('It is among the supports now.').waitFor()
  await go(page, 'Outcome 1')
  const supports = page.getByRole('list', { name: /^Supports that we currently have available/ })
  await expect.poll(() => supports.innerText()).toContain('Play therapy at Harbor')
})

it('loses nothing that was written in To sort on the way to a place', async () => {
  await go(page, 'To sort')
  await page.getByLabel('Write anything here and sort it later').fill('WIC')
  await page.keyboard.press('Enter')
  const card = await waiting('WIC')
  await card
    .getByRole('checkbox', { name: /Outcome 1|Ana will play/ })
    .first()
    .check()
  await card.getByRole('button', { name: /Answer/ }).click()
  await card.getByRole('button', { name: 'Put it in supports' }).click()
  await go(page, 'Outcome 1')
  await expect.poll(() => page.getByRole('main').innerText()).toContain('WIC')

  await go(page, 'To sort')
  await page
    .getByLabel('Write anything here and sort it later')
    .fill('Mom is worried that Ana cries at night')
  await page.keyboard.press('Enter')
  await (await waiting('Mom is worried')).getByRole('button', { name: /Put the words in/ }).click()
  await expect
    .poll(() => page.getByRole('list', { name: 'Concerns' }).innerText())
    .toContain('Mom is worried')
  await undo(page)
  await waiting('Mom is worried')
})

it('moves a hinted strategy and takes that back by keyboard; Keep here is heard until the words change', async () => {
  await go(page, 'Outcome 1')
  await addStrategy(page, 'WIC appointment every month')
  await page.getByText(/may belong in family supports/).waitFor()
  await press(page, 'Move to supports')
  await expect.poll(async () => (await strategiesOn(page)).join()).not.toContain('WIC appointment')
  await expect.poll(() => focused(page)).toBe('Undo')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await strategiesOn(page)).join()).toContain('WIC appointment')

  await press(page, 'Keep here')
  await page.keyboard.type('Mom brings the cards.')
  await page.keyboard.press('Enter')
  const hint = page.getByText(/may belong in family supports/)
  await expect.poll(() => hint.count()).toBe(0)
  await comeBack(page)
  await expect.poll(async () => (await strategiesOn(page)).join()).toContain('WIC appointment')
  expect(await hint.count()).toBe(0)
  await page
    .getByRole('button', { name: /^Edit Strategy/ })
    .last()
    .click()
  await page.getByRole('textbox', { name: /^Strategy/ }).waitFor()
  await page.keyboard.type(' at noon')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => hint.count()).toBe(1)
})

it('shows in a second window what the first one answered about an agency', async () => {
  await untilSaved(page)
  const second = await table.open(
    page
      .url()
      .replace(table.address, '')
      .replace(/outcome.*/, 'services'),
  )
  await expect.poll(() => second.getByRole('main').innerText()).toContain('Sol Vega')
  await answer('Southeast', 'No')
  await expect.poll(() => second.getByRole('table').innerText()).not.toContain('Sol Vega')
  await second.close()
})

it('complained of nothing and asked nobody else', () => {
  expect(table.complaints).toEqual([])
  expect(table.strangers).toEqual([])
})

/** Answers whether an agency gives EI services here. */
async function answer(agency: string, says: string | RegExp): Promise<void> {
  await go(page, 'People and agencies')
  const edit = page.getByRole('button', { name: `Edit ${agency}`, exact: true })
  if (await edit.isVisible()) await edit.click()
  const form = page.getByRole('form', { name: `Edit ${agency}` })
  const question = form.getByRole('group', { name: /paid to give EI services/ })
  await question.getByRole('radio', { name: says, ...(says === 'No' ? { exact: true } : {}) }).check()
  await form.getByRole('button', { name: 'Done' }).click()
}

async function changeRole(name: string, role: string): Promise<void> {
  await go(page, 'People and agencies')
  await page.getByRole('button', { name: `Edit ${name}` }).click()
  const form = page.getByRole('form', { name: `Edit ${name}` })
  await pick(form.getByRole('button', { name: /Who they are/ }), role)
  await form.getByRole('button', { name: 'Done' }).click()
}

/** The card in To sort that holds these words. */
async function waiting(...words: readonly string[]): Promise<Locator> {
  await go(page, 'To sort')
  const cards = page.getByRole('list', { name: 'What waits' }).getByRole('listitem')
  const card = words.reduce((found, hasText) => found.filter({ hasText }), cards).first()
  await card.waitFor()
  return card
}
