/**
 * A walk through the whole app in which every field gets a word that stands
 * nowhere else: typed, pasted, searched for, in a list, in a form that has to be
 * opened first. Then the plan is printed, breaks, and is downloaded.
 */

import type { Download, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { comeBack, comeTo } from '../journeys/coming-in.ts'
import type { Typist } from './typist.ts'

export interface Walk {
  readonly page: Page
  /** Where the app is, with a slash at the end. */
  readonly address: string
  readonly typist: Typist
  /** Called on each screen, once everything on it is typed in. */
  readonly onScreen: (screen: string) => Promise<void>
}

/** The name of the file that was downloaded on the way. */
export async function walkThroughTheApp(walk: Walk): Promise<string> {
  await firstDay(walk)
  await newPlan(walk)
  const plan = await example(walk)
  for (const section of ['about', 'team', 'services', 'to-sort']) await everyCard(walk, `${plan}/${section}`)
  await writeOutcome(walk, plan)
  await consult(walk)
  for (const page of DESK) await deskPage(walk, page)
  await answerQuestions(walk, plan)
  await capture(walk, plan)
  await searchEverywhere(walk, plan)
  await print(walk)
  const name = await downloadCopy(walk, plan)
  await breakDown(walk)
  return name
}

async function firstDay({ page, typist, onScreen }: Walk): Promise<void> {
  await page.getByLabel('Your name').waitFor()
  await typist.fill('First start')
  await onScreen('First start')
  await page.getByLabel('Service coordinator').check()
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('heading', { level: 1, name: 'Plans', exact: true }).waitFor()
}

async function newPlan({ page, typist, onScreen }: Walk): Promise<void> {
  await page.getByRole('link', { name: 'New plan' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'New plan' }).waitFor()
  await typist.fillWithFolded('New plan', page.getByRole('main'))
  await onScreen('New plan')
  for (const part of ['Month', 'Day', 'Year'])
    for (const box of await page.getByLabel(part, { exact: true }).all()) await box.fill('')
  await page.getByRole('button', { name: 'Start the plan' }).click()
  await page.waitForURL(/#\/plan\//)
}

/** Opens the example, which has something of everything, and answers its address. */
async function example({ page, address }: Walk): Promise<string> {
  await comeTo(page, address)
  await page.getByRole('button', { name: 'Open the example' }).click()
  await page.getByRole('heading', { level: 1, name: 'Outcome 1' }).waitFor()
  return page.url().replace(/\/outcome.*$/, '')
}

/** Types into a section as it stands, and then into each card of it, opened. */
async function everyCard({ page, typist, onScreen }: Walk, address: string): Promise<void> {
  const main = await goTo(page, address)
  const screen = address.split('/').at(-1) ?? ''
  await typist.fillWithFolded(screen, main)
  const openers = main.getByRole('button', { name: /^Edit / })
  for (let index = 0; index < (await openers.count()); index += 1) {
    const kind = ((await openers.nth(index).textContent()) ?? '').replace(/\d+/, '')
    await openers.nth(index).click()
    await revealAnswers(page)
    await typist.fillWithFolded(`${screen}, ${kind}`, main)
    await page.keyboard.press('Escape')
  }
  await onScreen(screen)
}

/** Some fields show only after an answer. */
async function revealAnswers(page: Page): Promise<void> {
  for (const answer of ['Yes, under a contract', 'No', 'Given', 'Yes'])
    for (const radio of await page.getByRole('form').getByRole('radio', { name: answer, exact: true }).all())
      await radio.check().catch(() => undefined)
}

async function writeOutcome(walk: Walk, plan: string): Promise<void> {
  const { page, typist } = walk
  await goTo(page, `${plan}/about`)
  await page.getByRole('button', { name: 'Add an outcome' }).click()
  await page.getByRole('heading', { level: 1, name: /^Outcome \d/ }).waitFor()
  for (const kind of ['strategy', 'support']) {
    await page.getByRole('button', { name: `Add a ${kind}` }).click()
    await typist.fillWithFolded(`Outcome, ${kind}`, page.getByRole('main'))
    await paste(page, typist.word(`Outcome, pasted into a ${kind}`))
    await page.keyboard.press('Control+Enter')
  }
  await everyCard(walk, page.url())
}

/** The forms of the consultation, on the outcome that is open. */
async function consult({ page, typist, onScreen }: Walk): Promise<void> {
  await everyForm({ page, typist }, 'Consultation', /^(Ask|Write|Note) /)
  await onScreen('Consultation')
}

/** The pages that belong to no child, with the settings. */
const DESK = ['requests', 'teams', 'month', 'bank', 'resources', 'credentials', 'settings']

async function deskPage({ page, address, typist, onScreen }: Walk, name: string): Promise<void> {
  const main = await goTo(page, `${address}#/${name}`)
  await typist.fillWithFolded(name, main)
  await everyForm({ page, typist }, name, /^(Add|New|Write|Note|Edit|Name|Change) /)
  await onScreen(name)
}

/** Opens each form that a page offers, types into it and leaves it. */
async function everyForm(
  { page, typist }: Pick<Walk, 'page' | 'typist'>,
  screen: string,
  opens: RegExp,
): Promise<void> {
  const main = page.getByRole('main')
  const openers = main.getByRole('button', { name: opens })
  for (let index = 0; index < (await openers.count()); index += 1) {
    const name = (await openers.nth(index).textContent()) ?? ''
    await openers.nth(index).click()
    const dialog = page.getByRole('dialog').last()
    const isDialog = await dialog.isVisible()
    await typist.fillWithFolded(`${screen}, ${name}`, isDialog ? dialog : main)
    if (isDialog) await leaveDialog(page, dialog)
    else await page.keyboard.press('Escape')
  }
}

/** A hint with its reason to keep, and the questions of To sort. */
async function answerQuestions({ page, typist, onScreen }: Walk, plan: string): Promise<void> {
  await comeTo(page, plan)
  await page.getByRole('button', { name: 'Add a strategy' }).click()
  await page.getByRole('textbox', { name: /^Strategy/ }).waitFor()
  await page.keyboard.type('WIC at the health center')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Keep here' }).first().click()
  await typist.fillWithFolded('Reason to keep', page.getByRole('main'))
  await onScreen('Reason to keep')
  const main = await goTo(page, `${plan}/to-sort`)
  for (const button of await main.getByRole('button', { name: /other|because|another|reason/i }).all())
    await button.click().catch(() => undefined)
  await typist.fillWithFolded('Questions', main)
  await onScreen('Questions')
}

async function capture({ page, typist, onScreen }: Walk, plan: string): Promise<void> {
  await goTo(page, `${plan}/about`)
  await page.keyboard.press('F2')
  const dialog = page.getByRole('dialog', { name: 'Quick capture' })
  await dialog.waitFor()
  await typist.fill('Quick capture', dialog)
  await paste(page, typist.word('Quick capture, pasted'))
  await page.keyboard.type(' Mom will sing. Play therapy at Southeast weekly.')
  await dialog.getByText('Mom will sing').last().waitFor()
  await typist.fillWithFolded('Quick capture, offers', dialog)
  await onScreen('Quick capture')
  await leaveDialog(page, dialog)
}

/** A list that is open within it closes first. */
async function leaveDialog(page: Page, dialog: Locator): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press('Escape')
      return dialog.isVisible()
    })
    .toBe(false)
}

async function searchEverywhere({ page, address, typist, onScreen }: Walk, plan: string): Promise<void> {
  await goTo(page, `${plan}/about`)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').waitFor()
  await page.keyboard.type(typist.word('Find an action'))
  await onScreen('Find an action')
  await page.keyboard.press('Escape')
  await typist.fill('Help', await goTo(page, `${address}#/help`))
  await onScreen('Help')
  await typist.fill('Home', await goTo(page, address))
  await onScreen('Home')
  await page.getByLabel('Find a plan').fill('')
}

async function print({ page }: Walk): Promise<void> {
  await page.evaluate(() => window.print())
  await page.pdf().catch(() => undefined)
}

async function downloadCopy({ page }: Walk, plan: string): Promise<string> {
  await goTo(page, `${plan}/about`)
  const coming = page.waitForEvent('download')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('Download a plain copy')
  await page.keyboard.press('Enter')
  const download: Download = await coming
  await download.delete()
  return download.suggestedFilename()
}

/** A fault whose message holds a word: the screen stops, and says so without it. */
async function breakDown({ page, address, typist, onScreen }: Walk): Promise<void> {
  await page.evaluate((word) => {
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      get: () => {
        throw new Error(word)
      },
    })
  }, typist.word('the message of an error'))
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await page.getByRole('alert').first().waitFor()
  await onScreen('A part that stopped')
  await comeTo(page, address)
  await comeBack(page)
  await page.getByRole('heading', { level: 1, name: 'Plans', exact: true }).waitFor()
}

async function goTo(page: Page, address: string) {
  await comeTo(page, address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page.getByRole('main')
}

async function paste(page: Page, words: string): Promise<void> {
  await page.evaluate((data) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', data)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    const isTaken = !(document.activeElement?.dispatchEvent(event) ?? false)
    if (!isTaken) document.execCommand('insertText', false, data)
  }, words)
}
