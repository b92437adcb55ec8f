/** Steps of a journey through the sections of a plan: who is on the team, which services, what is pasted. */

import type { Locator, Page } from 'playwright-core'

/** Goes to a section by its link and waits until it is there. */
export async function go(page: Page, section: string): Promise<void> {
  const name = new RegExp(`^${section}`)
  await page.getByRole('navigation').getByRole('link', { name }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** Takes back the last step, from the head of the plan. */
export async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
}

/** Opens a list or a menu and chooses from it. */
export async function pick(opener: Locator, name: string | RegExp): Promise<void> {
  await opener.click()
  const page = opener.page()
  await page.getByRole('option', { name }).or(page.getByRole('menuitem', { name })).first().click()
}

export async function addAgency(page: Page, name: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Add an agency' })
  await form.getByLabel('Agency name').fill(name)
  await form.getByRole('button', { name: 'Add an agency' }).click()
}

interface NewPerson {
  readonly name: string
  readonly role?: string
  readonly agency?: string
}

export async function addPerson(
  page: Page,
  { name, role = 'Occupational therapist', agency }: NewPerson,
): Promise<void> {
  const form = page.getByRole('form', { name: 'Add a person' })
  await form.getByLabel('Name', { exact: true }).fill(name)
  await pick(form.getByRole('button', { name: /Who they are/ }), role)
  if (agency !== undefined) await pick(form.getByRole('button', { name: /Agency/ }), agency)
  await form.getByRole('button', { name: 'Add a person' }).click()
}

/** Adds a row for the first outcome, if there is one. */
export async function addService(page: Page, type: RegExp, who: RegExp): Promise<void> {
  await go(page, 'EI services')
  const form = page.getByRole('form', { name: 'Add a service' })
  await pick(form.getByRole('button', { name: /Which EI service/ }), type)
  await pick(form.getByRole('button', { name: /Who gives it/ }), who)
  await form.getByRole('checkbox').first().check()
  await form.getByRole('button', { name: 'Add a service' }).click()
}

/** What the grid reads; empty while there is none. */
export async function gridOn(page: Page): Promise<string> {
  await go(page, 'EI services')
  const grid = page.getByRole('table')
  return (await grid.count()) === 0 ? '' : grid.first().innerText()
}

/** Begins a strategy with a paste from another program; the card stays open. */
export async function pasteStrategy(page: Page, kinds: Readonly<Record<string, string>>): Promise<Locator> {
  const text = page.getByRole('textbox', { name: /^Strategy/ })
  await page.getByRole('button', { name: 'Add a strategy' }).click()
  await text.waitFor()
  await text.focus()
  await page.evaluate((data) => {
    const clipboardData = new DataTransfer()
    for (const [kind, words] of Object.entries(data)) clipboardData.setData(kind, words)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, kinds)
  return text
}

/** Puts words into a box as a paste does. */
export async function pasteInto(box: Locator, words: string): Promise<void> {
  await box.focus()
  await box.evaluate((input: HTMLInputElement, data) => {
    input.setRangeText(data)
    input.dispatchEvent(new InputEvent('input', { data, inputType: 'insertFromPaste', bubbles: true }))
  }, words)
}
