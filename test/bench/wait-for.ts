/** One wait, by the page's own clock. */

import type { Page } from 'playwright-core'

/** What has to stand on the page before the wait is over. */
export interface Until {
  readonly selector: string
  readonly count?: number
  /** `first` has to have the focus; `none` must not be there any more. */
  readonly how?: 'focused' | 'gone'
}

/**
 * From the click or the key until it stands and is painted, by the page's own clock.
 * The page listens before anything is pressed: a slow page would miss the key and wait for ever.
 */
export async function wait(page: Page, until: Until, act: () => Promise<void>): Promise<number> {
  await page.evaluate(({ selector, count = 1, how }) => {
    const measure = async (): Promise<number> => {
      const started = await new Promise<number>((resolve) => {
        for (const kind of ['pointerdown', 'keydown'])
          document.addEventListener(kind, (event) => resolve(event.timeStamp), { capture: true, once: true })
      })
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page gets this function and nothing around it
      const isThere = (): boolean => {
        const here = document.querySelectorAll(selector)
        if (how === 'gone') return here.length === 0
        return here.length >= count && (how !== 'focused' || document.activeElement === here[0])
      }
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page gets this function and nothing around it
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      while (!isThere() && performance.now() - started < 5000) await nextFrame()
      if (!isThere()) return Number.NaN
      await nextFrame()
      await new Promise((resolve) => setTimeout(resolve))
      return performance.now() - started
    }
    Object.assign(window, { took: measure() })
  }, until)
  await act()
  const took = await page.evaluate(() => (window as unknown as { took: Promise<number> }).took)
  if (Number.isNaN(took)) throw new Error(`It did not come: ${until.selector}`)
  return took
}
