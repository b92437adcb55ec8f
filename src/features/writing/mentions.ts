/**
 * Naming a person inside a text: "@" opens a short list of the people and roles
 * of this plan. The list itself is drawn by React below the text; this is the
 * part that lives in the editor.
 */

import { Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion'

export interface Mentionable {
  /** A person's id, or a role as an actor. */
  readonly id: string
  readonly label: string
}

/** The open list: who fits what was typed after the "@", who is marked, and how to choose. */
export interface MentionList {
  readonly found: readonly Mentionable[]
  readonly marked: number
  readonly choose: (at: number) => void
}

const MOST_SHOWN = 6

interface MentionStorage {
  people: readonly Mentionable[]
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    mentions: {
      /** Says who can be named now. */
      setMentionables: (people: readonly Mentionable[]) => ReturnType
    }
  }
}

export interface MentionListening {
  readonly onList: (list: MentionList | null) => void
  /** Somebody is named as the first word of the text: this is who acts. */
  readonly onActor: (id: string) => void
}

export function mentions({ onList, onActor }: MentionListening): Extension<object, MentionStorage> {
  return Extension.create<object, MentionStorage>({
    name: 'mentions',
    addStorage: () => ({ people: [] }),
    addCommands() {
      return {
        setMentionables: (people) => () => {
          this.storage.people = people
          return true
        },
      }
    },
    addProseMirrorPlugins() {
      return [
        Suggestion<Mentionable, Mentionable>({
          editor: this.editor,
          pluginKey: new PluginKey('mentions'),
          char: '@',
          items: ({ query }) => matching(this.storage.people, query),
          command: ({ editor, range, props: { id, label } }) => {
            const named = { type: 'mention', attrs: { id, label } }
            const isFirst = editor.state.doc.textBetween(0, range.from).trim() === ''
            const words = [named, { type: 'text', text: ' ' }]
            editor.chain().focus().insertContentAt(range, words).run()
            if (isFirst) onActor(id)
          },
          render: () => listKeeper(onList),
        }),
      ]
    },
  })
}

function matching(people: readonly Mentionable[], query: string): Mentionable[] {
  const sought = query.toLocaleLowerCase()
  return people.filter(({ label }) => label.toLocaleLowerCase().includes(sought)).slice(0, MOST_SHOWN)
}

type Props = SuggestionProps<Mentionable, Mentionable>

function listKeeper(onList: (list: MentionList | null) => void) {
  let props: Props | null = null
  let marked = 0
  const choose = (at: number): void => {
    const person = props?.items[at]
    if (person !== undefined) props?.command(person)
  }
  const tell = (): void =>
    onList(props === null || props.items.length === 0 ? null : { found: props.items, marked, choose })
  const show = (next: Props): void => {
    props = next
    marked = Math.min(marked, Math.max(next.items.length - 1, 0))
    tell()
  }
  const step = (by: number): boolean => {
    const count = props?.items.length ?? 0
    if (count === 0) return false
    marked = (marked + by + count) % count
    tell()
    return true
  }
  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => {
      // Choosing closes the list, so whether there was one is asked before.
      const isOpen = props !== null && props.items.length > 0
      choose(marked)
      return isOpen
    },
  }
  return {
    onStart: (next: Props) => {
      marked = 0
      show(next)
    },
    onUpdate: show,
    onExit: () => {
      props = null
      tell()
    },
    onKeyDown: ({ event }: { event: KeyboardEvent }) => keys[event.key]?.() ?? false,
  }
}
