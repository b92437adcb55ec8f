import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect } from 'react'
import { icons, Toolbar, ToolbarToggle } from '#ui'
import { useEditorReading } from './use-editor-reading.ts'
import { words } from './words.en.ts'

/** Four buttons and no more: bold, italic, bullets, numbers. Escape goes back to the text. */
export function TextStyleBar({ editor, ref }: { editor: Editor; ref: RefObject<HTMLDivElement | null> }) {
  const on = {
    bold: useEditorReading(editor, (now) => now.isActive('bold')),
    italic: useEditorReading(editor, (now) => now.isActive('italic')),
    bullets: useEditorReading(editor, (now) => now.isActive('bulletList')),
    numbers: useEditorReading(editor, (now) => now.isActive('orderedList')),
  }
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      // The editor's own command waits for a frame, and what is typed meanwhile goes nowhere.
      editor.view.focus()
    }
    const bar = ref.current
    bar?.addEventListener('keydown', leave)
    return () => bar?.removeEventListener('keydown', leave)
  }, [editor, ref])
  const chain = () => editor.chain().focus()
  return (
    <Toolbar label={words.toolbar} ref={ref}>
      <ToolbarToggle icon={icons.boldIcon} isOn={on.bold} onChange={() => chain().toggleBold().run()}>
        {words.bold}
      </ToolbarToggle>
      <ToolbarToggle icon={icons.italicIcon} isOn={on.italic} onChange={() => chain().toggleItalic().run()}>
        {words.italic}
      </ToolbarToggle>
      <ToolbarToggle
        icon={icons.bulletsIcon}
        isOn={on.bullets}
        onChange={() => chain().toggleBulletList().run()}
      >
        {words.bullets}
      </ToolbarToggle>
      <ToolbarToggle
        icon={icons.numbersIcon}
        isOn={on.numbers}
        onChange={() => chain().toggleOrderedList().run()}
      >
        {words.numbers}
      </ToolbarToggle>
    </Toolbar>
  )
}
