/**
 * What happens after a key, watched from inside the page.
 *
 * Of each key: how long the page was busy with it before anything else could
 * run, when the next frame was painted, and when the first save that was begun
 * after it was kept by the browser's database. With a second copy a save begins
 * when it is sent there, and the transaction comes when that copy is flushed:
 * so the time is that of both.
 */

import type { Page } from 'playwright-core'

export interface KeyTimes {
  /** All in milliseconds from the key. */
  readonly work: readonly number[]
  readonly frame: readonly number[]
  readonly saved: readonly number[]
  /** What the page's own thread worked for a key, on average over the round. */
  readonly processor: readonly number[]
}

interface Watching {
  readonly keys: { readonly at: number; work: number; frame: number }[]
  readonly saves: { readonly begun: number; readonly kept: number }[]
  /** When something was sent to the second copy, until the transaction of it begins. */
  readonly sent: number[]
}

/** Call it before the page is loaded. */
export async function watchSaves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watching: Watching = { keys: [], saves: [], sent: [] }
    Object.assign(window, { benchWatching: watching })
    // oxlint-disable-next-line typescript/unbound-method -- it is bound again at each call
    const send = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (...given: readonly unknown[]) {
      const [{ ask }] = given as readonly [{ readonly ask?: string }]
      if (ask === 'write') watching.sent.push(performance.now())
      Reflect.apply(send, this, given)
    }
    // oxlint-disable-next-line typescript/unbound-method -- it is bound again at each call
    const begin = IDBDatabase.prototype.transaction
    IDBDatabase.prototype.transaction = function (...given) {
      const transaction = begin.apply(this, given)
      if (transaction.mode !== 'readwrite') return transaction
      const begun = watching.sent.shift() ?? performance.now()
      transaction.addEventListener('complete', () => watching.saves.push({ begun, kept: performance.now() }))
      return transaction
    }
  })
}

/** Types into what has the focus, key by key, and answers what was seen. */
export async function typeAndWatch(
  page: Page,
  words: string,
  pauseInMs = 25,
): Promise<Omit<KeyTimes, 'processor'>> {
  await page.evaluate(listen)
  await page.keyboard.type(words, { delay: pauseInMs })
  await page.waitForTimeout(100)
  return page.evaluate(() => {
    const { benchStop, benchWatching } = window as unknown as {
      benchStop: () => void
      benchWatching: Watching
    }
    benchStop()
    const { keys, saves } = benchWatching
    const savedAfter = (at: number) => saves.find(({ begun }) => begun >= at)?.kept
    return {
      work: keys.map(({ work }) => work),
      frame: keys.map(({ frame }) => frame),
      saved: keys.flatMap(({ at }) => {
        const kept = savedAfter(at)
        return kept === undefined ? [] : [kept - at]
      }),
    }
  })
}

/** Runs in the page. A message comes back when the page is free again: the last one after the input counts. */
function listen(): void {
  const { benchWatching: watching } = window as unknown as { benchWatching: Watching }
  watching.keys.length = 0
  watching.saves.length = 0
  watching.sent.length = 0
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page gets this function and nothing around it
  const whenFree = (then: () => void): void => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      then()
      port1.close()
    })
    port1.start()
    port2.postMessage(null)
  }
  const noteWork = (): void => {
    const key = watching.keys.at(-1)
    if (key === undefined) return
    whenFree(() => {
      key.work = performance.now() - key.at
    })
  }
  const noteKey = (): void => {
    const key = { at: performance.now(), work: Number.NaN, frame: Number.NaN }
    watching.keys.push(key)
    requestAnimationFrame(() =>
      whenFree(() => {
        key.frame = performance.now() - key.at
      }),
    )
  }
  document.addEventListener('keydown', noteKey, { capture: true })
  document.addEventListener('input', noteWork, { capture: true })
  Object.assign(window, {
    benchStop: () => {
      document.removeEventListener('keydown', noteKey, { capture: true })
      document.removeEventListener('input', noteWork, { capture: true })
    },
  })
}
