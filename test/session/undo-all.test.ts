/** Whatever was done, and however it was mixed: all of it can be taken back, and done again. */

import { Editor } from '@tiptap/core'
import * as fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import {
  addEntry,
  addRecord,
  addStep,
  answerQuestion,
  changeRecord,
  choosePsp,
  handOverEntry,
  keepEntry,
  moveEntries,
  moveEntry,
  nameAgency,
  nameProvider,
  type OpenPlan,
  removeRecord,
  reorderRecord,
  setMember,
} from '#session'
import { openTestLaptop, openTestPlan } from '../builders/laptop.ts'
import { visibleIn } from '../builders/visible.ts'

afterEach(() => vi.restoreAllMocks())

/** One person with one plan and at most one card open for writing. */
class Desk {
  readonly plan: OpenPlan
  #card: Editor | null = null

  constructor(plan: OpenPlan) {
    this.plan = plan
  }

  pick(collection: 'entries' | 'outcomes' | 'people', at: number): string {
    const list = this.plan.data[collection].filter(({ isRemoved }) => !isRemoved)
    return list[at % Math.max(list.length, 1)]?.id ?? ''
  }

  open(at: number): void {
    this.close()
    const id = this.pick('entries', at)
    const extensions = id === '' ? null : this.plan.openText('entries', id, 'text')
    if (extensions === null) return
    const content = { type: 'doc', content: [{ type: 'paragraph' }] }
    this.#card = new Editor({ element: document.createElement('div'), extensions, content })
  }

  type(words: string): void {
    this.#card?.commands.focus('end')
    this.#card?.commands.insertContent({ type: 'text', text: words })
  }

  erase(): void {
    this.#card?.commands.selectAll()
    this.#card?.commands.deleteSelection()
  }

  close(): void {
    this.#card?.destroy()
    this.#card = null
    this.plan.catchUp()
  }
}

type Act = (desk: Desk, at: number, words: string) => void

const acts: Readonly<Record<string, Act>> = {
  add: ({ plan }, at, words) =>
    plan.run(addEntry({ values: { place: 'strategy' }, words, spot: at % 2 === 0 ? 'first' : 'last' })),
  outcome: ({ plan }, _, statement) => plan.run(addRecord('outcomes', { statement })),
  person: ({ plan }, _, name) => plan.run(addRecord('people', { name, role: 'physical-therapist' })),
  remove: (desk, at) => desk.plan.run(removeRecord('entries', desk.pick('entries', at))),
  move: (desk, at) => desk.plan.run(moveEntry(desk.pick('entries', at), 'support')),
  moves: (desk, at) =>
    desk.plan.run(
      moveEntries([at, at + 1].map((each) => ({ id: desk.pick('entries', each), place: 'service' }))),
    ),
  reorder: (desk, at) =>
    desk.plan.run(
      reorderRecord('entries', desk.pick('entries', at), { after: desk.pick('entries', at + 1) }),
    ),
  answer: (desk, at, location) =>
    desk.plan.run(
      answerQuestion(desk.pick('entries', at), {
        values: { location, place: 'service' },
        actors: ['role:parent'],
        outcomes: [desk.pick('outcomes', at)],
      }),
    ),
  member: (desk, at) =>
    desk.plan.run(
      setMember('entries', desk.pick('entries', at), {
        field: 'kinds',
        name: 'emotional',
        isIn: at % 2 === 0,
      }),
    ),
  keep: (desk, at, reason) =>
    desk.plan.run(keepEntry(desk.pick('entries', at), { rule: 'PL-01', print: 'p', reason })),
  give: (desk, at) =>
    desk.plan.run(
      handOverEntry(desk.pick('entries', at), at % 2 === 0 ? 'happening-now' : 'outcome-and-service'),
    ),
  step: (desk, at, words) =>
    desk.plan.run(addStep(desk.pick('entries', at), { words, actors: ['role:parent'] })),
  agency: (desk, at, name) =>
    desk.plan.run(nameAgency(desk.pick('entries', at), { id: 'agency', facts: { name } })),
  provider: (desk, at) => desk.plan.run(nameProvider(desk.pick('entries', at), desk.pick('people', at))),
  psp: (desk, at) => desk.plan.run(choosePsp(desk.pick('people', at))),
  field: ({ plan }, at, county) => plan.run(changeRecord('plan', 'plan', { county }), `visit ${at % 2}`),
  open: (desk, at) => desk.open(at),
  type: (desk, _, words) => desk.type(words),
  erase: (desk) => desk.erase(),
  close: (desk) => desk.close(),
  undo: ({ plan }) => plan.undo(),
  redo: ({ plan }) => plan.redo(),
}

const needsEntry = new Set(['remove', 'move', 'moves', 'reorder', 'answer', 'member', 'keep', 'give', 'step'])

const step = fc.record({
  act: fc.constantFrom(...Object.keys(acts), 'type', 'type', 'open'),
  at: fc.nat(5),
  words: fc.constantFrom('a', 'Dad sings', '👩‍👧', 'שלום', ''),
  pause: fc.constantFrom(0, 100, 600),
})

function undoAll(plan: OpenPlan): void {
  for (let count = 0; plan.store.getState().undoes !== null && count < 200; count += 1) plan.undo()
}

function redoAll(plan: OpenPlan): void {
  for (let count = 0; plan.store.getState().canRedo && count < 200; count += 1) plan.redo()
}

it('takes everything back, and does everything again', async () => {
  const laptop = await openTestLaptop()
  const clock = vi.spyOn(Date, 'now')
  let now = 1_000_000
  clock.mockImplementation(() => now)
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const plan = await openTestPlan(laptop)
      const start = visibleIn(plan.data)
      const desk = new Desk(plan)
      for (const { act, at, words, pause } of steps) {
        now += pause
        if (needsEntry.has(act) && desk.pick('entries', at) === '') continue
        acts[act]?.(desk, at, words)
      }
      plan.catchUp()
      const end = visibleIn(plan.data)
      const couldRedo = plan.store.getState().canRedo
      undoAll(plan)
      expect(visibleIn(plan.data)).toEqual(start)
      redoAll(plan)
      const full = visibleIn(plan.data)
      expect(couldRedo ? full : end).toEqual(full)
      undoAll(plan)
      redoAll(plan)
      expect(visibleIn(plan.data)).toEqual(full)
      desk.close()
      await plan.close()
    }),
    { numRuns: 80 },
  )
})
