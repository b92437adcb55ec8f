import type { Editor } from '@tiptap/core'
import { VisuallyHidden } from '#ui'
import styles from './LiveText.module.css'
import { useEditorReading } from './use-editor-reading.ts'
import { words } from './words.en.ts'

const MOST = 600

/** How much is written. It warns and never cuts; it speaks near the limit and beyond it, and is quiet before. */
export function LetterCount({ editor, id }: { editor: Editor; id: string }) {
  const used = useEditorReading(editor, ({ state }) => state.doc.textContent.length)
  const isLong = used > MOST
  return (
    <>
      <p id={id} className={styles['count']} data-long={isLong || undefined}>
        {isLong ? words.long(used, MOST) : words.count(used, MOST)}
      </p>
      <VisuallyHidden>
        <span role="status">{spoken(used)}</span>
      </VisuallyHidden>
    </>
  )
}

function spoken(used: number): string {
  if (used > MOST) return words.nearlyFull(0)
  return used >= MOST * 0.8 ? words.nearlyFull(Math.floor((MOST - used) / 20) * 20) : ''
}
