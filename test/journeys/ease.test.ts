/**
 * A second outcome is written with what the first one has already: by keyboard
 * alone, from an example, from a copy, from earlier words, and put in order.
 */

import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { focused, press, tabTo, type } from './keyboard.ts'
import { accessibilityBreaches, sitDown, widthOnSmallScreen } from './kitchen-table.ts'
import { addOutcome, sayWhoYouAre, startPlan, strategiesOn } from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

let page: Page

/** Opens a menu, and goes down to what is chosen. */
async function choose(menu: string | RegExp, action: RegExp): Promise<void> {
  await press(page, menu)
  await page.getByRole('menu').waitFor()
  for (let count = 0; count < 20; count += 1) {
    if (action.test(await focused(page))) break
    await page.keyboard.press('ArrowDown')
  }
  expect(await focused(page)).toMatch(action)
  await page.keyboard.press('Enter')
}

it('starts a strategy from an example, and writes over its blank', async () => {
  page = await table.open()
  await sayWhoYouAre(page)
  await startPlan(page, 'Leo')
  await addOutcome(page, 'Leo drinks from a cup at supper.')
  await press(page, 'Add a strategy')
  await page.keyboard.press('Shift+Tab')
  expect(await focused(page)).toBe('Start from an example')
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Examples to start from' }).waitFor()
  expect(await accessibilityBreaches(page)).toEqual([])
  await page.keyboard.type('offer two')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('[Mom or Dad]')
  await page.keyboard.type('Mom')
  await page.keyboard.press('F8')
  await page.keyboard.type('cups')
  await page.keyboard.press('Control+Enter')
  const wanted = 'Mom will offer two cups, and wait until Leo looks, points or reaches for one.'
  await expect.poll(async () => (await strategiesOn(page))[0]).toContain(wanted)
  expect((await strategiesOn(page))[0]).toContain('Parent')
})

it('takes the example back in one step, with who acts, and does it again', async () => {
  const readings = new Set<string>()
  const read = async () => {
    await page.waitForTimeout(50)
    const now = (await strategiesOn(page))[0] ?? ''
    readings.add(now)
    return now
  }
  for (let count = 0; count < 20 && !(await read()).includes('Nobody named yet'); count += 1)
    await page.keyboard.press('Control+z')
  const [last = '', before = ''] = [...readings].toReversed()
  expect(last).toContain('Nobody named yet')
  expect(last).not.toContain('will offer')
  expect(before).toContain('[Mom or Dad] will offer two [toys]')
  expect(before).toContain('Parent')
  for (let count = 0; count < 20 && !(await read()).includes('two cups,'); count += 1)
    await page.keyboard.press('Control+y')
  await expect.poll(async () => (await strategiesOn(page))[0]).toContain('Mom will offer two cups,')
})

it('duplicates it, and writes in the copy at once', async () => {
  await choose('More for Strategy 1', /^Duplicate/)
  await expect.poll(() => focused(page)).toBe('Strategy 2')
  await page.keyboard.type(' Dad claps at the kitchen table.')
  await page.keyboard.press('Escape')
  await expect
    .poll(async () => (await strategiesOn(page))[1])
    .toContain('for one. Dad claps at the kitchen table.')
  expect((await strategiesOn(page))[0]).not.toContain('claps')
})

it('offers earlier words when typing rests, and moves nothing', async () => {
  await press(page, 'Add a strategy')
  await page.keyboard.type('Grandma waits at the kit')
  const before = await page.getByRole('group', { name: 'Who acts?' }).boundingBox()
  await page.getByRole('option', { name: 'at the kitchen table' }).waitFor()
  expect(await page.getByRole('group', { name: 'Who acts?' }).boundingBox()).toEqual(before)
  expect(await accessibilityBreaches(page)).toEqual([])
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type(' with Leo.')
  await page.keyboard.press('Control+Enter')
  await expect
    .poll(async () => (await strategiesOn(page))[2])
    .toContain('Grandma waits at the kitchen table with Leo.')
})

// Who looks takes the offer: on a busy machine this test may be as slow as somebody who does.
it('loses no letter and no Enter of somebody who does not look at the offer', async () => {
  await press(page, 'Add a strategy')
  await page.keyboard.type('Mom sings at the kit')
  await page.getByRole('option', { name: 'at the kitchen table' }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type('and at the kit')
  await page.getByRole('option', { name: 'at the kitchen table' }).waitFor()
  await page.keyboard.press('Escape')
  await expect
    .poll(async () => (await strategiesOn(page)).at(-1), { timeout: 3000 })
    .toMatch(/Mom sings at the kit\s*and at the kit(?!c)/)
})

it('shows two outcomes side by side, and moves a strategy from one to the other', async () => {
  await page.getByRole('button', { name: 'Add an outcome' }).click()
  await type(page, 'What would we like to see happen?', 'Leo sleeps at night.')
  await choose('Show beside another outcome', /Outcome 1/)
  await page.getByRole('heading', { level: 1, name: 'Outcomes side by side' }).waitFor()
  expect(page.url()).toMatch(/\/beside\/[\w-]+\/[\w-]+$/)
  await choose('More for Strategy 4 of Outcome 1', /^Move to Outcome 2/)
  await expect.poll(() => focused(page)).toBe('Edit Strategy 1 of Outcome 2')
  await page.keyboard.press('Enter')
  await page.keyboard.type(' In bed.')
  expect(await page.getByRole('textbox', { name: /^Strategy/ }).count()).toBe(1)
  expect(await accessibilityBreaches(page)).toEqual([])
  expect(await widthOnSmallScreen(page)).toBeLessThanOrEqual(320)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('listitem').filter({ hasText: 'In bed.' }).waitFor()
})

it('stands side by side on a wide screen, and one below the other on a narrow one', async () => {
  const lefts = () =>
    page
      .getByRole('region', { name: /^Outcome \d$/ })
      .evaluateAll((each) => each.map((column) => column.getBoundingClientRect().left))
  const [first = 0, second = 0] = await lefts()
  expect(second).toBeGreaterThan(first + 300)
  await page.setViewportSize({ width: 1100, height: 800 })
  const [above, below] = await lefts()
  expect(below).toBe(above)
  await page.setViewportSize({ width: 1280, height: 720 })
})

it('puts strategies in order by button, by keys and by dragging with the keyboard', async () => {
  await choose('More for this outcome of Outcome 1', /^Arrange/)
  await page.getByRole('grid', { name: 'Strategies of Outcome 1' }).waitFor()
  expect(await accessibilityBreaches(page)).toEqual([])
  expect(await widthOnSmallScreen(page)).toBeLessThanOrEqual(320)
  const order = () =>
    page.getByRole('grid', { name: 'Strategies of Outcome 1' }).getByRole('row').allInnerTexts()
  const before = await order()

  await page.getByRole('button', { name: 'Move Strategy 1 of Outcome 1 down' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await order())[0]).toContain('Dad claps')
  expect(await focused(page)).toBe('Move Strategy 2 of Outcome 1 down')
  await page.getByText('Strategy 1 of Outcome 1 moved. Now 2 of 3.').waitFor()

  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect.poll(order).toEqual(before)

  await page.getByRole('button', { name: 'Drag Strategy 1 of Outcome 1' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  expect(await accessibilityBreaches(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect.poll(order).not.toEqual(before)
  await page.keyboard.press('Control+z')
  await expect.poll(order).toEqual(before)
})

it('is dragged by hand to another outcome, in one step', async () => {
  const rows = (name: string) => page.getByRole('grid', { name }).getByRole('row')
  const here = await rows('Strategies of Outcome 1').count()
  const [moved, place] = [rows('Strategies of Outcome 1').first(), rows('Strategies of Outcome 2').first()]
  await moved.dragTo(place, { sourcePosition: { x: 60, y: 30 }, targetPosition: { x: 60, y: 4 } })
  await expect.poll(() => rows('Strategies of Outcome 1').count()).toBe(here - 1)
  expect(await rows('Strategies of Outcome 2').first().innerText()).toContain('Mom will offer two cups')
  await page.keyboard.press('Control+z')
  await expect.poll(() => rows('Strategies of Outcome 1').count()).toBe(here)
})

it('goes back to writing, and nothing complained', async () => {
  await tabTo(page, 'Write in Outcome 1')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Outcome 1' }).waitFor()
  expect(table.complaints).toEqual([])
  expect(table.strangers).toEqual([])
})
