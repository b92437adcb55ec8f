import { Node } from '@tiptap/core'

/**
 * A person or role named inside a text. It carries the id, so that a person who
 * is renamed is still the one who was meant, and the words as they were typed.
 */
export const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,

  addAttributes() {
    return {
      id: {
        default: null,
        parseHTML: (element: HTMLElement) => element.getAttribute('data-mention'),
        renderHTML: ({ id }: Readonly<Record<string, unknown>>) => ({ 'data-mention': id }),
      },
      label: {
        default: '',
        parseHTML: (element: HTMLElement) => element.textContent,
        renderHTML: () => ({}),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'span[data-mention]' }]
  },

  renderHTML({ node, HTMLAttributes }) {
    return ['span', HTMLAttributes, String(node.attrs['label'])]
  },

  renderText({ node }) {
    return String(node.attrs['label'])
  },
})
