/** A commit from elsewhere is tried on a shadow, and compared with what its writer may change. */

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  addEntry,
  addRecord,
  type Author,
  changeRecord,
  keepEntry,
  loadTexts,
  moveEntry,
  OpenDocument,
  type PlanCommand,
  removeRecord,
  reorderRecord,
  setMember,
  ShadowPlan,
  startPlan,
} from '#document'
import { planShape, type Touch, type Writer } from '#domain'

const texts = await loadTexts()

const dana: Writer = {
  capacity: 'coordinator',
  personId: 'dana',
  name: 'Dana',
  discipline: 'service-coordinator',
}
const ana: Writer = {
  capacity: 'ecmh-consultant',
  personId: 'ana',
  name: 'Ana',
  discipline: 'ecmh-consultant',
}
const rita: Writer = { capacity: 'reviewer', personId: 'rita', name: 'Rita', discipline: '' }

let count = 0
const openAs = (writer: Writer) => {
  const author: Author = { id: writer.personId, name: writer.name }
  return new OpenDocument({
    id: 'plan-1',
    shape: planShape,
    texts,
    now: () => '2026-03-14T09:26:53.000Z',
    newId: () => `id${++count}`,
    author: () => author,
  })
}

/** Dana's plan of an invented family, with a strategy of hers and a row. */
function danasPlan() {
  const plan = openAs(dana)
  plan.run(
    startPlan({
      firstName: 'Remy',
      lastName: 'T',
      birthDate: null,
      type: 'initial',
      date: null,
      county: 'Ross',
      language: 'en',
      isExample: false,
      starter: null,
    }),
  )
  const outcome = plan.run(addRecord('outcomes', { statement: 'Remy sleeps.' }))
  const danas = plan.run(addEntry({ values: { place: 'strategy' }, words: 'Dad sings.' }))
  const row = plan.run(addEntry({ values: { place: 'service', serviceType: 'OT' }, words: 'OT' }))
  return { bytes: plan.bytes(), outcome, danas, row }
}

const base = danasPlan()

/** What somebody does on another laptop, each command a commit of its own. */
function commitsOf(
  writer: Writer,
  commands: readonly PlanCommand<unknown>[],
  from = base.bytes,
): Uint8Array[] {
  const there = openAs(writer)
  there.apply([from])
  const commits: Uint8Array[] = []
  there.onChange(({ update }) => commits.push(update))
  for (const command of commands) there.run(command)
  return commits
}

function weighAll(writer: Writer, commands: readonly PlanCommand<unknown>[]) {
  const shadow = new ShadowPlan([base.bytes])
  return commitsOf(writer, commands).map((commit) => shadow.weigh(commit, writer))
}

/** What somebody writes past every command, on the plan's own bytes. */
function tamper(writer: Writer, act: (doc: Y.Doc) => unknown) {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, base.bytes)
  const before = Y.encodeStateVector(doc)
  act(doc)
  return new ShadowPlan([base.bytes]).weigh(Y.encodeStateAsUpdate(doc, before), writer)
}

const kindOf = (act: (doc: Y.Doc) => unknown) => tamper(ana, act).kind

const state = (needs: number) =>
  tamper(rita, (doc) => {
    doc.getMap('records').set('document/this/wrote', 2)
    doc.getMap('records').set('document/this/needs', needs)
  })

const keysOf = (touches: readonly Touch[]) =>
  touches.map(({ collection, id, field, member }) =>
    [collection, id, field, ...(member === null ? [] : [member])].join('/'),
  )

it('says what a commit touched, with what was there before', () => {
  const [weighed] = weighAll(dana, [moveEntry(base.danas, 'support')])
  if (weighed?.kind !== 'fits') throw new Error(weighed?.kind)
  expect(keysOf(weighed.touches)).toContain(`entries/${base.danas}/place`)
  expect(weighed.touches.find(({ field }) => field === 'place')).toMatchObject({
    before: 'strategy',
    after: 'support',
  })
})

it('counts a set, a tombstone, a rank and a text as touches of their record', () => {
  const [include, remove, order, add] = weighAll(dana, [
    setMember('entries', base.danas, { field: 'actors', name: 'role:parent', isIn: true }),
    removeRecord('entries', base.danas),
    reorderRecord('entries', base.row, 'first'),
    addEntry({ values: { place: 'strategy' }, words: 'Mom waits.' }),
  ]).map((each) => (each.kind === 'fits' ? keysOf(each.touches) : []))
  expect(include).toEqual([`entries/${base.danas}/actors/role:parent`])
  expect(remove).toEqual([`entries/${base.danas}/$deleted`])
  expect(order).toEqual([`entries/${base.row}/rank`])
  expect(add?.some((key) => key.endsWith('/text'))).toBe(true)
})

it('takes a strategy of the consultant, and proposes what exceeds her capacity, whole', () => {
  const sneaky: PlanCommand = {
    name: 'both',
    run(edit) {
      edit.add('entries', { place: 'strategy' })
      edit.set('outcomes', base.outcome, { statement: 'Other' })
    },
  }
  const [first, second] = weighAll(ana, [
    addEntry({ values: { place: 'strategy' }, words: 'Ana will show Dad how to wait.' }),
    sneaky,
  ])
  expect(first?.kind).toBe('fits')
  if (second?.kind !== 'exceeds') throw new Error(second?.kind)
  expect(second.exceeding).toHaveLength(1)
  expect(second.exceeding[0]?.because).toBe('Only the service coordinator changes the outcomes.')
  expect(second.touches.length).toBeGreaterThan(second.exceeding[0]?.touches.length ?? 0)
})

it('brings no consultation onto the grid, in one step or in two', () => {
  const [add, move] = weighAll(ana, [addEntry({ values: { place: 'strategy' } })]).concat(
    weighAll(ana, [addEntry({ values: { place: 'service' }, words: 'ECMH consultation' })]),
  )
  expect([add?.kind, move?.kind]).toEqual(['fits', 'exceeds'])
  expect(weighAll(ana, [moveEntry(base.row, 'strategy')])[0]?.kind).toBe('exceeds')
})

it('lets what was written after a proposed commit wait for it', () => {
  const kinds = weighAll(ana, [
    changeRecord('outcomes', base.outcome, { statement: 'Other' }),
    addEntry({ values: { place: 'strategy' }, words: 'Ana will call.' }),
  ]).map(({ kind }) => kind)
  expect(kinds).toEqual(['exceeds', 'waits'])
})

it('takes what is typed in a text as a touch of that entry', () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, base.bytes)
  const before = Y.encodeStateVector(doc)
  const paragraph = doc.getXmlFragment(`rich:entries/${base.danas}/text`).get(0) as Y.XmlElement
  ;(paragraph.get(0) as Y.XmlText).insert(4, 'softly ')
  const commit = Y.encodeStateAsUpdate(doc, before)
  const weighed = new ShadowPlan([base.bytes]).weigh(commit, ana)
  if (weighed.kind !== 'exceeds') throw new Error(weighed.kind)
  expect(keysOf(weighed.touches)).toEqual([`entries/${base.danas}/text`])
  expect(new ShadowPlan([base.bytes]).weigh(commit, dana).kind).toBe('fits')
})

it('lets the version state itself, and refuses to become newer than this one can open', () => {
  expect(state(1)).toEqual({ kind: 'fits', touches: [] })
  expect(state(0).kind).toBe('exceeds')
  expect(state(99).kind).toBe('newer')
})

it('does not overlook what lies beside the records, or inside of one', () => {
  const [statement, text] = [`outcomes/${base.outcome}/statement`, `rich:entries/${base.danas}/text`]
  expect([
    kindOf((doc) => doc.getMap('invoices').set('a', 1)),
    kindOf((doc) => doc.getMap('records').delete(statement)),
    kindOf((doc) => doc.getMap('records').set(statement, new Y.Map())),
    kindOf((doc) => doc.getMap('records').set('nonsense', 1)),
    kindOf((doc) => doc.getXmlFragment(text).delete(0, 1)),
    kindOf((doc) => doc.getXmlFragment(text).insert(0, [new Y.XmlText('x')])),
    kindOf((doc) => doc.getText('rich:outcomes/o1/statement').insert(0, 'x')),
  ]).toEqual(Array(7).fill('exceeds'))
})

it('cannot be upset by bytes that are none, and goes on after them', () => {
  const shadow = new ShadowPlan([base.bytes])
  const [good] = commitsOf(ana, [addEntry({ values: { place: 'strategy' } })])
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(['unreadable', 'waits', 'exceeds', 'fits']).toContain(shadow.weigh(bytes, ana).kind)
    }),
    { numRuns: 200 },
  )
  expect(shadow.weigh(good ?? new Uint8Array(), ana).kind).toBe('fits')
  expect(shadow.weigh(good ?? new Uint8Array(), ana)).toEqual({ kind: 'fits', touches: [] })
})

const anyCommand: fc.Arbitrary<PlanCommand<unknown>> = fc.oneof(
  fc
    .constantFrom(...planShape.entries.fields.place.of)
    .map((place) => addEntry({ values: { place }, words: 'W' })),
  fc.constantFrom('strategy' as const, 'service' as const).map((place) => moveEntry(base.danas, place)),
  fc
    .string()
    .map((statement) => changeRecord<typeof planShape, 'outcomes'>('outcomes', base.outcome, { statement })),
  fc.constant(addRecord<typeof planShape, 'comments'>('comments', {})),
  fc.constant(removeRecord<typeof planShape>('entries', base.row)),
  fc.constant(keepEntry(base.danas, { rule: 'PL-23', print: '', reason: '' })),
)

it('leaks nothing into the plan, lets the coordinator do anything and a reviewer only remark', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { minLength: 1, maxLength: 5 }), (commands) => {
      const open = openAs(dana)
      open.apply([base.bytes])
      const [bytes, before] = [open.bytes(), open.read()]
      const shadow = new ShadowPlan([bytes])
      for (const commit of commitsOf(dana, commands)) expect(shadow.weigh(commit, dana).kind).toBe('fits')
      for (const writer of [ana, rita]) {
        const own = new ShadowPlan([bytes])
        for (const commit of commitsOf(writer, commands)) {
          const weighed = own.weigh(commit, writer)
          const touched = weighed.kind === 'fits' ? weighed.touches : []
          const isGrid = touched.some(({ field, after }) => field === 'place' && after === 'service')
          expect(isGrid).toBe(false)
          const isRemark = touched.every(({ collection }) => collection === 'comments')
          expect(isRemark || writer === ana).toBe(true)
        }
      }
      expect(open.bytes()).toEqual(bytes)
      expect(open.read()).toBe(before)
    }),
    { numRuns: 60 },
  )
})
