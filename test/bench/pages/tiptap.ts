/** What is usual: a bare editor whose document is kept, in plain text and with the browser's own durability. */

import { Editor } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Collaboration } from '@tiptap/extension-collaboration'
import { Document } from '@tiptap/extension-document'
import { Italic } from '@tiptap/extension-italic'
import { BulletList } from '@tiptap/extension-list/bullet-list'
import { ListItem } from '@tiptap/extension-list/item'
import { OrderedList } from '@tiptap/extension-list/ordered-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { asked, lines, putAmongStrategies } from './page.ts'

const living = new Y.Doc()
const kept = new IndexeddbPersistence(`bench${location.search}`, living)
const field = document.createElement('div')
putAmongStrategies(field)
await kept.whenSynced

const editor = new Editor({
  element: field,
  content: { type: 'doc', content: [{ type: 'paragraph' }] },
  editorProps: { attributes: { role: 'textbox', 'aria-label': 'Field' } },
  extensions: [
    Document,
    Paragraph,
    Text,
    Bold,
    Italic,
    BulletList,
    OrderedList,
    ListItem,
    Collaboration.configure({ document: living }),
  ],
})
editor.commands.setContent({
  type: 'doc',
  content: lines(Math.max(asked('paragraphs'), 1)).map((text) => ({
    type: 'paragraph',
    content: [{ type: 'text', text }],
  })),
})
