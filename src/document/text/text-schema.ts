/**
 * What a text may hold: paragraphs, bold, italic, two kinds of list, and the
 * names of people. It grows only by adding, and adding raises what a document
 * needs (`version.ts`): a build that does not know a part of a text destroys it.
 */

import { type Extensions, getSchema } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { Italic } from '@tiptap/extension-italic'
import { BulletList } from '@tiptap/extension-list/bullet-list'
import { ListItem } from '@tiptap/extension-list/item'
import { OrderedList } from '@tiptap/extension-list/ordered-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { Mention } from './mention.ts'

/** Tab always leaves a text, so a list is indented with Ctrl ] and Ctrl [. */
const Item = ListItem.extend({
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    }
  },
})

export const textExtensions: Extensions = [
  Document,
  Paragraph,
  Text,
  Bold,
  Italic,
  BulletList,
  OrderedList,
  Item,
  Mention,
]

export const textSchema = getSchema(textExtensions)
