/** Every screen and every state of it, with an eye for what a person could not use. */

import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { accessibilityBreaches, sitDown } from './kitchen-table.ts'
import { faultsOf, unseenStops } from './looking.ts'
import { addStrategy, sayWhoYouAre, startPlan } from './steps.ts'
import { comeTo } from './coming-in.ts'

const table = await sitDown()
afterAll(() => table.leave())

const longWord = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung'
const longName =
  'The Northern Appalachian Regional Collaborative for Infant, Toddler and Family Mental Health, Incorp'

const found: string[] = []

let page: Page
let example = ''
let outcome = ''

it('finds no fault before there is a plan', async () => {
  page = await table.open()
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByLabel('Your name').waitFor()
  await look('first start')
  await page.getByRole('button', { name: 'Start' }).click()
  await look('first start with mistakes')
  await sayWhoYouAre(page)
  await look('home without plans')
  await page.getByRole('link', { name: 'New plan' }).click()
  await page.getByRole('heading', { level: 1, name: 'New plan' }).waitFor()
  await look('new plan')
  await page.getByRole('button', { name: 'Start the plan' }).click()
  await look('new plan with mistakes')
  expect(found.splice(0)).toEqual([])
})

it('finds no fault with an outcome', async () => {
  await page.getByRole('link', { name: 'Back to all plans' }).click()
  await page.getByRole('button', { name: 'Open the example' }).click()
  await heading('Outcome 1')
  outcome = page.url()
  example = outcome.replace(/\/outcome.*$/, '')
  await look('outcome')

  await page.getByRole('button', { name: 'More for Strategy 1' }).click()
  await page.getByRole('menu').waitFor()
  await look('menu of a strategy')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Edit Strategy 1' }).click()
  await page.getByRole('textbox', { name: 'Strategy 1' }).waitFor()
  await look('strategy being written')
  await page.keyboard.type(' @P')
  await page.getByRole('listbox').waitFor()
  await look('people to mention')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await addStrategy(page, 'WIC at the health center')
  await page.getByRole('group', { name: /it may belong in another place/ }).waitFor()
  await look('hint')

  await page.getByRole('button', { name: 'Edit Support 2' }).click()
  await page.getByRole('textbox', { name: 'Support 2' }).waitFor()
  await look('support being written')
  await page.keyboard.press('Escape')
  expect(found.splice(0)).toEqual([])
})

it('finds no fault with the child and the team', async () => {
  await section('About the child')
  await look('about')
  await section('People and agencies')
  await look('team')
  await page.getByRole('button', { name: 'Edit Priya Nair' }).click()
  await page.getByRole('form', { name: 'Edit Priya Nair' }).waitFor()
  await look('person being written')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Edit Clover County/ }).click()
  await look('agency being written')
  await page
    .getByRole('form', { name: /^Edit Clover County/ })
    .getByRole('radio', { name: 'No', exact: true })
    .first()
    .check()
  await page.getByText(/may belong elsewhere now/).waitFor()
  await look('offered moves')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  expect(found.splice(0)).toEqual([])
})

it('finds no fault with the grid, To sort and the reasons', async () => {
  await section('EI services')
  await look('grid')
  await page.getByRole('button', { name: 'Edit Occupational therapy' }).click()
  await page.getByRole('form', { name: /^Edit Occupational therapy/ }).waitFor()
  await look('row of the grid being written')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Add a service' }).click()
  await look('new service with mistakes')
  await section('To sort')
  await look('To sort')
  await go(`${example}/why`)
  await heading(/Why/)
  await look('all rules')
  await page.getByRole('link', { name: /PL-04/ }).click()
  await look('one rule')
  expect(found.splice(0)).toEqual([])
})

it('finds no fault with Help', async () => {
  for (const place of ['help', 'help/where', 'help/trouble', 'help/why/PL-02']) {
    await go(`${table.address}#/${place}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await look(place)
  }
  await go(`${table.address}#/help`)
  await page.getByLabel('Find in Help').fill('zebra')
  await look('Help without an answer')
  expect(found.splice(0)).toEqual([])
})

it('finds no fault where there is nothing', async () => {
  await go(`${table.address}#/nowhere`)
  await heading(/nothing at this address/)
  await look('unknown address')
  await go(`${table.address}#/plan/${'a'.repeat(32)}/about`)
  await heading(/cannot be opened/)
  await look('plan that is not here')
  await go(table.address)
  await startPlan(page, 'Ana')
  await heading(/About the child/)
  await section('To sort')
  await look('To sort with nothing')
  await section('EI services')
  await look('grid with nothing')
  await page.getByRole('button', { name: 'Add an outcome' }).click()
  await heading('Outcome 1')
  await look('outcome with nothing')
  expect(found.splice(0)).toEqual([])
})

it('finds no fault with long names and long words', async () => {
  await go(`${example}/team`)
  await page.getByRole('button', { name: 'Edit Harbor Street' }).click()
  await page.getByLabel('Agency name').first().fill(longName)
  await page.keyboard.press('Escape')
  await look('team with a long name')
  await go(outcome)
  await page.getByLabel('What would we like to see happen?').fill(`Mom reads ${longWord} at night.`)
  await look('outcome with a long word')
  await page.getByRole('button', { name: 'Edit Support 2' }).click()
  await look('support that helps an outcome with a long word')
  await section('EI services')
  await look('grid with a long word')
  expect(found.splice(0)).toEqual([])
})

it('finds no fault with a list of plans', async () => {
  await page.getByRole('link', { name: 'All plans' }).click()
  await heading('Plans')
  await look('home')
  await page.getByLabel('Hide names').check()
  await look('home without names')
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click()
  await page.getByText(/^Removed plans/).click()
  await look('home with removed plans')
  await page.getByRole('button', { name: /^Undo/ }).click()
  await page.getByLabel('Hide names').uncheck()
  expect(found.splice(0)).toEqual([])
})

it('finds no fault when nothing can be kept', async () => {
  const other = await table.open(new URL(`${example}/about`).hash)
  await other.setViewportSize({ width: 1440, height: 900 })
  await other.getByLabel('First name').waitFor()
  await other.evaluate(() => {
    const full = {
      value(): never {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    Object.defineProperties(IDBObjectStore.prototype, { add: full, put: full })
  })
  await other.getByLabel('First name').pressSequentially('x')
  await other.getByRole('button', { name: 'What to do' }).click()
  await other.getByRole('dialog').waitFor()
  found.push(...(await faultsOf(other)))
  await other.keyboard.press('Escape')
  await expect.poll(() => other.evaluate(() => document.activeElement?.textContent)).toBe('What to do')
  await other.close({ runBeforeUnload: false })
  expect(found.splice(0)).toEqual([])
})

const themes = [
  { colorScheme: 'dark' },
  { contrast: 'more' },
  { forcedColors: 'active' },
  { reducedMotion: 'reduce' },
] as const

const main = ['about', 'team', 'services', 'to-sort', 'why/PL-04'] as const

it.each(themes)('finds no fault under %o', async (theme) => {
  await page.emulateMedia(theme)
  for (const place of [...main.map((name) => `${example}/${name}`), outcome, table.address]) {
    await go(place)
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (const breach of await accessibilityBreaches(page)) found.push(`${place}: ${breach}`)
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: 'none', reducedMotion: null })
  expect(found.splice(0)).toEqual([])
})

it('shows the focus at each stop', async () => {
  for (const place of [...main.slice(0, 4).map((name) => `${example}/${name}`), outcome, table.address]) {
    await go(place)
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (const stop of await unseenStops(page)) found.push(`${place}: ${stop}`)
  }
  expect(found.splice(0)).toEqual([])
})

it('puts one plain line on paper, and nothing of the screen', async () => {
  await go(outcome)
  await heading('Outcome 1')
  await page.emulateMedia({ media: 'print' })
  expect((await page.locator('body').innerText()).trim()).toMatch(
    /^IFSP Editor cannot print a plan yet\.[^\n]*$/,
  )
  await page.emulateMedia({ media: 'screen' })
})

it('complained of nothing', () => {
  expect(table.complaints).toEqual([])
})

async function look(state: string): Promise<void> {
  for (const fault of await faultsOf(page)) found.push(`${state}: ${fault}`)
}

async function section(name: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click()
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor()
}

async function heading(name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

async function go(address: string): Promise<void> {
  await comeTo(page, address)
}
