import { expect, it } from 'vitest'
import {
  addEntry,
  addRecord,
  changeRecord,
  type Judge,
  loadTexts,
  OpenDocument,
  type PlanCommand,
} from '#document'
import { planShape, type Touch } from '#domain'

const texts = await loadTexts()

let count = 0
const open = (judge: Judge<typeof planShape>) =>
  new OpenDocument({
    id: 'plan-1',
    shape: planShape,
    texts,
    now: () => '2026-03-14T09:26:53.000Z',
    newId: () => `id${++count}`,
    author: () => ({ id: 'me', name: 'Dana' }),
    judge,
  })

const noOutcomes: Judge<typeof planShape> = (touches) =>
  touches.some(({ collection }) => collection === 'outcomes') ? 'No outcomes today.' : null

it('writes nothing of a command that is refused, and says why', () => {
  const plan = open(noOutcomes)
  plan.run(addEntry({ values: { place: 'strategy' }, words: 'Dad sings.' }))
  const [bytes, before] = [plan.bytes(), plan.read()]
  const told: string[] = []
  const noted: unknown[] = []
  plan.onRefused((because) => told.push(because))
  plan.onChange((change) => noted.push(change))
  plan.onDone((done) => noted.push(done))
  const both: PlanCommand<string> = {
    name: 'both',
    run(edit) {
      edit.add('entries', { place: 'support' })
      return edit.add('outcomes', { statement: 'One' })
    },
  }
  expect(plan.run(both)).toMatch(/^id/)
  expect([told, noted]).toEqual([['No outcomes today.'], []])
  expect(plan.bytes()).toEqual(bytes)
  expect(plan.read()).toBe(before)
})

it('shows the judge every key with what it said, and the texts', () => {
  const seen: Touch[] = []
  const plan = open((touches) => {
    seen.push(...touches)
    return null
  })
  const id = plan.run(
    addEntry({ values: { place: 'strategy' }, words: 'Dad sings.', actors: ['role:parent'] }),
  )
  const of = (field: string) => seen.filter((touch) => touch.field === field)
  expect(of('place')).toEqual([
    { collection: 'entries', id, field: 'place', member: null, before: undefined, after: 'strategy' },
  ])
  expect(of('actors')).toMatchObject([{ member: 'role:parent', after: true }])
  expect(of('text')).toMatchObject([{ collection: 'entries', id }])
})

it('reads in a command what the command wrote', () => {
  const plan = open(() => null)
  const id = plan.run(addRecord('outcomes', { statement: 'One' }))
  plan.run({
    name: 'twice',
    run(edit) {
      edit.set('outcomes', id, { statement: 'Two' })
      edit.set('outcomes', id, { statement: 'One' })
      edit.include('entries', 'e1', 'actors', 'ana')
      edit.exclude('entries', 'e1', 'actors', 'ana')
    },
  })
  expect(plan.read().outcomes[0]?.statement).toBe('One')
  expect(plan.read().entries[0]?.actors).toEqual([])
})

it('leaves nothing of a command that throws', () => {
  const plan = open(() => null)
  const before = plan.bytes()
  const broken: PlanCommand = {
    name: 'broken',
    run(edit) {
      edit.add('outcomes', { statement: 'One' })
      throw new Error('broken')
    },
  }
  expect(() => plan.run(broken)).toThrow('broken')
  expect(plan.bytes()).toEqual(before)
})

it('opens no text for writing that the judge would refuse', () => {
  let isOpen = true
  const plan = open(() => (isOpen ? null : 'Not now.'))
  const id = plan.run(addEntry({ values: { place: 'strategy' }, words: 'Dad sings.' }))
  const keys = { undo: () => undefined, redo: () => undefined }
  expect(plan.openText('entries', id, 'text', keys)).not.toBeNull()
  isOpen = false
  expect(plan.openText('entries', id, 'text', keys)).toBeNull()
})

it('takes back what was permitted, whatever may be written by then', () => {
  let isOpen = true
  const plan = open(() => (isOpen ? null : 'Not now.'))
  const id = plan.run(addRecord('outcomes', { statement: 'One' }))
  let steps: Parameters<typeof plan.takeBack>[1] = []
  plan.onDone((done) => {
    if (done.kind === 'command') ({ steps } = done)
  })
  plan.run(changeRecord('outcomes', id, { statement: 'Two' }))
  isOpen = false
  plan.takeBack('undo', steps)
  expect(plan.read().outcomes[0]?.statement).toBe('One')
})
