/** Who holds which credential, and which local help still holds: by keyboard, from an empty desk to a plan's team. */

import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { find, openExample } from './finding.ts'
import { check, press, tabTo, type } from './keyboard.ts'
import { sitDown } from './kitchen-table.ts'
import { faultsOf } from './looking.ts'
import { sayWhoYouAre } from './steps.ts'
import { comeTo } from './coming-in.ts'

const table = await sitDown()
afterAll(() => table.leave())

let page: Page
let plan = ''
let gridBefore = ''

const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

it('notes a credential and its hours, and says what is missing', async () => {
  page = await table.open()
  await page.setViewportSize({ width: 1440, height: 900 })
  await sayWhoYouAre(page)
  plan = await openExample(page)
  gridBefore = await gridOf()
  await find(page, 'credentials of')
  await heading('Credentials of the team')
  expect(await faultsOf(page)).toEqual([])

  await type(page, 'Who holds it?', 'Priya Nair')
  await page.keyboard.press('Enter')
  await page.getByRole('form', { name: /^Edit Priya Nair/ }).waitFor()
  await check(page, /Level I, Ohio/)
  await page.keyboard.press('ArrowDown')
  await typeDay(/Issued on.*Month/, await yearAgo())
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'Done')
  await page.getByText('15 more hours, of 15 in all.').waitFor()

  await press(page, /^Add hours: Priya Nair/)
  await page.getByRole('form', { name: /^Add hours/ }).waitFor()
  await press(page, 'Add these hours')
  await page.getByText('Enter the day.').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await typeDay(/Day of the training.*Month/, await yearAgo())
  await type(page, 'Clock hours', '2.5')
  await chooseFirst(/Area/)
  await type(page, 'What it was about', 'The two of them')
  await press(page, 'Add these hours')
  await page.getByText('12.5 more hours, of 15 in all.').waitFor()
  await page.getByText('2.5 of 15').waitFor()
  expect(await faultsOf(page)).toEqual([])
})

it('says what nobody can tell yet, and takes a removal back', async () => {
  await type(page, 'Who holds it?', 'Rosa Diaz')
  await check(page, /Infant Mental Health/)
  await page.keyboard.press('ArrowDown')
  await press(page, 'Add it')
  await page.getByRole('form', { name: /^Edit Rosa Diaz/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('Does this person work in the mental health field?').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'Remove Rosa Diaz, ECMH credential')
  await page.getByText('Rosa Diaz, ECMH credential: removed.').waitFor()
  await press(page, 'Undo')
  await page.getByRole('heading', { name: 'Rosa Diaz' }).waitFor()
})

it('keeps a list of local help, with its EI status and its last check', async () => {
  await find(page, 'local resources')
  await heading('Local resources')
  expect(await faultsOf(page)).toEqual([])
  await type(page, 'Name of the place', 'River house')
  await page.keyboard.press('Enter')
  await page.getByRole('form', { name: 'Edit River house' }).waitFor()
  await tabTo(page, /Agency/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('add a new')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Name of the new agency')
  await page.keyboard.press('Enter')
  await check(page, /River house.*Nobody has checked yet/)
  await page.keyboard.press('ArrowUp')
  await check(page, /Groups for parents/)
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'Done')
  await page.getByText('No EI services here', { exact: true }).waitFor()
  await page.getByText('Never checked', { exact: true }).waitFor()
  await press(page, 'Checked today: River house')
  await page.getByText(/^Last checked .* by Dana Reed$/).waitFor()
  expect(await faultsOf(page)).toEqual([])
})

it('shows beside a name on the plan’s team who holds level II, and changes nothing on the grid', async () => {
  expect(await gridOf()).toBe(gridBefore)
  await comeTo(page, `${plan}/team`)
  await heading('People and agencies')
  await page.getByRole('listitem').filter({ hasText: 'Priya Nair' }).getByText('IMH level II').waitFor()
  expect(await faultsOf(page)).toEqual([])
})

it('explains the roles and each tool on one sheet of paper', async () => {
  for (const id of ['roles', 'asq-se', 'deca', 'epds', 'm-chat', 'psi', 'evaluation-tools']) {
    await comeTo(page, `${table.address}#/help/${id}`)
    await page.getByRole('button', { name: 'Print this page' }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    expect([id, sheetsIn(await page.pdf({ format: 'Letter' }))]).toEqual([id, 1])
  }
  expect(table.complaints).toEqual([])
  expect(table.strangers).toEqual([])
})

async function gridOf(): Promise<string> {
  await comeTo(page, `${plan}/services`)
  await heading('EI services')
  return page.getByRole('main').innerText()
}

/** A year before today, by the clock of the page. */
async function yearAgo(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const now = new Date()
    return [now.getMonth() + 1, Math.min(now.getDate(), 28), now.getFullYear() - 1].map(String)
  })
}

async function typeDay(first: RegExp, parts: readonly string[]): Promise<void> {
  await tabTo(page, first)
  for (const part of parts) {
    await page.keyboard.type(part)
    await page.keyboard.press('Tab')
  }
}

async function chooseFirst(name: RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor()
  await page.keyboard.press('Enter')
}

function sheetsIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0
}
