/** The whole main job without a mouse: an outcome with strategies by everybody, kept through a power cut, read offline. */

import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { check, focused, press, tabTo, type } from './keyboard.ts'
import { sitDown, waitUntilKept } from './kitchen-table.ts'
import { strategiesOn } from './steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

const strategies = [
  ['Dana Reed', 'Dana will ask the county board for the family support form.'],
  ['Dana Reed', 'Dana will buy a nursing pillow for feedings.'],
  ['Occupational therapist', 'The OT will show Mom how to hold the bottle.'],
  ['Occupational therapist', 'The OT will teach ways to get Charli to open her mouth.'],
  ['Parent', 'Mom will answer Charli’s coos and smiles.'],
  ['ECMH consultant', 'The ECMH consultant will join the OT on a visit for a Devereux screening.'],
  ['ECMH consultant', 'The ECMH consultant will bring handouts about low mood after birth.'],
] as const

let page: Page
let address = ''

it('starts a plan', async () => {
  page = await table.open()
  await type(page, 'Your name', 'Dana Reed')
  await check(page, 'Service coordinator')
  await press(page, 'Start')
  await page.getByRole('heading', { level: 1, name: 'Plans', exact: true }).waitFor()
  await press(page, 'New plan')
  await type(page, 'first name', 'Charli')
  await type(page, 'Last name', 'M')
  await press(page, 'Start the plan')
  await page.getByRole('heading', { level: 1, name: /About the child/ }).waitFor()
  await press(page, 'Add an outcome')
  await page.getByRole('heading', { level: 1, name: 'Outcome 1' }).waitFor()
  expect(await focused(page)).toBe('Outcome 1')
})

it('writes an outcome with a strategy by each of them', async () => {
  await type(page, 'What would we like to see happen?', 'Mom will feed Charli breakfast on 4 of 7 days.')
  for (const [who, words] of strategies) await writeStrategy(who, words)
  const shown = await strategiesOn(page)
  expect(shown).toHaveLength(7)
  for (const [index, [who, words]] of strategies.entries()) {
    expect(shown[index]).toContain(who)
    expect(shown[index]).toContain(words)
  }
})

it('takes the last step back and does it again', async () => {
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await strategiesOn(page))[6]).toContain('Nobody named yet')
  await page.keyboard.press('Control+y')
  await expect.poll(async () => (await strategiesOn(page))[6]).toContain('ECMH consultant')
})

it('has it all after the browser was killed, with the server dead', async () => {
  await waitUntilKept(page)
  await page.getByText('Saved on this laptop').waitFor()
  address = page.url().replace(table.address, '')
  await table.killBrowser()
  await table.stopServer()

  page = await table.open()
  await page
    .getByRole('link', { name: /Charli M/ })
    .last()
    .click()
  await page.getByRole('heading', { level: 1, name: 'Outcome 1' }).waitFor()
  expect(page.url()).toContain(address)
  expect(await page.getByLabel('What would we like to see happen?').inputValue()).toContain('4 of 7 days')
  const shown = await strategiesOn(page)
  for (const [index, [, words]] of strategies.entries()) expect(shown[index]).toContain(words)
})

it('has nothing of the consultation on the grid', async () => {
  await page
    .getByRole('link', { name: /EI services/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: /EI services/ }).waitFor()
  expect(await page.getByRole('main').innerText()).not.toMatch(/Devereux|handouts|low mood/)
})

it('complained of nothing and asked nobody else', () => {
  expect(table.complaints).toEqual([])
  expect(table.strangers).toEqual([])
})

async function writeStrategy(who: string, words: string): Promise<void> {
  await press(page, 'Add a strategy')
  await page.getByRole('textbox', { name: /^Strategy/ }).waitFor()
  await expect.poll(() => focused(page)).toMatch(/^Strategy/)
  await page.keyboard.type(words)
  if (who === 'Occupational therapist') {
    await press(page, 'Someone else')
    await page.getByRole('listbox').waitFor()
    await page.keyboard.type('Occupational therapist')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  } else await check(page, `Who acts? ${who}`)
  await tabTo(page, 'Done')
  await page.keyboard.press('Enter')
}
