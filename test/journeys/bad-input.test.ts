/**
 * What people type and paste that nobody meant: dates that are none, pages of
 * text, markup with scripts, letters of every kind. Each gets a plain sentence
 * or is kept as it is; nothing runs, nothing wrong is stored, nothing is lost.
 */

import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sitDown } from './kitchen-table.ts'
import { addOutcome, sayWhoYouAre, startPlan, strategiesOn, untilSaved } from './steps.ts'
import { addAgency, addPerson, addService, go, pasteInto, pasteStrategy, undo } from './team-steps.ts'
import { comeBack } from './coming-in.ts'

const table = await sitDown()
afterAll(() => table.leave())

let page: Page

beforeAll(async () => {
  page = await table.open()
  page.setDefaultTimeout(20_000)
  await sayWhoYouAre(page)
})

const everyLetter = 'Zoë e\u{301} 👩🏽‍🍼 مرحبا \u{202B}שלום\u{202C} \u{1E69} İıß <b>&amp;'

it('shows every section of a plan in which nothing stands', async () => {
  await startPlan(page, 'Ana')
  await page.getByLabel('First name').fill('')
  for (const section of ['About the child', 'People and agencies', 'EI services', 'To sort'])
    await go(page, section)
  await addOutcome(page, '')
  await page.getByRole('button', { name: 'Add a strategy' }).click()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Add a support' }).click()
  await page.keyboard.press('Control+Enter')
  expect(await strategiesOn(page)).toHaveLength(1)
  for (const section of ['Outcome 1', 'EI services', 'To sort']) await go(page, section)
})

const wrongDates = [
  ['2/30/2024', /has only 29 days/],
  ['30/9/2024', /month comes first/],
  ['13/45/2024', /is not a/],
  ['3/9/0024', /not a (year|date)/],
  ['tomorrow', /is not a/],
  ['Monday, March 9, 2024', /day of the week and the date do not match/],
] as const

it('refuses dates that are none on the page about the child, in a sentence, and keeps what was typed', async () => {
  await go(page, 'About the child')
  for (const label of ['Date of birth', 'Date of the plan'])
    expect(await takenIn(dateField(label), wrongDates)).toEqual([])
})

it('refuses them in the fields of an outcome, a support, a service and an agency', async () => {
  await go(page, 'Outcome 1')
  expect(await takenIn(dateField('We look at it together on'))).toEqual([])
  await page.getByRole('button', { name: 'Edit Support 1' }).click()
  expect(await takenIn(dateField('Since when?'))).toEqual([])
  await go(page, 'People and agencies')
  await addAgency(page, 'Harbor')
  await page.getByRole('radio', { name: 'Yes, under a contract' }).check()
  expect(await takenIn(dateField('Checked on'))).toEqual([])
  await addService(page, /^Occupational/, /to be found/)
  for (const label of ['Planned start', 'Planned end']) expect(await takenIn(dateField(label))).toEqual([])
  await page
    .getByRole('form', { name: /^Edit/ })
    .getByRole('radio', { name: 'Yes', exact: true })
    .last()
    .check()
  expect(await takenIn(dateField('Date of the answer'))).toEqual([])
})

it('refuses them before there is a plan', async () => {
  const other = await table.open('#/new')
  expect(await takenIn(dateField('Date of birth', other))).toEqual([])
  await other.close()
})

it('spreads a whole date that is pasted into any of the three boxes', async () => {
  await go(page, 'Outcome 1')
  const field = dateField('We look at it together on')
  for (const [part, words, spread] of [
    ['Month', 'March 9, 2026', ['March', '9', '2026']],
    ['Day', '2026-03-10', ['03', '10', '2026']],
    ['Year', '3/11/2026', ['3', '11', '2026']],
  ] as const) {
    await clear(field)
    await pasteInto(field.getByLabel(part), words)
    await expect.poll(() => boxesOf(field)).toEqual(spread)
  }
})

it('keeps half a date while the person looks elsewhere', async () => {
  const field = dateField('We look at it together on')
  await clear(field)
  await field.getByLabel('Month').fill('4')
  await go(page, 'EI services')
  await go(page, 'Outcome 1')
  expect(await boxesOf(field)).toEqual(['4', '', ''])
  expect(await field.innerText()).toContain('Add the day and the year')
})

it('keeps 10,000 letters in a strategy, says that it is long, and has them after a restart', async () => {
  const long = 'Mom and Dad read a book. '.repeat(400)
  await pasteStrategy(page, { 'text/plain': long })
  await expect.poll(() => page.getByRole('main').innerText()).toMatch(/10,?000|letters/)
  await page.keyboard.press('Control+Enter')
  await untilSaved(page)
  await comeBack(page)
  await expect.poll(async () => (await strategiesOn(page)).join('\n')).toContain(long.trim())
})

it('runs nothing of what is pasted, and keeps its words', async () => {
  const html = [
    '<p>Before <img src=x onerror="window.ran=1"> after</p>',
    '<script>window.ran=2</script>',
    '<p><a href="javascript:window.ran=3">a link</a></p>',
    '<svg onload="window.ran=4"><text>drawn</text></svg>',
    '<p style="position:fixed" onclick="window.ran=5">styled</p><iframe srcdoc="<script>parent.ran=6</script>"></iframe>',
  ].join('')
  await pasteStrategy(page, { 'text/html': html, 'text/plain': 'Before after a link styled' })
  await page.getByText('a link').last().click()
  await page.keyboard.press('Control+Enter')
  await expect
    .poll(async () => (await strategiesOn(page)).join('\n'))
    .toMatch(/Before[^]*after[^]*a link[^]*styled/)
  expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined()
  expect(await page.locator('main img, main iframe, main [onclick], main [style*="fixed"]').count()).toBe(0)
  expect(await page.locator('main a[href^="javascript"]').count()).toBe(0)
})

it('keeps the lists of a page pasted from Word, one within another', async () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->${item(1, '·', 'At lunch')}${item(2, 'o', 'Wait for her')}${item(1, '·', 'At bath')}<!--EndFragment--></body></html>`
  await pasteStrategy(page, { 'text/html': html, 'text/plain': 'At lunch\nWait for her\nAt bath' })
  await page.keyboard.press('Control+Enter')
  const last = page.getByRole('list', { name: 'Strategies' }).locator('> li').last()
  await expect.poll(() => last.locator('ul > li > ul > li').allInnerTexts()).toEqual(['Wait for her'])
  expect(await last.locator('ul').first().locator('> li').count()).toBe(2)
})

it('keeps letters of every kind in names, statements and strategies, letter for letter', async () => {
  await page.getByLabel('What would we like to see happen?').fill(everyLetter)
  await pasteStrategy(page, { 'text/plain': everyLetter })
  await page.keyboard.press('Control+Enter')
  await go(page, 'About the child')
  for (const label of ['First name', 'Last name', 'County'])
    await page.getByLabel(label).first().fill(everyLetter)
  await go(page, 'People and agencies')
  await addAgency(page, everyLetter)
  await addPerson(page, { name: everyLetter })
  await untilSaved(page)
  await comeBack(page)
  await page.getByRole('heading', { level: 1, name: /People/ }).waitFor()
  const main = () => page.evaluate(() => document.querySelector('main')?.textContent ?? '')
  expect((await main()).split(everyLetter).length - 1).toBeGreaterThanOrEqual(2)
  await go(page, 'About the child')
  for (const label of ['First name', 'Last name', 'County'])
    expect(await page.getByLabel(label).first().inputValue()).toBe(everyLetter)
  await go(page, 'Outcome 1')
  expect(await page.getByLabel('What would we like to see happen?').inputValue()).toBe(everyLetter)
  expect(await main()).toContain(everyLetter)
})

it('bears an agency and a person without a name', async () => {
  await go(page, 'People and agencies')
  await page.getByRole('button', { name: 'Edit Harbor' }).click()
  await page.getByRole('form', { name: 'Edit Harbor' }).getByLabel('Agency name').fill('')
  await page.keyboard.press('Enter')
  await addPerson(page, { name: 'Bo Lind' })
  await page.getByRole('button', { name: 'Edit Bo Lind' }).click()
  await page.getByRole('form', { name: 'Edit Bo Lind' }).getByLabel('Name', { exact: true }).fill(' ')
  await page.keyboard.press('Enter')
  await go(page, 'EI services')
  await go(page, 'Outcome 1')
  await page.getByRole('button', { name: 'Edit Strategy 1', exact: true }).click()
  expect(await page.getByRole('group', { name: 'Who acts?' }).isVisible()).toBe(true)
  await page.keyboard.press('Escape')
})

it('loses no entry when its person, its agency or its outcome is removed', async () => {
  await page.getByRole('link', { name: 'All plans' }).click()
  await startPlan(page, 'Mia')
  await addOutcome(page, 'Mia will sleep.')
  await pasteStrategy(page, { 'text/plain': 'Mom will sing.' })
  await page.getByRole('group', { name: 'Who acts?' }).getByRole('checkbox').first().check()
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: 'Done' })
    .click()
    .catch(() => undefined)
  await page.getByRole('button', { name: 'Add a support' }).click()
  await page.getByRole('textbox', { name: 'Support 1' }).waitFor()
  await page.keyboard.type('Grandma next door')
  await page.keyboard.press('Control+Enter')
  await go(page, 'People and agencies')
  await addAgency(page, 'County Board')
  await page.getByRole('radio', { name: 'Yes, under a contract' }).check()
  await addPerson(page, { name: 'Bo Lind', agency: 'County Board' })
  await addService(page, /^Occupational/, /Bo Lind/)

  await go(page, 'People and agencies')
  await page.getByRole('button', { name: 'Remove Bo Lind' }).click()
  await go(page, 'EI services')
  expect(await page.getByRole('main').innerText()).toMatch(/Bo Lind.*\(removed\)/)
  await go(page, 'People and agencies')
  await page.getByRole('button', { name: 'Remove County Board' }).click()
  await go(page, 'To sort')
  await expect.poll(() => page.getByRole('main').innerText()).toContain('Occupational therapy')
  for (let step = 0; step < 2; step += 1) await undo(page)
  await go(page, 'EI services')
  expect(await page.getByRole('table').innerText()).toContain('Bo Lind')

  await go(page, 'Outcome 1')
  await page.getByRole('button', { name: 'More for this outcome' }).click()
  await page.getByRole('menuitem', { name: 'Remove this outcome' }).click()
  await go(page, 'To sort')
  const main = page.getByRole('main')
  await expect.poll(() => main.innerText()).toContain('Mom will sing.')
  expect(await main.innerText()).toContain('Grandma next door')
  await undo(page)
  await expect.poll(() => main.innerText()).not.toContain('Mom will sing.')
  await go(page, 'Outcome 1')
  expect(await page.getByRole('main').innerText()).toMatch(/Mom will sing[^]*Grandma next door/)
})

it('complained of nothing and asked nobody else', () => {
  // The policy refuses the styles that pasted pages bring along, and the browser says so.
  const others = table.complaints.filter((said) => !said.startsWith('Applying inline style violates'))
  expect(others).toEqual([])
  expect(table.strangers).toEqual([])
})

/** A line of a list as Word puts it on the clipboard. */
function item(level: number, sign: string, words: string): string {
  return (
    `<p class="MsoListParagraph" style="margin-left:${level * 0.5}in;text-indent:-.25in;mso-list:l0 level${level} lfo1">` +
    `<!--[if !supportLists]--><span style="mso-list:Ignore">${sign}<span>&nbsp;&nbsp;</span></span><!--[endif]-->${words}</p>`
  )
}

function dateField(label: string, where = page): Locator {
  return where.getByRole('group', { name: label })
}

const boxes = ['Month', 'Day', 'Year'] as const

async function boxesOf(field: Locator): Promise<readonly string[]> {
  return Promise.all(boxes.map((part) => field.getByLabel(part).inputValue()))
}

async function clear(field: Locator): Promise<void> {
  for (const part of boxes) await field.getByLabel(part).fill('')
}

type WrongDate = (typeof wrongDates)[number]

/** Types each wrong date into the month and pastes it into the day. What is not refused in its sentence, or is not kept as typed. */
async function takenIn(
  field: Locator,
  dates: readonly WrongDate[] = wrongDates.slice(0, 2),
): Promise<readonly string[]> {
  const taken: string[] = []
  for (const [words, sentence] of dates) {
    await clear(field)
    await field.getByLabel('Month').pressSequentially(words)
    if (!(await isRefused(field, 'Month', [words, sentence]))) taken.push(`typed ${words}`)
    await clear(field)
    await pasteInto(field.getByLabel('Day'), words)
    if (!(await isRefused(field, 'Day', [words, sentence]))) taken.push(`pasted ${words}`)
  }
  await clear(field)
  return taken
}

async function isRefused(
  field: Locator,
  part: 'Month' | 'Day',
  [words, sentence]: readonly [string, RegExp],
): Promise<boolean> {
  await field.getByLabel('Year').press('Tab')
  await field.getByText(sentence).waitFor()
  const isKept = (await field.getByLabel(part).inputValue()) === words
  return isKept && !/day, \w+ \d+, \d{4}/.test(await field.innerText())
}
