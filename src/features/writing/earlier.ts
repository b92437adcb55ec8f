/**
 * Offering names and earlier words of the plan while somebody writes.
 *
 * The offer comes when typing rests, and only at the end of a line, where the
 * right arrow has nowhere to go: that key takes the first. The down arrow marks
 * one; only then are Enter and Escape taken. So nobody who types on, ends a line
 * or leaves the text ever meets the offer, and Tab always leaves the text.
 */

import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { EarlierWord } from '#domain'

/** The open offer; `marked` is `null` until somebody goes into it. */
export interface Offer {
  readonly found: readonly EarlierWord[]
  readonly marked: number | null
  readonly take: (at: number) => void
}

export interface OfferListening {
  /** What fits the words before the cursor. Asked when typing rests. */
  readonly find: (before: string) => readonly EarlierWord[]
  readonly onOffer: (offer: Offer | null) => void
  /** A name was taken: `write` puts it in, and it is the first word where `isFirst` says so. */
  readonly onPerson: (person: string, isFirst: boolean, write: () => void) => void
}

const REST_IN_MS = 300

export function earlier(listening: OfferListening): Extension {
  return Extension.create({
    name: 'earlier',
    addProseMirrorPlugins() {
      const keeper = new OfferKeeper(listening)
      return [
        new Plugin({
          view: (view) => keeper.begin(view),
          props: {
            handleTextInput: () => keeper.typed(),
            handleKeyDown: (_, event) => keeper.key(event),
            handleDOMEvents: { blur: () => keeper.close() },
          },
        }),
      ]
    },
  })
}

class OfferKeeper {
  readonly #listening: OfferListening
  #view: EditorView | null = null
  #found: readonly EarlierWord[] = []
  #marked: number | null = null
  #rest: ReturnType<typeof setTimeout> | undefined

  constructor(listening: OfferListening) {
    this.#listening = listening
  }

  begin(view: EditorView) {
    this.#view = view
    return {
      update: (now: EditorView, before: EditorView['state']) => {
        if (!before.doc.eq(now.state.doc) || !before.selection.eq(now.state.selection)) this.close()
      },
      destroy: () => {
        clearTimeout(this.#rest)
        this.#view = null
      },
    }
  }

  typed(): false {
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => this.#look(), REST_IN_MS)
    return false
  }

  close(): false {
    if (this.#found.length > 0) this.#tell([], null)
    return false
  }

  key(event: KeyboardEvent): boolean {
    if (this.#found.length === 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return false
    const act = this.#actOf(event.key)
    act?.()
    return act !== null
  }

  #actOf(key: string): (() => void) | null {
    const [marked, last] = [this.#marked, this.#found.length - 1]
    if (key === this.#forward()) return () => this.#take(marked ?? 0)
    if (key === 'ArrowDown') return () => this.#mark(marked === null || marked === last ? 0 : marked + 1)
    if (marked === null) return null
    if (key === 'ArrowUp') return () => this.#mark(marked === 0 ? null : marked - 1)
    if (key === 'Enter') return () => this.#take(marked)
    return key === 'Escape' ? () => void this.close() : null
  }

  /** The arrow that points where the text goes on. */
  #forward(): string {
    const isRightToLeft = this.#view !== null && getComputedStyle(this.#view.dom).direction === 'rtl'
    return isRightToLeft ? 'ArrowLeft' : 'ArrowRight'
  }

  #mark(at: number | null): void {
    this.#tell(this.#found, at)
  }

  #tell(found: readonly EarlierWord[], marked: number | null): void {
    this.#found = found
    this.#marked = marked
    const take = (at: number) => this.#take(at)
    this.#listening.onOffer(found.length === 0 ? null : { found, marked, take })
  }

  #look(): void {
    const before = this.#view === null ? null : wordsBefore(this.#view)
    if (before === null) return
    const found = this.#listening.find(before)
    if (found.length > 0) this.#tell(found, null)
  }

  #take(at: number): void {
    const [view, taken] = [this.#view, this.#found[at]]
    if (view === null || taken === undefined) return
    const { state } = view
    const { from } = state.selection
    const start = from - taken.typed
    if (taken.person === null) {
      view.dispatch(state.tr.insertText(taken.words, start, from).scrollIntoView())
      return
    }
    const named = state.schema.nodes['mention']?.create({ id: taken.person, label: taken.words })
    if (named === undefined) return
    const isFirst = state.doc.textBetween(0, start).trim() === ''
    this.#listening.onPerson(taken.person, isFirst, () =>
      view.dispatch(state.tr.replaceWith(start, from, [named, state.schema.text(' ')]).scrollIntoView()),
    )
  }
}

/** The words before a cursor that stands at the end of its line; `null` anywhere else, and while another list is open. */
function wordsBefore(view: EditorView): string | null {
  const { selection } = view.state
  const { $from, empty } = selection
  const isAtEnd = empty && $from.parent.isTextblock && $from.parentOffset === $from.parent.content.size
  if (!isAtEnd || view.composing || !view.hasFocus() || view.dom.hasAttribute('aria-controls')) return null
  return $from.parent.textBetween(0, $from.parentOffset, '\n', '\uFFFC')
}
