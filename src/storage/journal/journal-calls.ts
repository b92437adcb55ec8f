/**
 * A journal in a worker, asked from the page.
 *
 * One message asks, one answers, by number. Nothing but names and sealed bytes
 * goes over.
 */

import { fail, type Result } from '#domain'
import { storageAnswer, type StorageProblem } from '../storage-problem.ts'
import { openFileJournal } from './file-journal.ts'
import type { Journal } from './journal.ts'
import type { JournalRow } from './row.ts'
import { journalFolder } from './journal-places.ts'
import { opfsFolder } from './opfs-folder.ts'

/** The worker's end of the line to its page. */
interface Line {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: MessageEvent<Call>) => void): void
}

/** One way of the journal and what it is given. */
type Ask =
  | { readonly ask: 'write'; readonly rows: readonly JournalRow[] }
  | { readonly ask: 'read'; readonly doc: string }
  | { readonly ask: 'contents' | 'rewrite' | 'hasRoom' | 'close' }

type Call = Ask & { readonly id: number }

interface Answered {
  readonly id: number
  readonly answer: Result<never, StorageProblem>
}

/** Answers the page, in the worker that was started for this vault. */
export function serveJournal(line: Line, vault: string): void {
  const opening = openFor(vault)
  line.addEventListener('message', ({ data }) => {
    void opening.then(async (opened) => {
      const answer = opened.ok ? await answerFrom(opened.value, data) : opened
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      line.postMessage({ id: data.id, answer })
    })
  })
}

async function openFor(vault: string): Promise<Result<Journal, StorageProblem>> {
  const folder = await storageAnswer(() => journalFolder(vault))
  return folder.ok ? openFileJournal(opfsFolder(folder.value)) : folder
}

function answerFrom(journal: Journal, call: Call): Promise<Result<unknown, StorageProblem>> {
  if (call.ask === 'write') return journal.write(call.rows)
  return call.ask === 'read' ? journal.read(call.doc) : journal[call.ask]()
}

/** The journal that this worker serves; the worker ends when it is closed. */
export function journalBehind(worker: Worker): Journal {
  const waiting = new Map<number, (answer: Result<never, StorageProblem>) => void>()
  let last = 0
  let isOpen = true
  worker.addEventListener('message', ({ data: { id, answer } }: MessageEvent<Answered>) => {
    waiting.get(id)?.(answer)
    waiting.delete(id)
  })
  worker.addEventListener('error', () => {
    isOpen = false
    for (const answer of waiting.values()) answer(fail({ kind: 'closed' }))
  })
  const call = (ask: Ask): Promise<Result<never, StorageProblem>> => {
    if (!isOpen) return Promise.resolve(fail({ kind: 'closed' }))
    last += 1
    const id = last
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage({ ...ask, id })
    return new Promise((resolve) => void waiting.set(id, resolve))
  }
  return {
    write: (rows) => call({ ask: 'write', rows }),
    contents: () => call({ ask: 'contents' }),
    read: (doc) => call({ ask: 'read', doc }),
    rewrite: () => call({ ask: 'rewrite' }),
    hasRoom: () => call({ ask: 'hasRoom' }),
    close: async () => {
      const closed = await call({ ask: 'close' })
      isOpen = false
      worker.terminate()
      return closed
    },
  }
}
