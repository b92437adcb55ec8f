/**
 * The state's own example, pasted as it is printed: "Clarifying the Roles of the
 * IMH Provider and the ECMH Consultant", Ohio Department of Children and Youth.
 */

import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { sitDown } from './kitchen-table.ts'
import { addOutcome, sayWhoYouAre, startPlan, strategiesOn } from './steps.ts'
import { gridOn, go, pasteStrategy, undo } from './team-steps.ts'

const table = await sitDown()
afterAll(() => table.leave())

const statement = 'Mom will feed Charli breakfast four out of seven days per week.'

const printed = `IFSP Outcome: Mom will feed Charli breakfast four out of seven days per week.

Early Intervention Service Coordinator (EISC) will request an application from Franklin County Board of Developmental Disabilities (FCBDD) to obtain family support dollars to purchase Nanobebe bottles to help decrease Charli's air intake. EISC will purchase a Boppy pillow so caregivers can better support Charli's head during feedings.

Occupational therapist (OT) will teach mom how to position bottle to prevent Charli from choking. OT will teach mom techniques to get Charli to open her mouth for bottle feedings. Mom will respond to Charli's coos and smiles while feeding her.

ECMH consultant will join OT on a home visit to complete a Devereux screening.

ECMH consultant will provide resources to share with mom on the signs and symptoms of post-partum depression.`

const cards = [
  ['Dana Reed, Service coordinator', 'will request an application'],
  ['Dana Reed, Service coordinator', 'Boppy pillow'],
  ['Occupational therapist', 'position bottle'],
  ['Occupational therapist', 'open her mouth'],
  ['Parent', 'coos and smiles'],
  ['ECMH consultant', 'Devereux screening'],
  ['ECMH consultant', 'post-partum depression'],
] as const

let page: Page

const dialog = () => page.getByRole('dialog', { name: 'Quick capture' })
const statementNow = () => page.getByLabel('What would we like to see happen?').inputValue()

it('is offered to be sorted, and declined stands as it was pasted', async () => {
  page = await table.open()
  await sayWhoYouAre(page)
  await startPlan(page, 'Charli')
  await page.getByRole('button', { name: 'Add an outcome' }).click()
  const text = await pasteStrategy(page, { 'text/plain': printed })
  await page.getByRole('group', { name: 'Sort these 8 sentences?' }).waitFor()
  await page.getByRole('button', { name: 'Leave them here' }).click()
  expect(await text.innerText()).toContain('Devereux screening')
  await page.getByRole('button', { name: 'Done' }).click()
  expect(await strategiesOn(page)).toHaveLength(1)
  await page.getByRole('button', { name: 'More for Strategy 1' }).click()
  await page.getByRole('menuitem', { name: 'Remove' }).click()
})

it('gives seven cards with their people in one accept, and the outcome its statement', async () => {
  await pasteStrategy(page, { 'text/plain': printed })
  await page.getByRole('button', { name: 'Sort them' }).click()
  await dialog().getByRole('heading', { name: 'Outcome 1 gets this statement' }).waitFor()
  await dialog()
    .getByRole('checkbox', { name: /Occupational therapy on the EI services grid/ })
    .waitFor()
  await page.keyboard.press('Enter')
  await dialog().getByText('7 entries placed in Outcome 1.').waitFor()
  await page.keyboard.press('Escape')
  expect(await statementNow()).toBe(statement)
  const shown = await strategiesOn(page)
  expect(shown).toHaveLength(7)
  for (const [index, [who, words]] of cards.entries()) {
    expect(shown[index]).toContain(who)
    expect(shown[index]).toContain(words)
  }
})

it('has put nothing on the grid, and still offers the row of the therapist on her card', async () => {
  const ot = page.getByRole('listitem').filter({ hasText: 'position bottle' })
  await ot.getByText('Also put the service on the grid').waitFor()
  expect(await gridOn(page)).toBe('')
})

it('is one step back, and knows the outcome by its words the next time', async () => {
  await go(page, 'Outcome 1')
  await undo(page)
  expect(await strategiesOn(page)).toEqual([])
  await page.keyboard.press('F2')
  expect(await dialog().getByRole('textbox').inputValue()).toContain('Devereux screening')
  await page.keyboard.press('Escape')
  await page.getByLabel('What would we like to see happen?').fill(statement)
  await addOutcome(page, 'Charli will nap in her own crib.')
  await page.keyboard.press('F2')
  await dialog().getByRole('heading', { name: 'Outcome 1', exact: true }).waitFor()
})

it('puts the therapist’s row on the grid where that is ticked, and nothing of the consultant', async () => {
  await dialog()
    .getByRole('checkbox', { name: /Occupational therapy/ })
    .check()
  const places = dialog().getByRole('combobox', { name: /^Place of sentence/ })
  await places.nth(5).selectOption({ label: 'EI services grid' })
  await places.nth(6).selectOption({ label: 'EI services grid' })
  await dialog().getByRole('button', { name: 'Place 7 entries' }).click()
  await dialog()
    .getByText(/5 entries placed in Outcome 1, 1 row added to the EI services grid, 2 wait in To sort/)
    .waitFor()
  await page.keyboard.press('Escape')
  const grid = await gridOn(page)
  expect(grid).toContain('Occupational therapy')
  expect(grid).not.toMatch(/Devereux|depression|ECMH/)
  await go(page, 'To sort')
  const waiting = await page.getByRole('main').textContent()
  for (const words of ['Devereux screening', 'post-partum depression']) expect(waiting).toContain(words)
})

it('complained of nothing and asked nobody else', () => {
  expect(table.complaints).toEqual([])
  expect(table.strangers).toEqual([])
})
