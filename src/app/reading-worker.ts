/** Reads what is typed in quick capture beside the page, so that the page never waits for it. */

import { type CaptureContext, suggestPlacement } from '#domain'

interface Asked {
  readonly id: number
  readonly text: string
  readonly context: CaptureContext
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage({ id: data.id, suggestion: suggestPlacement(data.text, data.context) })
})
