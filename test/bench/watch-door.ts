/** What happens behind the lock, watched from inside the page: when the passphrase is stretched, when the list is painted. */

import type { Page } from 'playwright-core'

/** All in milliseconds since the page began. */
export interface DoorTimes {
  /** When the journal was read, and told what it holds. */
  readonly journal: number
  readonly stretched: number
  readonly list: number
}

/** Call it before the page is loaded. */
export async function watchDoor(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const times = { journal: Number.NaN, stretched: Number.NaN, list: Number.NaN }
    Object.assign(window, { benchDoor: times })
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options)
        const which = options?.name === 'stretching' ? 'stretched' : 'journal'
        const note = () => {
          times[which] = performance.now()
        }
        this.addEventListener('message', note, { once: true })
      }
    }
    const look = (): void => {
      if (document.querySelector('a[href^="#/plan/"]') === null) requestAnimationFrame(look)
      else
        requestAnimationFrame(() =>
          setTimeout(() => {
            times.list = performance.now()
          }),
        )
    }
    requestAnimationFrame(look)
  })
}

export async function doorTimes(page: Page): Promise<DoorTimes> {
  const times = await page.waitForFunction(() => {
    const { benchDoor } = window as unknown as { benchDoor: DoorTimes }
    return Number.isNaN(benchDoor.list) ? null : benchDoor
  })
  return (await times.jsonValue()) as DoorTimes
}
