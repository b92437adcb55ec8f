/** Everything the app can do, found by a few letters: counted, typed without waiting, on every page, and by every reader. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { find, openExample, openFinder } from './finding.ts'
import { focused } from './keyboard.ts'
import { accessibilityBreaches, sitDown, widthOnSmallScreen } from './kitchen-table.ts'
import { sayWhoYouAre, strategiesOn } from './steps.ts'
import { comeTo } from './coming-in.ts'

const table = await sitDown()
afterAll(() => table.leave())

let page: Page
let example = ''

beforeAll(async () => {
  page = await table.open()
  await sayWhoYouAre(page)
  example = await openExample(page)
})

it('adds an ECMH strategy with six keys beside the text, and loses no letter of it', async () => {
  const keys = ['Control+k', 'e', 'c', 'm', 'h', 'Enter']
  for (const key of keys) await page.keyboard.press(key)
  await page.keyboard.type('June will share a song for goodbyes.')
  await page.keyboard.press('Control+Enter')
  expect(keys.length + 1).toBeLessThanOrEqual(7)
  const last = (await strategiesOn(page)).at(-1)
  expect(last).toContain('June will share a song for goodbyes.')
  expect(last).toContain('ECMH consultant')
})

it('adds one from another section as well, in the outcome that was in view, without a wait', async () => {
  await go('team')
  await find(page, 'ecmh')
  await page.keyboard.type('June will sit beside Mom.')
  await page.keyboard.press('Escape')
  await heading('Outcome 1')
  await expect.poll(async () => (await strategiesOn(page)).at(-1)).toContain('June will sit beside Mom.')
})

it('finds it by other words, and with a slip of the hand', async () => {
  for (const typed of ['mental health', 'ehcm', 'strategy ecm', 'stratgey ecmh']) {
    await openFinder(page)
    await page.keyboard.type(typed)
    expect(await marked()).toMatch(typed === 'ehcm' ? /./ : /^Add an ECMH strategy/)
    await page.keyboard.press('Escape')
  }
})

it('takes the cursor to a field and what is typed at once with it', async () => {
  const fields = [
    ['add person', 'Zed', 'Name'],
    ['add agency', 'Harbor Light', 'Agency name'],
    ['anything sort', 'WIC card', 'Write anything here'],
  ] as const
  for (const [typed, words, field] of fields) {
    await find(page, typed)
    await page.keyboard.type(words)
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(words)
    expect(await focused(page)).toContain(field)
  }
})

it('gives the place back to the letter, from the page and from inside a text', async () => {
  await goTo('Outcome 1')
  const box = page.getByLabel('What would we like to see happen?')
  await box.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('So: ')
  expect(await box.inputValue()).toMatch(/^So: /)
  await page.keyboard.press('Control+z')

  await page.getByRole('button', { name: 'Edit Strategy 1' }).press('Enter')
  await expect.poll(() => focused(page)).toBe('Strategy 1')
  await page.keyboard.type('ac')
  await page.keyboard.press('ArrowLeft')
  await page.waitForTimeout(50)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.type('b')
  expect(await page.getByRole('textbox', { name: 'Strategy 1' }).innerText()).toContain('abc')
  await page.keyboard.press('Escape')

  const menu = page.getByRole('button', { name: 'More for Strategy 1' })
  await menu.press('Enter')
  await page.getByRole('menu').waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').waitFor()
  expect(await page.getByRole('menu').count()).toBe(0)
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toBe('More for Strategy 1')
})

it('offers the actions of the card one is in', async () => {
  await page.getByRole('button', { name: 'Edit Strategy 2' }).focus()
  await find(page, 'move down')
  await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('Strategy 2 moved. Now 3 of 9.')
  await expect.poll(() => focused(page)).toBe('Edit Strategy 3')
  await find(page, 'undo')
  await expect.poll(() => focused(page)).toBe('Edit Strategy 2')
})

it('says in one sentence that nothing fits', async () => {
  await openFinder(page)
  await page.keyboard.type('qqqq')
  await page.getByText('Nothing fits these words. Try fewer or other words.').first().waitFor()
  await page.keyboard.press('Enter')
  expect(await page.getByRole('dialog').count()).toBe(1)
  await page.keyboard.press('Escape')
})

const places = ['about', 'team', 'services', 'to-sort', 'why', 'why/PL-04', 'keyboard', '']

it('opens on every page, by key and by its button', async () => {
  const home = [
    table.address,
    `${table.address}#/new`,
    `${table.address}#/keyboard`,
    `${table.address}#/nowhere`,
  ]
  for (const address of [...places.map((place) => `${example}/${place}`), ...home]) {
    await comeTo(page, address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await openFinder(page)
    expect(await page.getByRole('option').count()).toBeGreaterThan(3)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Find an action' }).click()
    await page.getByRole('combobox').waitFor()
    await page.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
})

it('calls the plans as Home calls them, also where names are hidden', async () => {
  await goTo('All plans')
  await find(page, 'hide names')
  await openFinder(page)
  await page.keyboard.type('plan 1')
  expect(await marked()).toMatch(/^Plan 1/)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('charli')
  expect(await page.getByRole('dialog').innerText()).not.toContain('Charli')
  await page.keyboard.press('Escape')
  await find(page, 'show names')
  await find(page, 'charli')
  await page.waitForURL(/#\/plan\/[^/]+\/./u)
})

const themes = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { contrast: 'more' },
  { forcedColors: 'active' },
] as const

it.each(themes)('has no fault while it is open under %o', async (theme) => {
  const found: string[] = []
  await page.emulateMedia(theme)
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 900 })
    for (const place of [`${example}/`, `${example}/keyboard`, table.address]) {
      await comeTo(page, place)
      await page.getByRole('heading', { level: 1 }).waitFor()
      found.push(...(await accessibilityBreaches(page)))
      await openFinder(page)
      found.push(...(await accessibilityBreaches(page)))
      await page.keyboard.type('e')
      found.push(...(await accessibilityBreaches(page)))
      if ((await widthOnSmallScreen(page)) > 320) found.push(`${place} scrolls sideways`)
      await page.keyboard.type('qqq')
      found.push(...(await accessibilityBreaches(page)))
      await page.keyboard.press('Escape')
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: 'none' })
  expect(found).toEqual([])
})

it('complained of nothing and asked nobody else', () => {
  expect(table.complaints).toEqual([])
  expect(table.strangers).toEqual([])
})

async function goTo(section: string): Promise<void> {
  await find(page, section)
  await heading(section === 'All plans' ? 'Plans' : section)
}

async function go(place: string): Promise<void> {
  await page.goto(`${example}/${place}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

async function heading(name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

async function marked(): Promise<string> {
  return page.getByRole('option', { selected: true }).innerText()
}
