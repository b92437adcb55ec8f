/** A text as it reads, without an editor: built from plain data, and never from a string of markup. */

import { Fragment, memo, type ReactNode } from 'react'
import type { RichNode, RichText } from '#domain'
import { blankPattern } from './blanks.ts'
import styles from './StaticText.module.css'

export const StaticText = memo(function StaticText({ text, lang }: { text: RichText; lang: string }) {
  return (
    <div className={styles['text']} lang={lang || undefined} dir="auto">
      {text.json === null || text.isNewer ? plain(text.plain) : childrenOf(text.json)}
    </div>
  )
})

/** How each node is shown; a node that is not named here shows what is in it. */
const shown: Readonly<Record<string, (node: RichNode) => ReactNode>> = {
  paragraph: (node) => <p>{childrenOf(node)}</p>,
  bulletList: (node) => <ul>{childrenOf(node)}</ul>,
  orderedList: (node) => <ol start={startOf(node)}>{childrenOf(node)}</ol>,
  listItem: (node) => <li>{childrenOf(node)}</li>,
  mention: (node) => <span className={styles['mention']}>{labelOf(node)}</span>,
  text: ({ text = '', marks }) => (marks ?? []).reduce<ReactNode>(marked, withBlanks(text)),
}

function childrenOf(node: RichNode): ReactNode {
  return (node.content ?? []).map((child, index) => (
    <Fragment key={index}>{(shown[child.type] ?? childrenOf)(child)}</Fragment>
  ))
}

/** Blanks that nobody has written over yet, marked so that they are not overlooked. */
function withBlanks(text: string): ReactNode {
  const found = [...text.matchAll(blankPattern)]
  if (found.length === 0) return text
  const ends = found.map(({ 0: words, index }) => index + words.length)
  return found.map(({ 0: words, index }, at) => (
    <Fragment key={index}>
      {text.slice(ends[at - 1] ?? 0, index)}
      <mark className={styles['blank']}>{words}</mark>
      {at === found.length - 1 && text.slice(ends[at])}
    </Fragment>
  ))
}

function marked(inner: ReactNode, { type }: { readonly type: string }): ReactNode {
  if (type === 'bold') return <strong>{inner}</strong>
  return type === 'italic' ? <em>{inner}</em> : inner
}

function labelOf({ attrs }: RichNode): string {
  return typeof attrs?.['label'] === 'string' ? attrs['label'] : ''
}

function startOf({ attrs }: RichNode): number {
  return typeof attrs?.['start'] === 'number' ? attrs['start'] : 1
}

function plain(words: string): ReactNode {
  return words.split('\n').map((line, index) => <p key={index}>{line}</p>)
}
