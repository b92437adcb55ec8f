/** The one live editor: a text open for writing, bound to the plan from the first key. */

import type { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import { Placeholder } from '@tiptap/extensions/placeholder'
import { EditorContent, useEditor, type UseEditorOptions } from '@tiptap/react'
import { useEffect, useId, useRef, useState } from 'react'
import type { EarlierWord } from '#domain'
import type { TextParts } from '#session'
import { showFocusSoon } from '#ui'
import { blanks } from './blanks.ts'
import { BlanksLeft } from './BlanksLeft.tsx'
import { earlier, type Offer } from './earlier.ts'
import { EarlierChoices } from './EarlierChoices.tsx'
import { Examples } from './Examples.tsx'
import { LetterCount } from './LetterCount.tsx'
import styles from './LiveText.module.css'
import { choiceId, MentionChoices } from './MentionChoices.tsx'
import { type Mentionable, type MentionList, mentions } from './mentions.ts'
import { type PasteOffer, pasteOffer } from './paste-offer.ts'
import { PastedNotes } from './PastedNotes.tsx'
import { TextStyleBar } from './TextStyleBar.tsx'
import { words } from './words.en.ts'

export interface LiveTextProps {
  readonly extensions: TextParts
  readonly label: string
  /** What to write, shown while nothing is written. */
  readonly placeholder: string
  readonly lang: string
  readonly people: readonly Mentionable[]
  /** Who acts, where sentences to start from are offered; `null` where they are not. */
  readonly actors: readonly string[] | null
  /** Names and earlier words that fit what stands before the cursor. */
  readonly findEarlier: (before: string) => readonly EarlierWord[]
  /** Lets what is done meanwhile be taken back in one step. */
  readonly together: (act: () => void) => void
  readonly onActor: (id: string) => void
  readonly onDone: () => void
  /** Done, and another one below. */
  readonly onNext: () => void
  /** Sorts words that were pasted into entries of their own; they are taken out here first. */
  readonly onSort?: ((words: string) => void) | undefined
}

export function LiveText(props: LiveTextProps) {
  const { label, lang, people, actors, onActor, onDone, onNext, onSort } = props
  const id = useId()
  const bar = useRef<HTMLDivElement>(null)
  const [list, setList] = useState<MentionList | null>(null)
  const [offer, setOffer] = useState<Offer | null>(null)
  const [pasted, setPasted] = useState<PasteOffer | null>(null)
  const [extensions] = useState(() =>
    extensionsOf(props, { onList: setList, onOffer: setOffer, onPasted: setPasted }),
  )
  const handleKey = (_: unknown, event: KeyboardEvent) => keyIn({ onDone, onNext, bar: bar.current }, event)
  const editor = useEditor({
    ...quiet,
    extensions,
    editorProps: { attributes: attributesOf(id, label, lang), handleKeyDown: handleKey },
  })
  const open = list === null ? offer && { ...offer, id: `${id}-earlier` } : { ...list, id: `${id}-people` }
  const { id: listId = null, marked = null } = open ?? {}
  useEffect(() => takeFocus(editor), [editor])
  useEffect(() => void editor.commands.setMentionables(people), [editor, people])
  useEffect(() => announceChoices(editor.view.dom, listId, marked), [editor, listId, marked])
  return (
    <div className={styles['frame']}>
      <div className={styles['bar']}>
        <TextStyleBar editor={editor} ref={bar} />
        {actors !== null && <Examples {...{ editor, actors, onActor }} />}
      </div>
      <div className={styles['page']}>
        <EditorContent editor={editor} />
        <MentionChoices id={`${id}-people`} list={list} />
      </div>
      {onSort !== undefined && (
        <PastedNotes
          pasted={pasted}
          onSort={onSort}
          onLeave={() => {
            setPasted(null)
            editor.view.focus()
          }}
        />
      )}
      <TextFoot id={id} editor={editor} offer={list === null ? offer : null} />
    </div>
  )
}

/** The keys, how much is written, and over them what is offered. */
function TextFoot({ id, editor, offer }: { id: string; editor: Editor; offer: Offer | null }) {
  return (
    <div className={styles['foot']}>
      <p id={`${id}-help`} className={styles['help']}>
        {words.keys}
      </p>
      <div className={styles['counts']}>
        <LetterCount editor={editor} id={`${id}-count`} />
        <BlanksLeft editor={editor} />
      </div>
      <EarlierChoices id={`${id}-earlier`} offer={offer} />
    </div>
  )
}

interface Lists {
  readonly onList: (list: MentionList | null) => void
  readonly onOffer: (offer: Offer | null) => void
  readonly onPasted: (offer: PasteOffer | null) => void
}

/** Made once for each editor; what it calls is the same for as long as the editor lives. */
function extensionsOf(props: LiveTextProps, { onList, onOffer, onPasted }: Lists): TextParts {
  const { extensions, placeholder, findEarlier, together, onActor } = props
  return [
    ...extensions,
    Placeholder.configure({ placeholder }),
    mentions({ onList, onActor }),
    pasteOffer(onPasted),
    blanks,
    earlier({
      find: findEarlier,
      onOffer,
      onPerson: (person, isFirst, write) =>
        together(() => {
          if (isFirst) onActor(person)
          write()
        }),
    }),
  ]
}

const quiet: Partial<UseEditorOptions> = {
  // JSON and not a string: a string would be parsed as markup, which the page forbids. The binding replaces it.
  content: { type: 'doc', content: [{ type: 'paragraph' }] },
  injectCSS: false,
  shouldRerenderOnTransaction: false,
}

function attributesOf(id: string, label: string, lang: string): Record<string, string> {
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'aria-describedby': `${id}-help ${id}-count`,
    lang,
    dir: 'auto',
  }
}

/**
 * The cursor stands at the end before the next key is pressed. The editor's own
 * way waits for a frame, and what a fast typist types meanwhile goes nowhere. It
 * takes the focus without moving the page, so a text below the edge is shown after.
 */
function takeFocus(editor: Editor): void {
  const { doc, tr } = editor.state
  editor.view.dispatch(tr.setSelection(Selection.atEnd(doc)).setMeta('addToHistory', false))
  editor.view.focus()
  showFocusSoon()
}

interface Keys {
  readonly onDone: () => void
  readonly onNext: () => void
  readonly bar: HTMLElement | null
}

/** Ctrl Enter and Escape end the writing, Alt F10 goes to the style bar. Everything else is the editor's. */
function keyIn({ onDone, onNext, bar }: Keys, event: KeyboardEvent): boolean {
  const isChoosing = event.target instanceof HTMLElement && event.target.hasAttribute('aria-activedescendant')
  const act = isChoosing ? undefined : actOf(event, { onDone, onNext, bar })
  act?.()
  return act !== undefined
}

function actOf(event: KeyboardEvent, { onDone, onNext, bar }: Keys): (() => void) | undefined {
  if (event.key === 'Escape') return onDone
  if (event.key === 'F10' && event.altKey) return () => bar?.querySelector('button')?.focus()
  const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
  if (isDone) return event.shiftKey ? onNext : onDone
  return undefined
}

/** While a list is open the text says so, and which one is marked; afterwards it says nothing of a list. */
function announceChoices(text: HTMLElement, listId: string | null, marked: number | null): void {
  const said = {
    'aria-autocomplete': listId === null ? null : 'list',
    'aria-controls': listId,
    'aria-activedescendant': listId === null || marked === null ? null : choiceId(listId, marked),
  }
  for (const [name, value] of Object.entries(said)) {
    if (value === null) text.removeAttribute(name)
    else text.setAttribute(name, value)
  }
}
