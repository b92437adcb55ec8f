/**
 * Stretches a passphrase in a worker of its own, since it takes a second and
 * much memory. The worker ends with its answer, and what it knew ends with it.
 */

import type { Stretch } from '#storage'
import { startWorker } from './own-workers.ts'

export const stretch: Stretch = (kdf, passphrase) =>
  new Promise((resolve) => {
    const worker = startWorker('stretching')
    const end = (answer: Awaited<ReturnType<Stretch>>): void => {
      worker.terminate()
      resolve(answer)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Awaited<ReturnType<Stretch>>>) => end(data))
    worker.addEventListener('error', () => end({ ok: false, problem: { kind: 'no memory' } }))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage({ kdf, passphrase })
  })
