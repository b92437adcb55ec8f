import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { loadTexts, OpenDocument } from '#document'
import { planShape } from '#domain'

const texts = await loadTexts()

const undoKeys = { undo: () => undefined, redo: () => undefined }

/** A plan as a newer version might have left it: one strategy whose text is built by hand. */
function planWithText(build: (text: Y.XmlFragment) => void, needs = 1): OpenDocument<typeof planShape> {
  const newer = new Y.Doc()
  newer.getMap('records').set('entries/e1/place', 'strategy')
  newer.getMap('records').set('document/this/needs', needs)
  build(newer.getXmlFragment('rich:entries/e1/text'))
  const plan = new OpenDocument({
    id: 'plan-1',
    shape: planShape,
    texts,
    now: () => '2026-03-14T09:26:53.000Z',
    newId: () => 'new',
    author: () => ({ id: 'me', name: 'Dana' }),
  })
  plan.apply([Y.encodeStateAsUpdate(newer)])
  return plan
}

const element = (name: string, words: string, mark?: string) => (text: Y.XmlFragment) => {
  const [node, inner] = [new Y.XmlElement(name), new Y.XmlText()]
  inner.insert(0, words, mark === undefined ? {} : { [mark]: {} })
  node.insert(0, [inner])
  text.insert(0, [node])
}

const withAttribute = (text: Y.XmlFragment) => {
  element('paragraph', 'Plain')(text)
  const node = text.get(0)
  if (node instanceof Y.XmlElement) node.setAttribute('tone', 'glad')
}

it.each([
  ['a node', element('heading', 'A heading')],
  ['a mark', element('paragraph', 'one worried word', 'concern')],
  ['an attribute', withAttribute],
  ['a shape', (text: Y.XmlFragment) => text.insert(0, [new Y.XmlElement('listItem')])],
])('does not open a text with %s it does not know, shows its words, and writes nothing', (_, build) => {
  const plan = planWithText(build)
  const before = plan.bytes()
  const text = plan.read().entries[0]?.text
  expect(text?.isNewer).toBe(true)
  expect(plan.openText('entries', 'e1', 'text', undoKeys)).toBeNull()
  expect(plan.bytes()).toEqual(before)
})

it('opens what it knows', () => {
  const plan = planWithText(element('paragraph', 'Dad sings.', 'bold'))
  expect(plan.read().entries[0]?.text).toMatchObject({ plain: 'Dad sings.', isNewer: false })
  expect(plan.openText('entries', 'e1', 'text', undoKeys)).not.toBeNull()
})

it('opens no text of a document that needs a newer version', () => {
  const plan = planWithText(element('paragraph', 'Dad sings.'), 2)
  expect(plan.needs).toBe(2)
  expect(plan.openText('entries', 'e1', 'text', undoKeys)).toBeNull()
})
