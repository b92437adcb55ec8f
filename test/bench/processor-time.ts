/**
 * How long the page's own thread was at work. On a machine that is busy with
 * other things this tells more than the clock on the wall does.
 */

import type { CDPSession, Page } from 'playwright-core'

export class ProcessorTime {
  readonly #tools: CDPSession

  static async of(page: Page): Promise<ProcessorTime> {
    const tools = await page.context().newCDPSession(page)
    await tools.send('Performance.enable', { timeDomain: 'threadTicks' })
    return new ProcessorTime(tools)
  }

  private constructor(tools: CDPSession) {
    this.#tools = tools
  }

  /** Milliseconds that the page worked while this was done. */
  async during(act: () => Promise<unknown>): Promise<number> {
    const before = await this.#worked()
    await act()
    return (await this.#worked()) - before
  }

  async #worked(): Promise<number> {
    const { metrics } = await this.#tools.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
}
