/** A whole visit, typed in one go and sorted in one pass, without a mouse; the power fails while she types. */

import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { focused, tabTo } from './keyboard.ts'
import { accessibilityBreaches, sitDown, widthOnSmallScreen } from './kitchen-table.ts'
import { addOutcome, sayWhoYouAre, startPlan, strategiesOn, untilSaved } from './steps.ts'
import { go, gridOn } from './team-steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

const outcomes = [
  'Mom will feed Charli breakfast four of seven days.',
  'Charli will say goodbye at child care without crying.',
  'Our family will have what it needs for feeding at home.',
] as const

const before = [
  'OT will show Mom how to hold the bottle. Mom will answer Charli’s coos and smiles.',
  'ECMH consultant will join OT on a home visit. Mom sees a counselor at Southeast Healthcare every other week.',
  'Outcome 2:',
  'The child care teacher will sing a goodbye song. Gran',
] as const

const after = [
  'dma will read the goodbye book at night. Charli goes to story time at the library.',
  'Play therapy at Southeast Healthcare weekly.',
  outcomes[2],
  'Dana will ask the county board for the family support form. WIC is in place.',
] as const

let page: Page
let address = ''

const dialog = () => page.getByRole('dialog', { name: 'Quick capture' })
const box = () => dialog().getByRole('textbox')

it('opens from wherever she is', async () => {
  page = await table.open()
  await sayWhoYouAre(page)
  await startPlan(page, 'Charli')
  for (const statement of outcomes) await addOutcome(page, statement)
  await go(page, 'Outcome 1')
  await page.keyboard.press('F2')
  await dialog().waitFor()
  expect(await focused(page)).toContain('What did you hear?')
})

it('keeps what she types while she types it', async () => {
  await typeLines(before)
  await untilSaved(page)
  address = page.url().replace(table.address, '')
  await table.killBrowser()

  page = await table.open(address)
  await page.getByRole('heading', { level: 1, name: 'Outcome 1' }).waitFor()
  await page.keyboard.press('Control+j')
  await dialog().waitFor()
  expect(await box().inputValue()).toBe(before.join('\n'))
  expect(await box().evaluate((text: HTMLTextAreaElement) => text.selectionStart)).toBe(
    before.join('\n').length,
  )
})

it('shows where each of ten sentences goes, for which outcome', async () => {
  await typeLines(after, true)
  const places = dialog().getByRole('combobox', { name: /^Place of sentence/ })
  await expect.poll(() => places.count()).toBe(10)
  expect(await places.evaluateAll((all: HTMLSelectElement[]) => all.map((each) => each.value))).toEqual([
    'strategy',
    'strategy',
    'strategy',
    'support',
    'strategy',
    'strategy',
    'support',
    'ask',
    'strategy',
    'support',
  ])
  const ofOutcome = dialog().getByRole('combobox', { name: /^Outcome of sentence/ })
  expect(
    await ofOutcome.evaluateAll((all: HTMLSelectElement[]) =>
      all.map((each) => each.selectedOptions[0]?.textContent),
    ),
  ).toEqual([...Array(4).fill('Outcome 1'), ...Array(4).fill('Outcome 2'), ...Array(2).fill('Outcome 3')])
  expect(await dialog().innerText()).toContain('It waits in To sort with one question')
})

it('is a screen for everybody', async () => {
  expect(await accessibilityBreaches(page)).toEqual([])
  expect(await widthOnSmallScreen(page)).toBeLessThanOrEqual(320)
})

it('goes elsewhere by an arrow, and Enter there places everything', async () => {
  await tabTo(page, 'Place of sentence 6')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(() => box().inputValue()).toBe('')
  expect(await focused(page)).toContain('What did you hear?')
  const said = '4 entries placed in Outcome 1, 3 in Outcome 2, 2 in Outcome 3, 1 waits in To sort.'
  await dialog().getByText(said).waitFor()
})

it('comes back whole with one undo, and goes again with one redo', async () => {
  await page.keyboard.press('Control+z')
  await expect.poll(() => box().inputValue()).toContain('Grandma will read the goodbye book')
  expect(await strategiesBehind()).toEqual([])
  await page.keyboard.press('Control+y')
  await expect.poll(() => box().inputValue()).toBe('')
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
  expect(await strategiesOn(page)).toHaveLength(3)
})

it('has put everything where it belongs, and nothing of the rest on the grid', async () => {
  await go(page, 'Outcome 2')
  const [first] = await strategiesOn(page)
  expect(first).toContain('Child care teacher')
  expect(await page.getByRole('main').textContent()).toContain('Grandma will read the goodbye book at night.')
  await go(page, 'Outcome 3')
  expect((await strategiesOn(page))[0]).toContain('Dana Reed, Service coordinator')
  await go(page, 'To sort')
  expect(await page.getByRole('main').textContent()).toMatch(/Play therapy at Southeast Healthcare weekly/)
  expect(await gridOn(page)).toBe('')
})

it('complained of nothing and asked nobody else', () => {
  expect(table.complaints).toEqual([])
  expect(table.strangers).toEqual([])
})

/** Types key by key, or dictates line by line. */
async function typeLines(lines: readonly string[], isDictated = false): Promise<void> {
  for (const [index, words] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Shift+Enter')
    await (isDictated ? page.keyboard.insertText(words) : page.keyboard.type(words))
  }
}

/** What the page behind the box shows: it rests, and is read all the same. */
function strategiesBehind(): Promise<readonly string[]> {
  return page.locator('main ol[aria-label="Strategies"] > li').allTextContents()
}
