import { Extension, type Extensions } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import type * as Y from 'yjs'
import type { TextHistory } from './text-history.ts'
import { pastedLists } from './pasted-lists.ts'
import { textExtensions } from './text-schema.ts'

/** What an editor of one text is made of, ready to be handed to it as it is. */
export type TextParts = Extensions

/** What Ctrl Z and Ctrl Y do while the cursor is in a text: there is one undo for the whole plan. */
export interface UndoKeys {
  readonly undo: () => void
  readonly redo: () => void
}

/** Schema and binding for one text. The editor must be given no content of its own: the document is the truth. */
export function bindText(fragment: Y.XmlFragment, history: TextHistory, keys: UndoKeys): TextParts {
  return [
    ...textExtensions,
    Collaboration.configure({ fragment, yUndoOptions: { undoManager: history } }),
    pastedLists,
    planUndo(keys),
  ]
}

function planUndo({ undo, redo }: UndoKeys): Extension {
  return Extension.create({
    name: 'planUndo',
    priority: 2000,
    addKeyboardShortcuts: () => ({ 'Mod-z': taken(undo), 'Mod-y': taken(redo), 'Shift-Mod-z': taken(redo) }),
  })
}

function taken(act: () => void): () => boolean {
  return () => {
    act()
    return true
  }
}
