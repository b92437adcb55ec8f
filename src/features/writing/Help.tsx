import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { blanksOf } from './blanks.ts'
import styles from './LiveText.module.css'
import { words } from './words.en.ts'

/** The keys of the text, and how to come to the next blank while there is one. */
export function Help({ editor, id }: { editor: Editor; id: string }) {
  const hasBlanks = useEditorState({
    editor,
    selector: ({ editor: now }) => blanksOf(now.state.doc).length > 0,
  })
  return (
    <p id={id} className={styles['help']}>
      {words.keys} {hasBlanks && words.nextBlank}
    </p>
  )
}
