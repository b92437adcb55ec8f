/**
 * A person without a mouse: she presses Tab until what she wants has the focus,
 * and knows it by the name that a screen reader would say.
 */

import type { Page } from 'playwright-core'

const MOST_TABS = 160

/** What has the focus, by its name for a screen reader; empty for the page itself. */
export async function focused(page: Page): Promise<string> {
  const parts = await page.evaluate(() => {
    const here = document.activeElement
    if (!(here instanceof HTMLElement) || here === document.body) return []
    const labels = [
      ...(here.id === '' ? [] : document.querySelectorAll(`label[for="${CSS.escape(here.id)}"]`)),
    ]
    const ids = here.getAttribute('aria-labelledby')?.split(' ') ?? []
    const named = [here.closest('label'), ...labels, ...ids.map((id) => document.getElementById(id))]
    const words = here.getAttribute('aria-label') ?? named.map((name) => name?.textContent ?? '').join(' ')
    const group = here.matches('input') ? here.closest('fieldset')?.querySelector('legend') : null
    return [group?.textContent ?? '', words.trim() === '' ? here.textContent : words]
  })
  return parts.join(' ').replaceAll(/\s+/g, ' ').trim()
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
