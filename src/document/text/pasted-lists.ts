/**
 * Lists that come out of a word processor as paragraphs.
 *
 * Word puts its bullets on the clipboard as letters: a dot, an "o" or a square,
 * some hard spaces, and then the words. Here such paragraphs become lists
 * again, nested by their kind of mark. The work is done on what the editor has
 * parsed already: a second look at the HTML would meet the browser's ban on
 * turning strings into markup.
 */

import { Extension } from '@tiptap/core'
import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'

interface Mark {
  readonly pattern: RegExp
  readonly depth: number
  readonly list: 'bulletList' | 'orderedList'
}

/** A mark counts only with the hard space that word processors put behind it. */
const marks: readonly Mark[] = [
  { pattern: /^[·•‣][\s\u00A0]*\u00A0[\s\u00A0]*/u, depth: 0, list: 'bulletList' },
  { pattern: /^o[\s\u00A0]*\u00A0[\s\u00A0]*/u, depth: 1, list: 'bulletList' },
  { pattern: /^[§▪■][\s\u00A0]*\u00A0[\s\u00A0]*/u, depth: 2, list: 'bulletList' },
  { pattern: /^\d{1,3}[.)][\s\u00A0]*\u00A0[\s\u00A0]*/u, depth: 0, list: 'orderedList' },
  { pattern: /^[a-h][.)][\s\u00A0]*\u00A0[\s\u00A0]*/u, depth: 1, list: 'orderedList' },
  { pattern: /^[ivx]{1,4}[.)][\s\u00A0]*\u00A0[\s\u00A0]*/u, depth: 2, list: 'orderedList' },
]

interface Line {
  readonly depth: number
  readonly list: Mark['list']
  readonly paragraph: Node
}

/**
 * A paste with its lists put together again; the same slice when there are none.
 *
 * @internal
 */
export function withLists(slice: Slice, schema: Schema): Slice {
  const nodes: Node[] = []
  let run: Line[] = []
  const close = (): void => {
    if (run.length > 0) nodes.push(...listsOf(run, schema))
    run = []
  }
  slice.content.forEach((node) => {
    const line = lineOf(node)
    if (line === null) {
      close()
      nodes.push(node)
    } else run.push(line)
  })
  close()
  const content = Fragment.from(nodes)
  return content.eq(slice.content) ? slice : new Slice(content, 0, 0)
}

function lineOf(node: Node): Line | null {
  if (node.type.name !== 'paragraph') return null
  const text = node.textContent
  const mark = marks.find(({ pattern }) => pattern.test(text))
  if (mark === undefined) return null
  const length = mark.pattern.exec(text)?.[0].length ?? 0
  return { depth: mark.depth, list: mark.list, paragraph: node.copy(node.content.cut(length)) }
}

/** Lines that follow each other as lists: deeper lines become a list inside the item before them. */
function listsOf(lines: readonly Line[], schema: Schema): readonly Node[] {
  const [first] = lines
  if (first === undefined) return []
  const end = lines.findIndex(
    ({ depth, list }) => depth < first.depth || (depth === first.depth && list !== first.list),
  )
  const own = end < 0 ? lines : lines.slice(0, end)
  const rest = end < 0 ? [] : lines.slice(end)
  const items = itemsOf(own, first.depth).map(([head, ...inner]) =>
    nodeOf(schema, 'listItem', [...(head === undefined ? [] : [head.paragraph]), ...listsOf(inner, schema)]),
  )
  return [nodeOf(schema, first.list, items), ...listsOf(rest, schema)]
}

function itemsOf(lines: readonly Line[], depth: number): readonly (readonly Line[])[] {
  const items: Line[][] = []
  for (const line of lines) {
    if (line.depth === depth) items.push([line])
    else items.at(-1)?.push(line)
  }
  return items
}

function nodeOf(schema: Schema, name: string, content: readonly Node[]): Node {
  const type = schema.nodes[name]
  if (type === undefined) throw new Error(`The text schema has no ${name}.`)
  return type.create(null, Fragment.from([...content]))
}

export const pastedLists = Extension.create({
  name: 'pastedLists',
  addProseMirrorPlugins() {
    const { schema } = this.editor
    return [new Plugin({ props: { transformPasted: (slice) => withLists(slice, schema) } })]
  },
})
