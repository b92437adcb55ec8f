/**
 * A document made anew without what a command takes out of it.
 *
 * A living document remembers more than it shows: what undo would bring back,
 * the parts of a text that was deleted, the values that a field had before.
 * All of that hangs on the session in which it was written. So the kept updates
 * are read into a fresh document that nobody writes in, the command is run
 * there, and what it shows is read into a second one. Of what was deleted this
 * library then keeps how long it was, and nothing else.
 */

import type { DocumentShape, Snapshot } from '#domain'
import type { Command } from './edit.ts'
import type { State } from './living-document.ts'
import { type DocumentSettings, OpenDocument } from './open-document.ts'

export interface RemadeDocument<S extends DocumentShape> {
  readonly state: State
  readonly data: Snapshot<S>
}

/**
 * `'newer'` when the document needs a newer version than this one, and
 * `'not whole'` when a change is missing on which others wait: what waits cannot
 * be looked into.
 */
export function remake<S extends DocumentShape>(
  settings: DocumentSettings<S>,
  updates: readonly Uint8Array[],
  command: Command<S>,
): RemadeDocument<S> | 'newer' | 'not whole' {
  const first = new OpenDocument(settings)
  const second = new OpenDocument(settings)
  try {
    first.apply(updates)
    if (first.isNewer) return 'newer'
    if (first.isWaiting) return 'not whole'
    first.run(command)
    second.apply([first.bytes()])
    return { state: second.state(), data: second.read() }
  } finally {
    first.close()
    second.close()
  }
}
