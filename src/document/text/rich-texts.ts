import { prosemirrorJSONToYXmlFragment, ySyncPluginKey } from '@tiptap/y-tiptap'
import type { Texts } from '../texts.ts'
import { bindText } from './bind-text.ts'
import { readText } from './read-text.ts'
import { TextHistory } from './text-history.ts'
import { textSchema } from './text-schema.ts'

export const richTexts: Texts = {
  read: readText,
  write: (fragment, text) => void prosemirrorJSONToYXmlFragment(textSchema, text, fragment),
  bind: bindText,
  history: (doc) => new TextHistory(doc),
  isTyping: (origin) => origin === ySyncPluginKey,
}
