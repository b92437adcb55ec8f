/**
 * What the pages of one laptop tell each other at the door: that somebody is
 * here, that all lock now, and the keys of an open vault to a page that was
 * opened beside it. Keys go as key objects, which give out no bytes, and never
 * leave the browser.
 */

import type { VaultKeys } from '#storage'
import type { LockReason } from './reason-to-lock.ts'

export interface OpenVaultKeys {
  readonly vault: string
  readonly keys: VaultKeys
}

export type DoorCall =
  | { readonly kind: 'touched' }
  | { readonly kind: 'lock'; readonly reason: LockReason }
  /** A page that missed some time asks whether another one is in use. */
  | { readonly kind: 'who is in use' }
  /** Only a page that runs and has no reason to lock answers. When it was touched last, in milliseconds of the clock on the wall. */
  | { readonly kind: 'in use'; readonly lastTouch: number }
  /** A new page asks whether a vault is open here. */
  | { readonly kind: 'who is open' }
  | ({ readonly kind: 'open' } & OpenVaultKeys)

export interface DoorNeighbours {
  call(call: DoorCall): void
  /** Hears what other pages call, never this one. Answers the way to stop. */
  listen(listener: (call: DoorCall) => void): () => void
}

const ANSWER_WITHIN_MS = 150

/** Whoever types in a large plan answers late, and the page that asks is covered meanwhile. */
const IN_USE_WITHIN_MS = 500

/** The keys of a vault that is open in another page; `null` when nobody answers in a moment. */
export function askBeside(neighbours: DoorNeighbours): Promise<OpenVaultKeys | null> {
  return ask(neighbours, { kind: 'who is open' }, ANSWER_WITHIN_MS, (call) =>
    call.kind === 'open' ? call : null,
  )
}

/** When another page that is in use was touched last; `null` when none is. */
export function askInUse(neighbours: DoorNeighbours): Promise<number | null> {
  return ask(neighbours, { kind: 'who is in use' }, IN_USE_WITHIN_MS, (call) =>
    call.kind === 'in use' ? call.lastTouch : null,
  )
}

/** The first answer that counts; `null` when none comes in time. */
function ask<Answer>(
  neighbours: DoorNeighbours,
  question: DoorCall,
  withinMs: number,
  read: (call: DoorCall) => Answer | null,
): Promise<Answer | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => end(null), withinMs)
    const stop = neighbours.listen((call) => {
      const answer = read(call)
      if (answer !== null) end(answer)
    })
    function end(answer: Answer | null): void {
      clearTimeout(timer)
      stop()
      resolve(answer)
    }
    neighbours.call(question)
  })
}
