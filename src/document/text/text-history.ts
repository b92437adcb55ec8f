/**
 * Taking back what was typed, over all texts of a document and in the order in
 * which it was typed.
 *
 * An editor comes and goes with its card, and on leaving it destroys the undo
 * manager it was lent: what was typed could not be taken back after the card is
 * closed. So the manager belongs to the document, keeps no trace of an editor
 * that has gone, and is not to be destroyed by one.
 */

import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'

const PAUSE_IN_MS = 500

type Listener = (...heard: never[]) => void
type Observers = ReadonlyMap<string, ReadonlySet<Listener>>

export class TextHistory extends Y.UndoManager {
  #former: Observers = new Map()
  #own: Observers = new Map()

  constructor(doc: Y.Doc) {
    super([], {
      doc,
      captureTimeout: PAUSE_IN_MS,
      trackedOrigins: new Set([ySyncPluginKey]),
      deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
      captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
    })
  }

  /** Called before the manager is lent to an editor. Whoever listens by then and is not the document is an editor on its way out. */
  lend(): this {
    this.#former = new Map([...this._observers].map(([name, listeners]) => [name, new Set(listeners)]))
    this.stopCapturing()
    return this
  }

  /** An editor believes that it ends the manager. It only gives it back, and what former editors hung there is taken off. */
  override destroy(): void {
    for (const [name, listeners] of this._observers)
      for (const listener of listeners) if (this.#isFormer(name, listener)) listeners.delete(listener)
    this.stopCapturing()
  }

  #isFormer(name: string, listener: Listener): boolean {
    return this.#former.get(name)?.has(listener) === true && this.#own.get(name)?.has(listener) !== true
  }

  /** Called once, when the document has hung its own listeners. */
  settleIn(): void {
    this.#own = new Map([...this._observers].map(([name, listeners]) => [name, new Set(listeners)]))
  }

  end(): void {
    super.destroy()
  }
}
