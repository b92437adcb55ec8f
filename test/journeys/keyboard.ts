/**
 * A person without a mouse: she presses Tab until what she wants has the focus,
 * and knows it by the name that a screen reader would say.
 */

import type { Page } from 'playwright-core'

const MOST_TABS = 160

/** What has the focus, by its name for a screen reader; empty for the page itself. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return ''
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []
    const labelled = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
    const legend =
      element instanceof HTMLInputElement ? element.closest('fieldset')?.querySelector('legend') : null
    const own =
      element.getAttribute('aria-label') ??
      ([...labels.map((label) => label.textContent), ...labelled].join(' ').trim() || element.textContent)
    return `${legend?.textContent ?? ''} ${own}`.replaceAll(/\s+/g, ' ').trim()
  })
}

/** Presses Tab until the name of what has the focus fits. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = []
  for (let count = 0; count < MOST_TABS; count += 1) {
    const here = await focused(page)
    if (typeof name === 'string' ? here.includes(name) : name.test(here)) return
    passed.push(here)
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${String(name)}. It passed: ${passed.slice(-40).join(' | ')}`)
}

/** Goes there and presses Enter, as on a button or a link. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** Goes there and types. */
export async function type(page: Page, name: string | RegExp, words: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.type(words)
}

/** Goes there and presses the space bar, as on a check box or a radio button. */
export async function check(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Space')
}
