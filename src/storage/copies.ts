/** How many copies of everything this laptop keeps, and what was mended between them. */

import type { StorageProblem } from './storage-problem.ts'

export type CopiesState =
  /** The browser has no place for a second one. */
  | { readonly kind: 'one' }
  /** At the start, before anything is read: what the database lacks is taken from the other. `total` is 0 as long as it is not known. */
  | { readonly kind: 'comparing'; readonly done: number; readonly total: number }
  /** What the second copy lacks is written there; all can be read and written meanwhile. */
  | { readonly kind: 'copying'; readonly done: number; readonly total: number }
  /** `putBack` documents had lost something in the database, and have it again; `unequal` could not be mended yet. */
  | { readonly kind: 'two'; readonly putBack: number; readonly unequal: number }
  /** The second copy could not be read or written, and nothing more goes there. */
  | { readonly kind: 'broken'; readonly problem: StorageProblem }

export interface Copies {
  state(): CopiesState
  /** Tells each new state. Answers the way to stop. */
  listen(listener: (state: CopiesState) => void): () => void
}

export const oneCopy: Copies = { state: () => ({ kind: 'one' }), listen: () => () => undefined }
