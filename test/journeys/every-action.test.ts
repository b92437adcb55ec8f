/** Every action that the list offers does something, and none of them breaks a page or loses the keyboard. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openExample, openFinder } from './finding.ts'
import { focused } from './keyboard.ts'
import { sitDown } from './kitchen-table.ts'
import { sayWhoYouAre } from './steps.ts'
import { comeTo, unlock } from './coming-in.ts'

const table = await sitDown()
afterAll(() => table.leave())

let page: Page
let example = ''

beforeAll(async () => {
  page = await table.open()
  await sayWhoYouAre(page)
  example = await openExample(page)
})

it('does each action of the list, on each section, without an error', async () => {
  const done = new Set<string>()
  for (const place of ['', 'team', 'services', 'to-sort']) {
    await go(place)
    for (const label of await everyLabel()) {
      if (done.has(kindOf(label))) continue
      await go(place)
      if (!(await chooseExactly(label))) continue
      done.add(kindOf(label))
      await settle(label)
    }
  }
  expect(done.size).toBeGreaterThan(50)
  expect(table.complaints).toEqual([])
}, 240_000)

async function go(place: string): Promise<void> {
  await comeTo(page, `${example}/${place}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** One card is like the other, and one rule like the other. */
function kindOf(label: string): string {
  return label
    .replace(/^.* Why: PL.*$/, 'Why')
    .replace(/\b(Strategy|Support|Need|Waiting|Outcome) \d+.*$/, '$1')
}

/** Everything that is offered here, by asking for each letter. */
async function everyLabel(): Promise<readonly string[]> {
  await openFinder(page)
  const labels = new Set<string>()
  for (const typed of ['', ...letters, ...asked]) {
    await page.getByRole('combobox').fill(typed)
    for (const label of await page.getByRole('option', { disabled: false }).allInnerTexts())
      labels.add(label.replaceAll(/\s+/g, ' ').trim())
  }
  await page.keyboard.press('Escape')
  return [...labels]
}

const letters = Array.from('abcdefghilmnoprstuwy')
const asked = [
  'move',
  'remove',
  'edit',
  'strategy',
  'support',
  'need',
  'why',
  'put',
  'keep',
  'waiting',
  'outcome',
]

async function chooseExactly(label: string): Promise<boolean> {
  await page.getByRole('main').focus()
  await openFinder(page)
  await page.getByRole('combobox').fill(label)
  const options = page.getByRole('option', { disabled: false })
  const texts = (await options.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim())
  const at = texts.indexOf(label)
  if (at === -1) await page.keyboard.press('Escape')
  else await options.nth(at).click()
  return at !== -1
}

/** Else most of what comes after is hidden. */
async function stopShowing(): Promise<void> {
  await page.getByRole('button', { name: 'Stop showing' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stop showing' }).click()
  await page.getByRole('region', { name: 'Showing the family' }).waitFor({ state: 'detached' })
}

/** Whatever was done: there is a page with a heading, nothing broke, the keyboard is somewhere; then it is taken back. */
async function settle(label: string): Promise<void> {
  if (label.startsWith('Lock now')) return unlock(page)
  if (label.startsWith('Show the family')) return stopShowing()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(`${label}: ${await page.getByText('This part stopped working').count()}`).toBe(`${label}: 0`)
  await expect.poll(() => focused(page), { message: label }).not.toBe('')
  await page.keyboard.press('Escape')
  const undo = page.getByRole('banner').getByRole('button', { name: 'Undo' })
  if (/^(Move|Remove|Add|Put|Keep|Redo)/.test(label) && (await undo.count()) > 0 && (await undo.isEnabled()))
    await undo.click()
}
