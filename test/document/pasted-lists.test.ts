import { Fragment, Slice } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { withLists } from '../../src/document/text/pasted-lists.ts'
import { textSchema } from '../../src/document/text/text-schema.ts'

const HARD = '\u00A0'

/** What a word processor leaves of some lines: a paragraph each. */
const pasted = (...lines: string[]) =>
  new Slice(
    Fragment.from(
      lines.map((line) => textSchema.node('paragraph', null, line === '' ? [] : [textSchema.text(line)])),
    ),
    0,
    0,
  )

const read = (slice: Slice) => withLists(slice, textSchema).content.toString()

it('makes a list of lines with bullets', () => {
  expect(read(pasted(`·${HARD}${HARD} kneel beside her`, `·${HARD}${HARD} wait for a look`))).toBe(
    '<bulletList(listItem(paragraph("kneel beside her")), listItem(paragraph("wait for a look")))>',
  )
})

it('nests a deeper mark in the line above it, and comes back up', () => {
  expect(read(pasted(`·${HARD} one`, `o${HARD} deeper`, `·${HARD} two`))).toBe(
    '<bulletList(listItem(paragraph("one"), bulletList(listItem(paragraph("deeper")))), listItem(paragraph("two")))>',
  )
})

it('keeps numbers and bullets two lists, and plain lines plain', () => {
  expect(read(pasted('Before', `1.${HARD}${HARD} first`, `2.${HARD} second`, `·${HARD} dot`, 'After'))).toBe(
    '<paragraph("Before"), orderedList(listItem(paragraph("first")), listItem(paragraph("second"))), bulletList(listItem(paragraph("dot"))), paragraph("After")>',
  )
})

it.each(['o yes, she will', '1. a plain line', 'a. so', '· dot', 'oats'])(
  'leaves "%s" as it is: there is no hard space',
  (line) => {
    expect(read(pasted(line))).toBe(`<paragraph("${line}")>`)
  },
)

it('starts with a deep mark without losing a line', () => {
  expect(read(pasted(`§${HARD} deep`, `·${HARD} top`))).toContain('deep')
  expect(read(pasted(`§${HARD} deep`, `·${HARD} top`))).toContain('top')
})
