/** Two windows begin the same note apart from each other, and it is one note afterwards. */

import { expect, it } from 'vitest'
import { addRecord, changeRecord, loadTexts, OpenDocument } from '#document'
import { notesOn, parseCalendarDate, planShape, visitNoteId } from '#domain'

const texts = await loadTexts()
const on = parseCalendarDate('2026-03-14') ?? expect.fail('No day.')
const id = visitNoteId({ entry: 'cup', on, author: 'priya' })

let made = 0

const openWindow = () =>
  new OpenDocument({
    id: 'plan',
    shape: planShape,
    now: () => '2026-03-14T09:26:53.000Z',
    newId: () => `id${++made}`,
    texts,
    author: () => ({ id: 'priya', name: 'Priya Nair' }),
  })

it('is one note of two windows, with what both wrote', () => {
  const [one, other] = [openWindow(), openWindow()]
  for (const [window, words] of [
    [one, { happened: 'She held it.' }],
    [other, { next: 'The small cup.' }],
  ] as const) {
    window.run(addRecord('visitNotes', { entry: 'cup', on, by: 'Priya Nair' }, { id }))
    window.run(changeRecord('visitNotes', id, words))
  }
  const bytes = [one.bytes(), other.bytes()]
  for (const window of [one, other]) {
    window.apply(bytes)
    expect(notesOn(window.read(), 'cup')).toMatchObject([
      { id, happened: 'She held it.', next: 'The small cup.', isRemoved: false },
    ])
  }
})
