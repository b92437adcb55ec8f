/** Each key of the page of keys is pressed, and does what the page says. A key without a check is a type error. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keyMap } from '../../src/features/keyboard/key-map.en.ts'
import { find, openExample, openFinder } from './finding.ts'
import { focused } from './keyboard.ts'
import { sitDown } from './kitchen-table.ts'
import { sayWhoYouAre, strategiesOn } from './steps.ts'

type KeyId = (typeof keyMap)[number]['lines'][number]['id']

const table = await sitDown()
afterAll(() => table.leave())

let page: Page

beforeAll(async () => {
  page = await table.open()
  await sayWhoYouAre(page)
  await openExample(page)
})

/** What is so before a key is pressed, and what must be so after it. `press` presses the way of the page that is tried. */
type Check = (press: () => Promise<void>, keys: string) => Promise<void>

const checks: Readonly<Record<KeyId, Check>> = {
  'find-action': async (press) => {
    await press()
    await page.getByRole('combobox', { name: 'Find an action' }).waitFor()
    await press()
    await page.getByRole('combobox').waitFor({ state: 'detached' })
  },
  capture: async (press) => {
    await page.getByRole('button', { name: 'Edit Strategy 1', exact: true }).focus()
    await press()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  },
  regions: async (press, keys) => {
    await page.getByRole('main').focus()
    await press()
    expect(await region()).toBe(keys === 'F6' ? 'ASIDE' : 'NAV')
  },
  undo: async (press) => {
    const before = (await strategiesOn(page)).length
    await write('Mom sings.')
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await strategiesOn(page)).length).toBe(before + 1)
    for (let count = 0; count < 4 && (await strategiesOn(page)).length > before; count += 1) await press()
    expect(await strategiesOn(page)).toHaveLength(before)
  },
  redo: async (press) => {
    await write('')
    await page.keyboard.press('Escape')
    const after = (await strategiesOn(page)).length
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await strategiesOn(page)).length).toBe(after - 1)
    await press()
    await expect.poll(async () => (await strategiesOn(page)).length).toBe(after)
  },
  done: async (press) => {
    await write('Dad waits.')
    await press()
    await expect.poll(() => focused(page)).toMatch(/^Edit Strategy/)
    expect((await strategiesOn(page)).at(-1)).toContain('Dad waits.')
  },
  next: async (press) => {
    const before = (await strategiesOn(page)).length
    await write('One.')
    await press()
    await page.keyboard.type('Two.')
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await strategiesOn(page)).length).toBe(before + 2)
    expect((await strategiesOn(page)).slice(-2).join()).toMatch(/One\.[^]*Two\./)
  },
  mention: async (press) => {
    await write('')
    await press()
    await page.getByRole('listbox', { name: 'People and roles' }).waitFor()
    await page.keyboard.press('Escape')
  },
  bold: (press) => styles(press, 'strong'),
  italic: (press) => styles(press, 'em'),
  style: async (press) => {
    await write('Mom')
    await press()
    expect(await focused(page)).toBe('Bold')
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('Italic')
    await page.keyboard.press('Escape')
    await page.keyboard.type(' sings.')
    await expect.poll(() => text()).toBe('Mom sings.')
  },
  indent: async (press) => {
    await twoBullets()
    await press()
    await expect.poll(() => page.locator('[role=textbox] li li').count()).toBe(1)
  },
  outdent: async (press) => {
    await twoBullets()
    await page.keyboard.press('Control+]')
    await expect.poll(() => page.locator('[role=textbox] li li').count()).toBe(1)
    await press()
    await expect.poll(() => page.locator('[role=textbox] li li').count()).toBe(0)
    expect(await page.locator('[role=textbox] li').count()).toBe(2)
  },
  leave: async (press) => {
    await twoBullets()
    await press()
    expect(await page.evaluate(() => document.activeElement?.closest('[role=textbox]') === null)).toBe(true)
    expect(await focused(page)).not.toBe('')
    expect(await page.locator('[role=textbox] li').count()).toBe(2)
  },
  'move-up': async (press) => {
    await page.getByRole('button', { name: 'Edit Strategy 2', exact: true }).focus()
    const before = await strategiesOn(page)
    await press()
    await expect.poll(() => focused(page)).toBe('Edit Strategy 1')
    expect(wordsOf((await strategiesOn(page))[0])).toBe(wordsOf(before[1]))
  },
  'move-down': async (press) => {
    const before = await strategiesOn(page)
    await page.getByRole('button', { name: 'Edit Strategy 1', exact: true }).press('Enter')
    await expect.poll(() => focused(page)).toBe('Strategy 1')
    await press()
    await expect.poll(() => focused(page)).toBe('Strategy 2')
    await page.keyboard.type('!')
    await page.keyboard.press('Escape')
    await expect.poll(async () => wordsOf((await strategiesOn(page))[0])).toBe(wordsOf(before[1]))
    expect((await strategiesOn(page))[1]).toContain('!')
  },
  choose: async (press) => {
    await openFinder(page)
    const before = await marked()
    await press()
    expect(await marked()).not.toBe(before)
    await page.keyboard.press('Escape')
  },
  take: async (press) => {
    await openFinder(page)
    await page.keyboard.type('people agencies')
    await press()
    await page.getByRole('heading', { level: 1, name: 'People and agencies' }).waitFor()
    await find(page, 'outcome 1')
    await page.getByRole('heading', { level: 1, name: 'Outcome 1' }).waitFor()
  },
  close: async (press) => {
    await page.getByRole('button', { name: 'Edit Strategy 1', exact: true }).focus()
    await openFinder(page)
    await press()
    expect(await focused(page)).toBe('Edit Strategy 1')
  },
}

const lines = keyMap.flatMap((group): readonly { readonly id: KeyId; readonly keys: readonly string[] }[] => [
  ...group.lines,
])

it.each(lines.flatMap(({ id, keys }) => keys.map((each) => [each, id] as const)))(
  'does with %s what “%s” says',
  async (keys, id) => {
    await closeWhatIsOpen()
    await checks[id](() => page.keyboard.press(pressOf(keys)), keys)
    expect(table.complaints).toEqual([])
  },
)

it('shows each key on the page, from the header, in the plan and outside, and prints it', async () => {
  for (const place of ['plan', 'home']) {
    if (place === 'home') await find(page, 'all plans')
    await page.getByRole('link', { name: 'Keyboard' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Keyboard' }).waitFor()
    await expect.poll(() => focused(page)).toBe('Keyboard')
    expect(await page.getByRole('row').count()).toBe(lines.length + keyMap.length)
    await page.emulateMedia({ media: 'print' })
    const onPaper = await page.locator('body').innerText()
    expect(onPaper).toContain('Find an action: do it')
    expect(onPaper).not.toMatch(/Charli|Undo\n|All plans|cannot print/)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: 'Back to where you were' }).click()
    await page.getByRole('heading', { level: 1, name: place === 'plan' ? 'Outcome 1' : 'Plans' }).waitFor()
  }
})

it('complained of nothing', () => {
  expect(table.complaints).toEqual([])
})

async function closeWhatIsOpen(): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Outcome 1' }).waitFor()
  const open = page.getByRole('textbox', { name: /^Strategy/ })
  if ((await open.count()) > 0) await open.press('Control+Enter')
}

async function write(words: string): Promise<void> {
  await find(page, 'add strategy')
  await expect.poll(() => focused(page)).toMatch(/^Strategy/)
  await page.keyboard.type(words)
}

async function styles(press: () => Promise<void>, element: string): Promise<void> {
  await write('')
  await press()
  await page.keyboard.type('Mom')
  await expect.poll(() => page.locator(`[role=textbox] ${element}`).innerText()).toBe('Mom')
}

/** A list of two lines, the cursor in the second. */
async function twoBullets(): Promise<void> {
  await write('')
  await page.keyboard.press('Alt+F10')
  await page.getByRole('button', { name: 'Bullet list' }).press('Enter')
  await page.getByRole('textbox', { name: /^Strategy/ }).focus()
  await page.keyboard.type('one')
  await page.keyboard.press('Enter')
  await page.keyboard.type('two')
  await expect.poll(() => page.locator('[role=textbox] li').count()).toBe(2)
}

function text(): Promise<string> {
  return page.getByRole('textbox', { name: /^Strategy/ }).innerText()
}

function marked(): Promise<string> {
  return page.getByRole('option', { selected: true }).innerText()
}

function region(): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.closest('[data-region]')?.tagName)
}

/** The words of a strategy without its number. */
function wordsOf(card: string | undefined): string {
  return (card ?? '').replace(/^Strategy \d+/, '')
}

/** A key by the name that the browser has for it. */
function pressOf(keys: string): string {
  const names: Readonly<Record<string, string>> = {
    Ctrl: 'Control',
    Esc: 'Escape',
    Up: 'ArrowUp',
    Down: 'ArrowDown',
  }
  return keys
    .split(' ')
    .map((key) => names[key] ?? (/^[A-Z]$/.test(key) ? key.toLowerCase() : key))
    .join('+')
}
