/**
 * A rich text as data: frozen JSON, and its bare words.
 *
 * Reading is pure. The library's own preview functions write into the document
 * while they read; `yXmlFragmentToProsemirrorJSON` does not.
 */

import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import type { RichNode, RichText } from '#domain'
import { isKnown } from './schema-gate.ts'

const EMPTY: RichText = Object.freeze({ json: null, plain: '', isNewer: false })

export function readText(fragment: Y.XmlFragment): RichText {
  if (fragment.length === 0) return EMPTY
  const json = deepFreeze(normalize(yXmlFragmentToProsemirrorJSON(fragment) as RichNode))
  return Object.freeze({ json, plain: plainOf(json), isNewer: !isKnown(json) })
}

/** The bare words, one line a paragraph. */
function plainOf(node: RichNode): string {
  if (node.text !== undefined) return node.text
  const label = node.attrs?.['label']
  if (typeof label === 'string') return label
  const parts = (node.content ?? []).map(plainOf)
  return parts.join(isBlock(node) ? '\n' : '')
}

function isBlock(node: RichNode): boolean {
  return (node.content ?? []).some((child) => child.text === undefined && child.type !== 'mention')
}

/** An XML element keeps `start="1"` as a number or not at all; empty text nodes are no nodes. */
function normalize(node: RichNode): RichNode {
  if (node.content === undefined) return node
  return { ...node, content: node.content.filter(({ text }) => text !== '').map(normalize) }
}

function deepFreeze<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value))
    if (typeof inner === 'object' && inner !== null) deepFreeze(inner as object)
  return Object.freeze(value)
}
