import type { Editor } from '@tiptap/core'
import { hasBlanks } from './blanks.ts'
import styles from './LiveText.module.css'
import { useEditorReading } from './use-editor-reading.ts'
import { words } from './words.en.ts'

/** The keys of the text, and how to come to the next blank while there is one. */
export function Help({ editor, id }: { editor: Editor; id: string }) {
  const isBlankLeft = useEditorReading(editor, ({ state }) => hasBlanks(state))
  return (
    <p id={id} className={styles['help']}>
      {words.keys} {isBlankLeft && words.nextBlank}
    </p>
  )
}
