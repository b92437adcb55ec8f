import type { Editor } from '@tiptap/core'
import { hasBlanks } from './blanks.ts'
import styles from './LiveText.module.css'
import { useEditorReading } from './use-editor-reading.ts'
import { words } from './words.en.ts'

/** How to come to the next blank, on a line that is there anyway; spoken once, when there is one. */
export function BlanksLeft({ editor }: { editor: Editor }) {
  const isLeft = useEditorReading(editor, ({ state }) => hasBlanks(state))
  return (
    <p role="status" className={styles['count']}>
      {isLeft && words.nextBlank}
    </p>
  )
}
