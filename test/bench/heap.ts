/** What a page holds in memory after everything that can go has gone. */

import type { CDPSession } from 'playwright-core'

export interface Heap {
  readonly megabytes: number
  readonly nodes: number
  readonly listeners: number
}

/** `Performance` must be enabled. */
export async function heapOf(tools: CDPSession): Promise<Heap> {
  for (let time = 0; time < 3; time += 1) await tools.send('HeapProfiler.collectGarbage')
  const { metrics } = await tools.send('Performance.getMetrics')
  const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return {
    megabytes: valueOf('JSHeapUsedSize') / 1e6,
    nodes: valueOf('Nodes'),
    listeners: valueOf('JSEventListeners'),
  }
}
