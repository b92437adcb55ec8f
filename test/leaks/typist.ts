/**
 * Types an invented word of its own into every box and text that can be seen,
 * and remembers where each went.
 *
 * It knows no screen: whatever can be typed in gets a word, once for each
 * screen and name, and is not emptied again.
 */

import type { ElementHandle, Locator, Page } from 'playwright-core'
import { wordOf } from './spelling.ts'

const BOXES =
  'input:not([type=checkbox], [type=radio], [type=file], [disabled]), textarea, [contenteditable=true]'

export class Typist {
  /** Which word went where. */
  readonly typed = new Map<string, string>()
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** A word that was never typed, noted for this place. */
  word(where: string): string {
    const word = wordOf(this.typed.size)
    this.typed.set(word, where)
    return word
  }

  /** Types into everything within this part that had no word on this screen yet. */
  async fill(screen: string, within: Locator = this.#page.locator('body')): Promise<void> {
    const boxes = within.locator(BOXES).filter({ visible: true })
    const names = await boxes.evaluateAll(namesOf)
    for (const [index, name] of names.entries()) {
      const where = `${screen}: ${name}`
      if ([...this.typed.values()].includes(where)) continue
      await this.#typeInto(boxes.nth(index), where)
    }
  }

  /** Opens whatever is folded within this part, lists that can be searched among it, and types there too. */
  async fillWithFolded(screen: string, within: Locator): Promise<void> {
    await unfold(within)
    await this.fill(screen, within)
    // Taken hold of now: behind a list that is open a dialog cannot be found by its role.
    for (const opener of await within
      .locator('button[aria-haspopup=listbox]')
      .filter({ visible: true })
      .elementHandles()) {
      await opener.click()
      const list = this.#page.getByRole('dialog').or(this.#page.getByRole('listbox')).last()
      await list.waitFor()
      await this.fill(`${screen}, a list`, this.#page.locator('[role=dialog]').last())
      await this.#close(opener)
    }
  }

  /** Shuts a list, and no dialog around it. */
  async #close(opener: ElementHandle): Promise<void> {
    for (let tries = 0; tries < 3; tries += 1) {
      if ((await opener.getAttribute('aria-expanded')) !== 'true') return
      await this.#page.keyboard.press('Escape')
    }
  }

  async #typeInto(box: Locator, where: string): Promise<void> {
    if (!(await box.isVisible().catch(() => false))) return
    await box.focus()
    await this.#page.keyboard.press('End')
    await this.#page.keyboard.insertText(` ${this.word(where)}`)
  }
}

async function unfold(within: Locator): Promise<void> {
  const folded = within.locator(
    'button[aria-expanded=false]:not([aria-haspopup]), details:not([open]) > summary',
  )
  for (const fold of await folded.filter({ visible: true }).all())
    await fold.click({ timeout: 1000 }).catch(() => undefined)
}

/* oxlint-disable unicorn/consistent-function-scoping -- it goes into the page as one piece */
/** Runs in the page. What each box is called, with the group it belongs to. */
function namesOf(boxes: readonly Element[]): readonly string[] {
  const said = (ids: string | null | undefined): string =>
    (ids ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim()
  return boxes.map((box) => {
    const label =
      box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box.labels?.[0] : null
    const own =
      said(box.getAttribute('aria-labelledby')) || box.getAttribute('aria-label') || label?.textContent
    const group = said(box.closest('[role=group]')?.getAttribute('aria-labelledby'))
    return [group, own ?? box.outerHTML].filter(Boolean).join(' › ')
  })
}
