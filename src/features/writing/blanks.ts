/**
 * Blanks: words in square brackets that wait to be written over, as a sentence
 * to start from brings them. They are ordinary letters of the text. Here they
 * are shown as blanks, F8 goes from one to the next, and a click marks the whole
 * of one. Tab is not used, since Tab always leaves a text.
 */

import { Extension, type Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

export interface Blank {
  readonly from: number
  readonly to: number
}

/** A blank as it stands in the words. */
export const blankPattern = /\[[^[\]\n]{1,40}\]/gu

/** A text longer than this was pasted from somewhere, and is not looked through at each key. */
const LONGEST = 10_000

/** The blanks of a text, in its order. */
function blanksOf(doc: Node): readonly Blank[] {
  const blanks: Blank[] = []
  if (doc.content.size > LONGEST) return blanks
  doc.descendants((node, at) => {
    for (const { 0: words, index } of node.text?.matchAll(blankPattern) ?? [])
      blanks.push({ from: at + index, to: at + index + words.length })
  })
  return blanks
}

/** Marks the next blank after the cursor, or the first one of the text; false when it has none. */
export function goToNextBlank(editor: Editor): boolean {
  const { doc, selection, tr } = editor.state
  const blanks = blanksOf(doc)
  const next = blanks.find(({ from }) => from >= selection.to) ?? blanks[0]
  if (next === undefined) return false
  editor.view.dispatch(tr.setSelection(TextSelection.create(doc, next.from, next.to)).scrollIntoView())
  return true
}

const shownBlanks = new PluginKey<DecorationSet>('blanks')

/** Whether a blank is left, without looking through the text again. */
export function hasBlanks(state: EditorState): boolean {
  return (shownBlanks.getState(state)?.find().length ?? 0) > 0
}

export const blanks = Extension.create({
  name: 'blanks',
  addKeyboardShortcuts() {
    return { F8: () => goToNextBlank(this.editor) }
  },
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key: shownBlanks,
        state: {
          init: (_, { doc }) => shown(doc),
          apply: (tr, before) => (tr.docChanged ? shown(tr.doc) : before),
        },
        props: {
          decorations(state) {
            return this.getState(state)
          },
          handleClick(view, at) {
            const blank = blankAt(view.state, at)
            if (blank === undefined) return false
            view.dispatch(
              view.state.tr.setSelection(TextSelection.create(view.state.doc, blank.from, blank.to)),
            )
            return true
          },
        },
      }),
    ]
  },
})

function shown(doc: Node): DecorationSet {
  return DecorationSet.create(
    doc,
    blanksOf(doc).map(({ from, to }) => Decoration.inline(from, to, { 'data-blank': '' })),
  )
}

function blankAt({ doc }: EditorState, at: number): Blank | undefined {
  return blanksOf(doc).find(({ from, to }) => from < at && at < to)
}
