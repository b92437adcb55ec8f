/** What each of the two copies holds by itself, and what was surely kept before a browser ended. */

import type { Page } from 'playwright-core'
import { bring } from '../browser/bring.ts'
import type { EitherCopyProgram } from '../browser/either-copy.ts'
import { PASSPHRASE } from '../browser/passphrase.ts'

/** What the brought program is called in the page. */
declare const eitherCopy: EitherCopyProgram

/** Takes the program into a page of the address that is not the app. */
export async function bringProgram(page: Page): Promise<void> {
  await bring(page, 'test/browser/either-copy.ts')
}

/** Whether these words stand in a plan, as the database has it and as the journal has it. */
export async function inBoth(page: Page, words: string): Promise<{ database: boolean; journal: boolean }> {
  await bringProgram(page)
  const found = await page.evaluate((passphrase) => eitherCopy.read(passphrase), PASSPHRASE)
  return { database: found.database.includes(words), journal: found.journal.includes(words) }
}

/** From the next page on: the words of the strategy that is being typed, as far as they are surely on the disk. */
export async function watchWhatIsKept(page: Page): Promise<{ readonly words: string }> {
  const kept = { words: '' }
  await page.exposeFunction('tellKept', (words: string) => {
    kept.words = words.replaceAll('\u00a0', ' ').trim()
  })
  await page.addInitScript(tellWhatIsKept)
  return kept
}

/**
 * Tells what is kept whenever a write is on the disk. A write holds what was typed before the one before it
 * began, but no more than 200 letters that were not kept yet: so many changes go together.
 */
function tellWhatIsKept(): void {
  const mostJoined = 200
  const told = window as unknown as { tellKept: (words: string) => void }
  let atTheWriteBefore = ''
  let kept = 0
  const seen = new WeakSet<IDBTransaction>()
  for (const method of ['add', 'put'] as const) {
    const write = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, method)
      ?.value as IDBObjectStore['put']
    Object.defineProperty(IDBObjectStore.prototype, method, {
      value(this: IDBObjectStore, ...given: Parameters<IDBObjectStore['put']>) {
        if (this.name === 'commits' && !seen.has(this.transaction)) {
          seen.add(this.transaction)
          const typed = document.querySelector('[contenteditable="true"]')?.textContent ?? ''
          this.transaction.addEventListener('complete', () => {
            const surely = atTheWriteBefore.slice(0, kept + mostJoined)
            told.tellKept(surely)
            kept = surely.length
            atTheWriteBefore = typed
          })
        }
        return write.apply(this, given)
      },
    })
  }
}
