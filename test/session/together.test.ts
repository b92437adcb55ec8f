import { Editor } from '@tiptap/core'
import { expect, it } from 'vitest'
import { addEntry, setMember } from '#session'
import { openTestPlan } from '../builders/laptop.ts'

async function openWriting() {
  const plan = await openTestPlan()
  const id = plan.run(addEntry({ values: { place: 'strategy' } }))
  const editor = new Editor({
    extensions: plan.openText('entries', id, 'text') ?? [],
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
  })
  const name = () => plan.run(setMember('entries', id, { field: 'actors', name: 'role:parent', isIn: true }))
  const write = (words: string) => editor.commands.insertContentAt(editor.state.doc.content.size - 1, words)
  const now = () => {
    plan.catchUp()
    const entry = plan.data.entries.find((each) => each.id === id)
    return [entry?.text.plain, entry?.actors.join(' ')]
  }
  return { plan, name, write, now }
}

it('takes back and does again in one step what a command and a text got together', async () => {
  const { plan, name, write, now } = await openWriting()
  plan.together(() => {
    name()
    write('Mom sings.')
  })
  expect(now()).toEqual(['Mom sings.', 'role:parent'])
  plan.undo()
  expect(now()).toEqual(['', ''])
  plan.redo()
  expect(now()).toEqual(['Mom sings.', 'role:parent'])
  plan.undo()
  expect(now()).toEqual(['', ''])
})

it('leaves what is typed before and afterwards in steps of their own', async () => {
  const { plan, name, write, now } = await openWriting()
  write('First. ')
  plan.together(() => {
    write('Mom sings.')
    name()
  })
  write(' Last.')
  expect(now()).toEqual(['First. Mom sings. Last.', 'role:parent'])
  plan.undo()
  expect(now()).toEqual(['First. Mom sings.', 'role:parent'])
  plan.undo()
  expect(now()).toEqual(['First. ', ''])
  plan.undo()
  expect(now()).toEqual(['', ''])
  plan.redo()
  plan.redo()
  expect(now()).toEqual(['First. Mom sings.', 'role:parent'])
})
