/**
 * The half of a document that is texts: their schema, the gate before it, the
 * binding of an editor, and the history of what was typed.
 *
 * It brings the whole engine of the editor, so it comes in a piece of its own
 * when the first plan is opened. The list of plans, and the workspace behind it,
 * hold no text and do without.
 */

import type * as Y from 'yjs'
import type { RichNode, RichText } from '#domain'
import type { TextParts, UndoKeys } from './text/bind-text.ts'
import type { TextHistory } from './text/text-history.ts'

export interface Texts {
  /** A text as data. It writes nothing. */
  read(fragment: Y.XmlFragment): RichText
  write(fragment: Y.XmlFragment, text: RichNode): void
  /** What an editor of this text is made of. Ask `read` first whether this version knows all that stands in it. */
  bind(fragment: Y.XmlFragment, history: TextHistory, keys: UndoKeys): TextParts
  /** The history of what is typed in any text of a document. */
  history(doc: Y.Doc): TextHistory
  /** Whether a transaction of this origin is somebody typing. */
  isTyping(origin: unknown): boolean
}
