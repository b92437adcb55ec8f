import { expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  addEntry,
  addRecord,
  changeRecord,
  loadTexts,
  moveEntry,
  OpenDocument,
  removeRecord,
  setMember,
} from '#document'
import { planShape } from '#domain'

const texts = await loadTexts()

let count = 0
const open = (id = 'plan-1') =>
  new OpenDocument({
    id,
    shape: planShape,
    texts,
    now: () => '2026-03-14T09:26:53.000Z',
    newId: () => `id${++count}`,
    author: () => ({ id: 'me', name: 'Dana' }),
  })

const copyOf = (document: ReturnType<typeof open>) => {
  const copy = open()
  copy.apply([document.bytes()])
  return copy
}

it('reads back what a command wrote', () => {
  const plan = open()
  const outcome = plan.run(addRecord('outcomes', { statement: 'Ana eats breakfast.' }))
  const id = plan.run(
    addEntry({ values: { place: 'strategy' }, words: 'Dad sings.\nAna waits.', outcomes: [outcome] }),
  )
  const [entry] = plan.read().entries
  expect(entry).toMatchObject({
    id,
    place: 'strategy',
    outcomes: [outcome],
    origin: { author: 'Dana', authorId: 'me' },
  })
  expect(entry?.text).toMatchObject({ plain: 'Dad sings.\nAna waits.', isNewer: false })
})

it('keeps every record that was not touched the same object', () => {
  const plan = open()
  const first = plan.run(addRecord('outcomes', { statement: 'One' }))
  plan.run(addRecord('outcomes', { statement: 'Two' }))
  const before = plan.read()
  plan.run(changeRecord('outcomes', first, { statement: 'Other' }))
  const after = plan.read()
  expect(after.outcomes[1]).toBe(before.outcomes[1])
  expect(after.entries).toBe(before.entries)
  expect(after.outcomes[0]).not.toBe(before.outcomes[0])
})

it('moves by place and rank and nothing else, so words typed elsewhere meanwhile arrive', () => {
  const mine = open()
  const id = mine.run(addEntry({ values: { place: 'strategy' }, words: 'WIC every month' }))
  const theirs = copyOf(mine)
  mine.run(moveEntry(id, 'support'))
  theirs.run(changeRecord('entries', id, { location: 'Linden' }))
  mine.apply([theirs.bytes()])
  theirs.apply([mine.bytes()])
  expect(mine.read().entries[0]).toMatchObject({ place: 'support', location: 'Linden' })
  expect(theirs.read()).toEqual(mine.read())
})

it('keeps both members when two people each add one', () => {
  const mine = open()
  const id = mine.run(addEntry({ values: {} }))
  const theirs = copyOf(mine)
  mine.run(setMember('entries', id, { field: 'outcomes', name: 'o1', isIn: true }))
  theirs.run(setMember('entries', id, { field: 'outcomes', name: 'o2', isIn: true }))
  mine.apply([theirs.bytes()])
  expect(mine.read().entries[0]?.outcomes).toEqual(['o1', 'o2'])
})

it('leaves a tombstone where a record was removed', () => {
  const mine = open()
  const id = mine.run(addEntry({ values: {}, words: 'Stays' }))
  mine.run(removeRecord('entries', id))
  expect(mine.read().entries[0]).toMatchObject({ id, isRemoved: true, text: { plain: 'Stays' } })
})

it('keeps what a newer version wrote, through an edit and a save', () => {
  const newer = new Y.Doc()
  const records = newer.getMap('records')
  records.set('horoscopes/h1/sign', 'lion')
  records.set('entries/e1/mood', { tone: 'glad' })
  records.set('entries/e1/place', 'strategy')
  const plan = open()
  plan.apply([Y.encodeStateAsUpdate(newer)])
  plan.run(changeRecord('entries', 'e1', { location: 'home' }))
  const saved = new Y.Doc()
  Y.applyUpdate(saved, plan.bytes())
  expect(saved.getMap('records').toJSON()).toMatchObject({
    'horoscopes/h1/sign': 'lion',
    'entries/e1/mood': { tone: 'glad' },
    'entries/e1/location': 'home',
  })
})

it('reads a choice it does not know as not answered, and leaves it there', () => {
  const newer = new Y.Doc()
  newer.getMap('records').set('entries/e1/place', 'orbit')
  const plan = open()
  plan.apply([Y.encodeStateAsUpdate(newer)])
  expect(plan.read().entries[0]?.place).toBe('to-sort')
})

it('ranks neighbours anew where two laptops gave them the same rank', () => {
  const twins = new Y.Doc()
  for (const id of ['a', 'b']) twins.getMap('records').set(`outcomes/${id}/rank`, 'a0')
  const plan = open()
  plan.apply([Y.encodeStateAsUpdate(twins)])
  const added = plan.run(addRecord('outcomes', {}, { spot: { after: 'a' } }))
  expect(plan.read().outcomes.map(({ id }) => id)).toEqual(['a', added, 'b'])
})

it('refuses to change a record that is frozen', () => {
  const plan = open()
  const id = plan.run(addRecord('signatures', {}))
  expect(() => plan.run(removeRecord('signatures', id))).toThrow('not changed')
})

it('sends each command as one change, under its name, and nothing for what came from elsewhere', () => {
  const [mine, theirs] = [open(), open()]
  const intents: string[] = []
  mine.onChange(({ intent }) => intents.push(intent))
  theirs.run(addRecord('outcomes', {}))
  mine.apply([theirs.bytes()])
  mine.run(addEntry({ values: {}, words: 'One', actors: ['role:parent'] }))
  expect(intents).toEqual(['add-entry'])
})
