import type { Editor } from '@tiptap/core'
import { useCallback, useSyncExternalStore } from 'react'

/** Reads one plain value from the editor; renders again only when that value is another. */
export function useEditorReading<Read extends string | number | boolean>(
  editor: Editor,
  read: (editor: Editor) => Read,
): Read {
  const follow = useCallback(
    (listener: () => void) => {
      editor.on('transaction', listener)
      return () => void editor.off('transaction', listener)
    },
    [editor],
  )
  return useSyncExternalStore(follow, () => read(editor))
}
