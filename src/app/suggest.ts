/**
 * The reader of quick capture, in a worker of its own.
 *
 * It is started with the first plan that is opened: a window that stays open
 * while another one takes a new version would look for its old piece in vain.
 * When it cannot be started or breaks, each question is answered with the
 * failure, and whoever asked goes on without offers.
 */

import type { Suggestion } from '#domain'
import type { Suggest } from '#features/capture'
import { startWorker } from './own-workers.ts'

interface Answer {
  readonly id: number
  readonly suggestion: Suggestion
}

interface Waiting {
  readonly resolve: (suggestion: Suggestion) => void
  readonly reject: (reason: Error) => void
}

const waiting = new Map<number, Waiting>()
let worker: Worker | null = null
let asked = 0

/** Starts the worker, so that the first words are read at once. */
export function startReading(): void {
  worker ??= start()
}

/** Reads a text in the worker. */
export const suggest: Suggest = (text, context) =>
  new Promise((resolve, reject) => {
    startReading()
    asked += 1
    waiting.set(asked, { resolve, reject })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker?.postMessage({ id: asked, text, context })
  })

function start(): Worker {
  const started = startWorker('reading')
  started.addEventListener('message', ({ data: { id, suggestion } }: MessageEvent<Answer>) => {
    waiting.get(id)?.resolve(suggestion)
    waiting.delete(id)
  })
  started.addEventListener('error', () => giveUp(started))
  return started
}

/** The next question starts another one. */
function giveUp(broken: Worker): void {
  broken.terminate()
  worker = null
  for (const { reject } of waiting.values()) reject(new Error('The reader stopped.'))
  waiting.clear()
}
