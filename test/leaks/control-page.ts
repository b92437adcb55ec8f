/**
 * A page of the same address that does everything wrong: its fields let the
 * browser remember them, and it puts words in its title, its address and the
 * browser's notebook. If the search does not find these, it cannot find anything.
 */

import { cpSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import type { Typist } from './typist.ts'

const NAME = 'control.html'
const PAGE =
  '<!doctype html><html lang="en"><title>Control</title><input id="line"><textarea id="lines"></textarea></html>'

/** Puts the built app into this folder, with the control page beside it. */
export function layOut(folder: string): void {
  cpSync('dist', folder, { recursive: true })
  writeFileSync(path.join(folder, NAME), PAGE)
}

/** Fills the control page and leaves it open. The words that must be found stand in the typist's notes as “Control …”. */
export async function doEverythingWrong(page: Page, address: string, typist: Typist): Promise<void> {
  await page.goto(`${address}${NAME}?q=${typist.word('Control: address')}`)
  for (const [id, name] of [
    ['line', 'Control: input'],
    ['lines', 'Control: textarea'],
  ] as const) {
    await page.locator(`#${id}`).focus()
    await page.keyboard.type(typist.word(name))
  }
  const words = ['title', 'localStorage', 'history state'].map((name) => typist.word(`Control: ${name}`))
  await page.evaluate(([title = '', stored = '', state = '']) => {
    document.title = title
    localStorage.setItem('control', stored)
    history.pushState({ state }, '', '#later')
  }, words)
}
