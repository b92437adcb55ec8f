/** The disk under the app, imitated: full, refusing, or slow. Whatever is arranged holds until the page is loaded anew. */

import type { Page } from 'playwright-core'

/**
 * From here on every write is refused, as a full disk refuses it or as `why`
 * says. The refusal is imitated: when a browser that has begun to write looks at
 * its share again is its own affair.
 */
export async function fillTheDisk(page: Page, why = 'QuotaExceededError'): Promise<void> {
  await page.evaluate((name) => {
    const methods = ['add', 'put'].map((method) => ({
      method,
      before: Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, method) ?? {},
    }))
    for (const { method, before } of methods) {
      Object.defineProperty(IDBObjectStore.prototype, method, {
        ...before,
        value() {
          throw new DOMException('No write goes through.', name)
        },
      })
    }
    const free = (): void => {
      for (const { method, before } of methods)
        Object.defineProperty(IDBObjectStore.prototype, method, before)
    }
    Object.assign(window, { freeTheDisk: free })
  }, why)
}

export async function freeTheDisk(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { freeTheDisk: () => void }).freeTheDisk())
}

interface SlowDisk {
  /** How many writes of the plan the disk was given and has not finished. What the workspace notes beside it does not count. */
  readonly pending: number
  /** How many writes it has finished since it became slow. */
  readonly finished: number
  /** What was pending each time the page began to say that all is saved. */
  readonly pendingWhenSaved: readonly number[]
}

/** From here on every write takes so long: its transaction is kept busy until then, and ends as it would. */
export async function slowDownTheDisk(page: Page, delayInMs: number): Promise<void> {
  await page.evaluate((delay) => {
    const seen = { pending: 0, finished: 0, pendingWhenSaved: [] as number[] }
    let plan: unknown
    Object.assign(window, { slowDisk: seen })
    const slowed = new WeakSet<IDBTransaction>()
    for (const method of ['add', 'put']) {
      const before = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, method) ?? {}
      const write = before.value as (this: IDBObjectStore, ...given: unknown[]) => IDBRequest
      Object.defineProperty(IDBObjectStore.prototype, method, {
        ...before,
        value(this: IDBObjectStore, ...given: unknown[]) {
          const { doc } = given[0] as { readonly doc?: string }
          plan ??= doc
          if (!slowed.has(this.transaction)) delayIt(this.transaction, this, doc === plan)
          slowed.add(this.transaction)
          return write.apply(this, given)
        },
      })
    }
    function delayIt(transaction: IDBTransaction, store: IDBObjectStore, isPlan: boolean): void {
      const until = Date.now() + delay
      const wait = (): void => {
        if (Date.now() < until) store.count().addEventListener('success', wait)
      }
      // An early commit would end it at once.
      Object.defineProperty(transaction, 'commit', { value: () => undefined })
      if (isPlan) seen.pending += 1
      const end = (): void => {
        if (isPlan) seen.pending -= 1
        seen.finished += 1
      }
      for (const event of ['complete', 'abort']) transaction.addEventListener(event, end)
      wait()
    }
    let wasSaved = true
    new MutationObserver(() => {
      const isSaved = document.querySelector('header')?.textContent.includes('Saved on this laptop') ?? false
      // The store is told of the end before this page's count is: looked at when both are through.
      if (isSaved && !wasSaved) setTimeout(() => seen.pendingWhenSaved.push(seen.pending))
      wasSaved = isSaved
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  }, delayInMs)
}

export function slowDiskOf(page: Page): Promise<SlowDisk> {
  return page.evaluate(() => (window as unknown as { slowDisk: SlowDisk }).slowDisk)
}
