/** What people do again and again, with the mouse; the keyboard has a language of its own (`keyboard.ts`). */

import type { Page } from 'playwright-core'

interface Who {
  readonly name?: string
  readonly capacity?: keyof typeof capacities
  /** Asked of a provider. */
  readonly discipline?: string
}

const capacities = {
  coordinator: 'Service coordinator',
  'ecmh-consultant': 'ECMH consultant',
  provider: 'Provider of an EI service',
}

/** The first start: an invented coordinator, or somebody else, says who she is. */
export async function sayWhoYouAre(page: Page, who: string | Who = {}): Promise<void> {
  const {
    name = 'Dana Reed',
    capacity = 'coordinator',
    discipline,
  } = typeof who === 'string' ? { name: who } : who
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel(capacities[capacity]).check()
  if (discipline !== undefined) {
    await page.getByRole('button', { name: /Which discipline/ }).click()
    await page.getByRole('option', { name: discipline }).click()
  }
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('heading', { level: 1, name: 'Plans', exact: true }).waitFor()
}

/** A new plan for an invented child; the browser is in it afterwards. */
export async function startPlan(page: Page, firstName = 'Ana'): Promise<void> {
  await page.getByRole('link', { name: 'New plan' }).first().click()
  await page.getByLabel('First name').fill(firstName)
  await page.getByRole('button', { name: 'Start the plan' }).click()
  await page.waitForURL(/#\/plan\//)
}

export async function addOutcome(page: Page, statement: string): Promise<void> {
  await page.getByRole('button', { name: 'Add an outcome' }).click()
  await page.getByLabel('What would we like to see happen?').fill(statement)
}

/** A strategy, written and closed. */
export async function addStrategy(page: Page, words: string, who?: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Add a strategy' }).click()
  await page.getByRole('textbox', { name: /^Strategy/ }).waitFor()
  await page.keyboard.type(words)
  if (who !== undefined)
    await page.getByRole('group', { name: 'Who acts?' }).getByRole('checkbox', { name: who }).check()
  await page.getByRole('button', { name: 'Done' }).click()
}

/** Waits until the save line says so, and means it: it is quiet for a second before it speaks of saving. */
export async function untilSaved(page: Page, timeout = 30_000): Promise<void> {
  await page.waitForTimeout(1200)
  await page.getByText('Saved on this laptop').waitFor({ timeout })
}

/** The strategies on the page, as they read, those below the edge of the screen as well. */
export function strategiesOn(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('list', { name: 'Strategies' })
    .getByRole('listitem')
    .filter({ hasText: /^Strategy/ })
    .allTextContents()
}

/** Opens a new strategy and leaves the cursor in it. */
export async function beginStrategy(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a strategy' }).click()
  await page.getByRole('textbox', { name: /^Strategy/ }).waitFor()
}

/** All strategies on the screen as one text. */
export async function strategiesRead(page: Page): Promise<string> {
  return (await strategiesOn(page)).join('\n')
}

/** Ends a window as a crash of its process does: nothing in it can say goodbye. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
}
