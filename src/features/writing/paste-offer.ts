/**
 * Notes that were pasted into one text, and may be several entries.
 *
 * The paste itself goes in as any other and can be taken back as any other. This
 * only watches where it stands while somebody writes around it, so that it can
 * be handed on whole, and lets go of it as soon as it is gone.
 */

import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'

export interface PasteOffer {
  readonly count: number
  /** Takes the pasted words out of the text, and answers them. */
  readonly take: () => string
}

interface Range {
  readonly from: number
  readonly to: number
}

const FEWEST = 3

const key = new PluginKey<Range | null>('pasteOffer')

/** Tells of a paste of several sentences, and when there is none any more. */
export function pasteOffer(onOffer: (offer: PasteOffer | null) => void): Extension {
  return Extension.create({
    name: 'pasteOffer',
    addProseMirrorPlugins() {
      const { editor } = this
      const take = (): string => {
        const { state, view } = editor
        const range = key.getState(state) ?? null
        if (range === null) return ''
        const words = wordsIn(state, range)
        view.dispatch(state.tr.delete(range.from, range.to))
        return words
      }
      return [
        new Plugin<Range | null>({
          key,
          state: { init: () => null, apply: follow },
          view: () => ({
            update: ({ state }, before) => {
              const range = key.getState(state) ?? null
              if (range === (key.getState(before) ?? null)) return
              onOffer(range === null ? null : { count: sentencesIn(wordsIn(state, range)), take })
            },
          }),
        }),
      ]
    },
  })
}

function follow(
  transaction: Transaction,
  before: Range | null,
  _: EditorState,
  now: EditorState,
): Range | null {
  if (transaction.getMeta('paste') === true) {
    const range = changedBy(transaction)
    return range !== null && sentencesIn(wordsIn(now, range)) >= FEWEST ? range : null
  }
  if (before === null || !transaction.docChanged) return before
  const { mapping } = transaction
  const range = { from: mapping.map(before.from, 1), to: mapping.map(before.to, -1) }
  return range.from < range.to && wordsIn(now, range).trim() !== '' ? range : null
}

function changedBy({ mapping }: Transaction): Range | null {
  const ranges: Range[] = []
  for (const [index, map] of mapping.maps.entries()) {
    const after = mapping.slice(index + 1)
    map.forEach((_from, _to, from, to) => ranges.push({ from: after.map(from, -1), to: after.map(to, 1) }))
  }
  if (ranges.length === 0) return null
  return {
    from: Math.min(...ranges.map(({ from }) => from)),
    to: Math.max(...ranges.map(({ to }) => to)),
  }
}

function wordsIn({ doc }: EditorState, { from, to }: Range): string {
  return doc.textBetween(from, Math.min(to, doc.content.size), '\n')
}

/** Sentences and lines; a line that only goes on with a small letter was cut by a printer. */
function sentencesIn(text: string): number {
  const lines = text.replaceAll(/\n+(?=\p{Ll})/gu, ' ')
  return lines.match(/[^.!?\n]*\p{L}[^.!?\n]*(?:[.!?]+(?=\s|$)|[.!?]+|\n|$)/gu)?.length ?? 0
}
