/** Several laptops, each with its own copy: whatever is done and in whichever order it arrives, they end alike. */

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  addEntry,
  addRecord,
  changeRecord,
  handOverEntry,
  loadTexts,
  moveEntry,
  OpenDocument,
  removeRecord,
  reorderRecord,
  setMember,
  type Step,
} from '#document'
import { planShape } from '#domain'

const texts = await loadTexts()

type Plan = OpenDocument<typeof planShape>

let count = 0

class Copy {
  readonly plan: Plan
  /** What this copy made, in order. */
  readonly made: Uint8Array[] = []
  #last: readonly Step[] = []

  constructor() {
    this.plan = new OpenDocument({
      id: 'plan',
      shape: planShape,
      texts,
      now: () => '2026-03-14T09:26:53.000Z',
      newId: () => `id${++count}`,
      author: () => ({ id: 'me', name: 'Dana' }),
    })
    this.plan.onChange(({ update }) => this.made.push(update))
    this.plan.onDone((done) => {
      if (done.kind === 'command') this.#last = done.steps
    })
  }

  entry(at: number): string {
    const { entries } = this.plan.read()
    return entries[at % Math.max(entries.length, 1)]?.id ?? 'nowhere'
  }

  takeBack(): void {
    this.#last = this.plan.takeBack('undo', this.#last)
  }
}

const acts: readonly ((copy: Copy, at: number, words: string) => unknown)[] = [
  ({ plan }, at, words) =>
    plan.run(addEntry({ values: { place: 'strategy' }, words, spot: at % 2 === 0 ? 'first' : 'last' })),
  ({ plan }, _, statement) => plan.run(addRecord('outcomes', { statement })),
  ({ plan }, _, firstName) => plan.run(changeRecord('child', 'child', { firstName })),
  (copy, at) => copy.plan.run(moveEntry(copy.entry(at), at % 2 === 0 ? 'support' : 'to-sort')),
  (copy, at) => copy.plan.run(removeRecord('entries', copy.entry(at))),
  (copy, at) => copy.plan.run(reorderRecord('entries', copy.entry(at), { after: copy.entry(at + 1) })),
  (copy, at, name) =>
    copy.plan.run(
      setMember('entries', copy.entry(at), { field: 'actors', name: name || 'x', isIn: at % 2 === 0 }),
    ),
  (copy, at) => copy.plan.run(handOverEntry(copy.entry(at), 'concern')),
  (copy) => copy.takeBack(),
]

const step = fc.record({
  who: fc.nat(2),
  act: fc.nat(acts.length - 1),
  at: fc.nat(6),
  words: fc.string({ unit: 'grapheme', maxLength: 8 }),
  /** From whom it hears before it acts, and of how much, the newest first or last. */
  hears: fc.option(fc.record({ whom: fc.nat(2), some: fc.nat(5), isReversed: fc.boolean() })),
})

it('ends with the same plan everywhere, and with the same plan after it is opened again', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const copies = [new Copy(), new Copy(), new Copy()] as const
      for (const { who, act, at, words, hears } of steps) {
        const copy = copies[who] ?? copies[0]
        if (hears !== null) {
          const news = (copies[hears.whom] ?? copies[0]).made.slice(-hears.some)
          for (const update of hears.isReversed ? news.toReversed() : news) copy.plan.apply([update])
        }
        acts[act]?.(copy, at, words)
      }
      for (const copy of copies) copy.plan.apply(copies.toReversed().flatMap(({ made }) => made.toReversed()))
      const [first, ...others] = copies.map(({ plan }) => plan.read())
      for (const other of others) expect(other).toEqual(first)

      const again = new Copy()
      again.plan.apply(copies.flatMap(({ made }) => made))
      expect(again.plan.read()).toEqual(first)
    }),
    { numRuns: 100 },
  )
})

it('keeps what a newer version wrote, while this one reads, edits and saves around it', () => {
  const { plan } = new Copy()
  const id = plan.run(addEntry({ values: { place: 'strategy' }, words: 'Dad sings' }))
  const strange = {
    'moons/m1/phase': 'full',
    [`entries/${id}/colour`]: 'blue',
    [`entries/${id}/place`]: 'on-the-moon',
    'child/child/pets/cat': true,
  }
  const newer = new Y.Doc()
  Y.applyUpdate(newer, plan.bytes())
  for (const [key, value] of Object.entries(strange)) newer.getMap('records').set(key, value)
  plan.apply([Y.encodeStateAsUpdate(newer)])
  expect(plan.read().entries[0]?.place).toBe('to-sort')
  plan.run(changeRecord('entries', id, { location: 'home' }))
  plan.run(removeRecord('entries', id))

  const kept = new Y.Doc()
  Y.applyUpdate(kept, plan.bytes())
  expect(kept.getMap('records').toJSON()).toMatchObject(strange)
})

it.each([
  ['10,000 characters', 'Dad sings. '.repeat(910)],
  ['a megabyte', 'One long line of words. '.repeat(43_700)],
  ['emoji of several parts', '👩‍👧‍👦 👍🏽 🇺🇸 ❤️'],
  ['right to left', 'אבא שר · يغني \u200fأبي'],
  ['letters with their accents apart', 'e\u0301 n\u0303 \u1100\u1161'],
  ['markup', '<script>alert(1)</script>&amp;'],
])('keeps %s as they are, in a text and in a field', (_, words) => {
  const { plan, made } = new Copy()
  const line = words.trim()
  plan.run(addEntry({ values: { place: 'strategy', location: words }, words: line }))
  const again = new Copy()
  again.plan.apply(made)
  expect(again.plan.read().entries[0]?.text.plain === line).toBe(true)
  expect(again.plan.read().entries[0]?.location === words).toBe(true)
})
