/** The one live editor: a text open for writing, bound to the plan from the first key. */

import type { Extensions } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import { EditorContent, useEditor } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { LetterCount } from './LetterCount.tsx'
import styles from './LiveText.module.css'
import { choiceId, MentionChoices } from './MentionChoices.tsx'
import { type Mentionable, type MentionList, mentions } from './mentions.ts'
import { TextStyleBar } from './TextStyleBar.tsx'
import { words } from './words.en.ts'

export interface LiveTextProps {
  readonly extensions: Extensions
  readonly label: string
  readonly lang: string
  readonly people: readonly Mentionable[]
  readonly onDone: () => void
  /** Done, and another one below. */
  readonly onNext: () => void
}

export function LiveText({ extensions, label, lang, people, onDone, onNext }: LiveTextProps) {
  const id = useId()
  const [list, setList] = useState<MentionList | null>(null)
  const bar = useRef<HTMLDivElement>(null)
  const latest = useRef({ people, onDone, onNext, isChoosing: false })
  latest.current = { people, onDone, onNext, isChoosing: list !== null }
  const all = useMemo(
    () => [
      ...extensions,
      Placeholder.configure({ placeholder: words.placeholder }),
      mentions(() => latest.current.people, setList),
    ],
    [extensions],
  )
  const editor = useEditor(
    {
      extensions: all,
      // JSON and not a string: a string would be parsed as markup, which the page forbids. The binding replaces it.
      content: { type: 'doc', content: [{ type: 'paragraph' }] },
      injectCSS: false,
      autofocus: 'end',
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: () => ({
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
          'aria-describedby': `${id}-help ${id}-count`,
          lang,
          dir: 'auto',
          spellcheck: 'true',
        }),
        handleKeyDown: (_, event) => handleKey(event, latest.current, bar.current),
      },
    },
    [all],
  )
  useEffect(() => announceChoices(editor.view.dom, `${id}-people`, list), [editor, id, list])
  return (
    <div
      className={styles['frame']}
      onKeyDown={(event) => leaveBar(event, bar.current, () => editor.commands.focus())}
    >
      <TextStyleBar editor={editor} ref={bar} />
      <div className={styles['page']}>
        <EditorContent editor={editor} />
        <MentionChoices id={`${id}-people`} list={list} />
      </div>
      <p id={`${id}-help`} className={styles['help']}>
        {words.keys}
      </p>
      <LetterCount editor={editor} id={`${id}-count`} />
    </div>
  )
}

interface Latest {
  readonly onDone: () => void
  readonly onNext: () => void
  readonly isChoosing: boolean
}

/** Ctrl Enter and Escape end the writing, Alt F10 goes to the style bar. Everything else is the editor's. */
function handleKey(
  event: globalThis.KeyboardEvent,
  { onDone, onNext, isChoosing }: Latest,
  bar: HTMLElement | null,
): boolean {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    if (event.shiftKey) onNext()
    else onDone()
    return true
  }
  if (event.key === 'Escape' && !isChoosing) {
    onDone()
    return true
  }
  if (event.key === 'F10' && event.altKey) {
    bar?.querySelector('button')?.focus()
    return true
  }
  return false
}

function leaveBar(event: KeyboardEvent, bar: HTMLElement | null, toText: () => void): void {
  if (event.key !== 'Escape' || !bar?.contains(document.activeElement)) return
  event.stopPropagation()
  toText()
}

/** While the list of people is open the text says which one is marked; afterwards it says nothing of a list. */
function announceChoices(text: HTMLElement, listId: string, list: MentionList | null): void {
  const said = {
    'aria-autocomplete': 'list',
    'aria-controls': listId,
    'aria-activedescendant': choiceId(listId, list?.marked ?? 0),
  }
  for (const [name, value] of Object.entries(said)) {
    if (list === null) text.removeAttribute(name)
    else text.setAttribute(name, value)
  }
}
