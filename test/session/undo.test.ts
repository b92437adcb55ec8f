import { Editor } from '@tiptap/core'
import { expect, it, vi } from 'vitest'
import { addEntry, changeRecord, moveEntry, type OpenPlan } from '#session'
import { newMemoryDisk, openTestLaptop, openTestPlan } from '../builders/laptop.ts'
import { newTabRoom } from '../storage/laptop.ts'

/** Opens a card's text for writing, as a card does. */
function openCard(plan: OpenPlan, id: string): Editor {
  const parts = plan.openText('entries', id, 'text')
  if (parts === null) throw new Error('The text is not open for writing.')
  return new Editor({
    element: document.createElement('div'),
    extensions: parts,
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
  })
}

const wordsOf = (plan: OpenPlan) => plan.data.entries.map(({ text }) => text.plain)

function closeCard(plan: OpenPlan, card: Editor): void {
  card.destroy()
  plan.catchUp()
}

it('takes back in the order in which things were done, also after the card is closed', async () => {
  const plan = await openTestPlan()
  const id = plan.run(addEntry({ values: { place: 'strategy' } }))
  const card = openCard(plan, id)
  card.commands.insertContent('Dad sings')
  closeCard(plan, card)
  plan.run(moveEntry(id, 'support'))

  plan.undo()
  expect(plan.data.entries[0]).toMatchObject({ place: 'strategy', text: { plain: 'Dad sings' } })
  plan.undo()
  expect(plan.data.entries[0]).toMatchObject({ place: 'strategy', text: { plain: '' } })
  plan.redo()
  expect(wordsOf(plan)).toEqual(['Dad sings'])
  plan.redo()
  expect(plan.data.entries[0]).toMatchObject({ place: 'support', text: { plain: 'Dad sings' } })
  expect(plan.store.getState().canRedo).toBe(false)
})

it('goes on where it was when the card is opened again', async () => {
  const plan = await openTestPlan()
  const id = plan.run(addEntry({ values: { place: 'strategy' } }))
  const first = openCard(plan, id)
  first.commands.insertContent('Dad sings')
  closeCard(plan, first)
  const second = openCard(plan, id)
  second.commands.insertContentAt(10, ' at night')
  plan.undo()
  expect(second.getText()).toBe('Dad sings')
  plan.undo()
  expect(second.getText()).toBe('')
  plan.redo()
  plan.redo()
  expect(second.getText()).toBe('Dad sings at night')
})

it('writes nothing when a card is only opened and closed', async () => {
  const plan = await openTestPlan()
  const id = plan.run(addEntry({ values: { place: 'strategy' }, words: 'Dad sings' }))
  const before = plan.store.getState()
  closeCard(plan, openCard(plan, id))
  expect(plan.store.getState()).toEqual(before)
})

it('takes back what was typed into a field on one visit in one step', async () => {
  const plan = await openTestPlan()
  for (const firstName of ['M', 'Mi', 'Mia'])
    plan.run(changeRecord('child', 'child', { firstName }), 'visit 1')
  plan.run(changeRecord('child', 'child', { firstName: 'Mia J' }), 'visit 2')
  plan.undo()
  expect(plan.data.child.firstName).toBe('Mia')
  plan.undo()
  expect(plan.data.child.firstName).toBe('Ana')
  plan.redo()
  expect(plan.data.child.firstName).toBe('Mia')
})

it('forgets what could be done again as soon as something new is done', async () => {
  const plan = await openTestPlan()
  plan.run(changeRecord('child', 'child', { firstName: 'Mia' }))
  plan.undo()
  plan.run(changeRecord('child', 'child', { lastName: 'S.' }))
  plan.redo()
  expect(plan.data.child).toMatchObject({ firstName: 'Ana', lastName: 'S.' })
})

it('opens again what was written, and lists it', async () => {
  const laptop = await openTestLaptop()
  const plan = await openTestPlan(laptop)
  plan.run(addEntry({ values: { place: 'strategy' }, words: 'Dad sings' }))
  await plan.close()
  expect(laptop.plans.getState()).toMatchObject([
    { id: plan.id, firstName: 'Ana', lastName: 'R.', entries: 1 },
  ])
  const again = await laptop.openPlan(plan.id)
  if (!again.ok) throw new Error(again.problem.kind)
  expect(wordsOf(again.value)).toEqual(['Dad sings'])
})

it('takes a visit back to what was written elsewhere in the middle of it', async () => {
  const disk = newMemoryDisk()
  const tabs = newTabRoom()
  const plan = await openTestPlan(await openTestLaptop(disk, { tabs: tabs() }))
  await plan.settled()
  const opened = await (await openTestLaptop(disk, { tabs: tabs() })).openPlan(plan.id)
  if (!opened.ok) throw new Error(opened.problem.kind)
  const other = opened.value

  plan.run(changeRecord('child', 'child', { firstName: 'Mia' }), 'visit')
  await vi.waitFor(() => expect(other.data.child.firstName).toBe('Mia'))
  other.run(changeRecord('child', 'child', { firstName: 'Ana Maria' }))
  await vi.waitFor(() => expect(plan.data.child.firstName).toBe('Ana Maria'))
  plan.run(changeRecord('child', 'child', { firstName: 'Ana Mari' }), 'visit')
  plan.undo()
  expect(plan.data.child.firstName).toBe('Ana Maria')
})

it('leaves what somebody else wrote since alone', async () => {
  const disk = newMemoryDisk()
  const tabs = newTabRoom()
  const plan = await openTestPlan(await openTestLaptop(disk, { tabs: tabs() }))
  const id = plan.run(addEntry({ values: { place: 'strategy' } }))
  const card = openCard(plan, id)
  card.commands.insertContent('Dad sings')
  closeCard(plan, card)
  plan.run(changeRecord('entries', id, { location: 'home', frequency: 'weekly' }))
  await plan.settled()
  const opened = await (await openTestLaptop(disk, { tabs: tabs() })).openPlan(plan.id)
  if (!opened.ok) throw new Error(opened.problem.kind)
  const other = opened.value
  const theirs = openCard(other, id)
  theirs.commands.insertContentAt(10, ' at night')
  other.run(changeRecord('entries', id, { location: 'school' }))
  await vi.waitFor(() =>
    expect(plan.data.entries[0]).toMatchObject({ location: 'school', text: { plain: 'Dad sings at night' } }),
  )
  plan.undo()
  expect(plan.data.entries[0]).toMatchObject({ location: 'school', frequency: '' })
  plan.undo()
  expect(plan.data.entries[0]).toMatchObject({ location: 'school', text: { plain: ' at night' } })
  plan.redo()
  plan.redo()
  expect(plan.data.entries[0]).toMatchObject({
    location: 'school',
    frequency: 'weekly',
    text: { plain: 'Dad sings at night' },
  })
  await vi.waitFor(() => expect(other.data.entries[0]?.text.plain).toBe('Dad sings at night'))
})
